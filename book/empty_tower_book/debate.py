"""The directive `debate`: what all accept, then every position side by side, part by part."""

from __future__ import annotations

import random
from dataclasses import dataclass

from docutils import nodes
from markupsafe import Markup

from content.schema.debate import Debate, Position
from empty_tower_book.course_directive import CourseDirective, course_content
from empty_tower_book.marks import position_mark

NUMBER_WORDS = {2: "Two", 3: "Three", 4: "Four", 5: "Five"}


@dataclass(frozen=True)
class PrintedSide:
    """One position as it stands on the page: its shape depends on its place, never on its view."""

    position: Position
    label: str
    mark: Markup


class DebateDirective(CourseDirective):
    """```` ```{debate} smart_city ````: one debate from `content/debates`."""

    has_content = False
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the debate."""
        name = self.arguments[0]
        debates = course_content().debates
        if name not in debates:
            return self.complain(f"no debate is called {name}; use the name of a file in content/debates")
        sides = drawn_sides(debates[name])
        return self.rendered(
            "debate",
            debate=debates[name],
            sides=sides,
            count=len(sides),
            count_word=NUMBER_WORDS.get(len(sides), str(len(sides))),
            bibliography=course_content().bibliography,
            address=self.address(),
        )


def drawn_sides(debate: Debate) -> list[PrintedSide]:
    """Return the sides in an order drawn by lot; the seed is the debate's name, so every build agrees."""
    labels = {side.position: side.label_en for side in debate.kiosk.sides}
    order = list(debate.positions)
    random.Random(debate.id).shuffle(order)
    return [PrintedSide(p, labels[p.id], position_mark(index)) for index, p in enumerate(order)]
