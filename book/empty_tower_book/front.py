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
    """Columns side by side, one for each `way` inside; on a phone, where they stand apart, a jump to each."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the jumps and the row of columns."""
        ways = self.parse_content_to_nodes()
        jumps = (_jump(node) for way in ways for node in way.findall(element) if node["tag"] == "h2")
        return [
            element.of("ul", *jumps, classes="ways-jump"),
            element.of("div", *ways, classes="ways wide"),
        ]


class Way(CourseDirective):
    """`:::{way} I teach a class`: a promise, the first five minutes as a definition list, one link."""

    has_content = True
    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        """Return one column under its heading."""
        title = self.arguments[0]
        heading = element.of("h2", nodes.Text(title), id=nodes.make_id(title))
        return [element.of("div", heading, *self.parse_content_to_nodes(), classes="way")]


def _jump(heading: element) -> nodes.Node:
    link = element.of("a", nodes.Text(heading.astext()), href=f"#{heading['ids'][0]}")
    return element.of("li", link)
