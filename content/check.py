"""Every file of a content folder, checked alone and together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from content.loader import Content
from content.problem import ContentError, Problem
from content.rules import RULES

PARTS: tuple[tuple[str, Callable[[Content], int]], ...] = (
    ("claims", lambda content: len(content.claims)),
    ("debates", lambda content: len(content.debates)),
    ("events", lambda content: len(content.timeline)),
    ("terms", lambda content: len(content.glossary)),
    ("quizzes", lambda content: len(content.quizzes)),
    ("lessons", lambda content: len(content.lessons)),
    ("systems", lambda content: len(content.systems)),
    ("weeks", lambda content: len(content.weeks)),
    ("figures", lambda content: len(content.effects)),
    ("tables", lambda content: len(content.data)),
    ("sources", lambda content: len(content.bibliography)),
    ("texts at the exhibit", lambda content: len(content.screens)),
    ("protocols", lambda content: len(content.protocol["protocols"])),
    ("colour schemes", lambda content: len(content.palette.schemes)),
)


@dataclass(frozen=True)
class Report:
    """What was counted, and what is wrong."""

    counts: dict[str, int]
    problems: tuple[Problem, ...]

    def __str__(self) -> str:
        """Return one line of counts, or one line a problem."""
        counts = ", ".join(f"{count} {name}" for name, count in self.counts.items())
        return "\n".join(map(str, self.problems)) or f"content ok: {counts}"


def check(root: Path) -> Report:
    """Check a content folder. Never raises for anything that a file may hold."""
    content = Content(root)
    counts: dict[str, int] = {}
    problems: list[Problem] = []
    for name, count in PARTS:
        try:
            counts[name] = count(content)
        except ContentError as error:
            problems += error.problems
    for rule in RULES:
        try:
            problems += rule(content)
        except ContentError as error:
            problems += error.problems
    return Report(counts, tuple(sorted(dict.fromkeys(problems))))
