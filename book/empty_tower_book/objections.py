"""The directive `objections`: what a sceptic says against the exhibit, in the exhibit's own words."""

from __future__ import annotations

from dataclasses import dataclass

from docutils import nodes

from empty_tower_book.course_directive import CourseDirective, course_content

PREFIX = "objections."
REASON = "_why"


@dataclass(frozen=True)
class Objection:
    """One card of the exhibit: what it says, and why."""

    name: str
    title: str
    reason: str


def objections() -> list[Objection]:
    """Return the cards in the order of the exhibit's English words."""
    words = course_content().words("en")
    keys = [key for key in words if key.startswith(PREFIX) and f"{key}{REASON}" in words]
    return [Objection(key.removeprefix(PREFIX), words[key], words[f"{key}{REASON}"]) for key in keys]


class Objections(CourseDirective):
    """```` ```{objections} ````: all cards as a numbered list."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Return the list."""
        return self.rendered("objections", objections=objections())
