"""The directives of the front page: `square`, the picture with the title; `ways` and `way`, the ways in."""

from __future__ import annotations

from docutils import nodes

from empty_tower_book.course_directive import CourseDirective
from empty_tower_book.element import element
from empty_tower_book.square import square


class Square(CourseDirective):
    """```` ```{square} The Empty Tower ````: a title, the lines above and below it, and the picture."""

    has_content = True
    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        """Return the head of the front page."""
        lines = [line for line in self.content if line.strip()]
        if len(lines) != 2:
            return self.complain(f"square has {len(lines)} lines; write one above the title, one below")
        title = self.arguments[0]
        return self.rendered("square", title=title, above=lines[0], below=lines[1], picture=square())


class Ways(CourseDirective):
    """Columns side by side, one for each `way` inside."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the row of columns."""
        return [element.of("div", *self.parse_content_to_nodes(), classes="ways wide")]


class Way(CourseDirective):
    """`:::{way} I teach a class`: a promise, the first five minutes as a definition list, one link."""

    has_content = True
    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        """Return one column under its heading."""
        heading = element.of("h2", nodes.Text(self.arguments[0]))
        return [element.of("div", heading, *self.parse_content_to_nodes(), classes="way")]
