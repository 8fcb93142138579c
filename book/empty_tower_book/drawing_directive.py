"""`{drawing} name`: a drawing of a chapter, in the page itself, with its title and caption."""

from __future__ import annotations

from docutils import nodes

from empty_tower_book.course_directive import CourseDirective
from empty_tower_book.drawings import DRAWINGS
from empty_tower_book.markup import render


class DrawingDirective(CourseDirective):
    """Prints one of the drawings that `drawings` holds."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the figure."""
        name = self.arguments[0]
        if name not in DRAWINGS:
            return self.complain(f"no drawing {name!r}; there are {', '.join(DRAWINGS)}")
        return [nodes.raw("", render("drawing", drawing=DRAWINGS[name]), format="html")]
