"""The directive `hook`: the scene that opens a chapter."""

from __future__ import annotations

from docutils import nodes

from empty_tower_book.course_directive import CourseDirective
from empty_tower_book.element import element

LIMIT = 120


class Hook(CourseDirective):
    """One person, one scene, one choice, in at most 120 words."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the scene as one block."""
        words = len(" ".join(self.content).split())
        if words > LIMIT:
            return self.complain(f"the hook has {words} words; the limit is {LIMIT}")
        return [element.of("div", *self.parse_content_to_nodes(), classes="hook")]
