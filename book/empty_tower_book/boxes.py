"""Blocks with a label and a title of their own: `evidence`, `interests`, `fold`."""

from __future__ import annotations

from docutils import nodes

from empty_tower_book.course_directive import CourseDirective
from empty_tower_book.element import element


class TitledBlock(CourseDirective):
    """A block with a small label, a title parsed as text, and a body."""

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True
    label = ""
    default_title = ""
    css_class = ""

    def run(self) -> list[nodes.Node]:
        """Return the block."""
        classes = f"box {self.css_class}"
        return [element.of("div", *self.heading(), *self.parse_content_to_nodes(), classes=classes)]

    def heading(self) -> list[nodes.Node]:
        """Return label and title."""
        label = element.of("p", nodes.Text(self.label), classes="box-label")
        return [label, element.of("h3", *self.title_nodes(), classes="box-title")]

    def title_nodes(self) -> list[nodes.Node]:
        """Return the title with its emphasis, or the default title."""
        text = self.arguments[0] if self.arguments else self.default_title
        children, _ = self.state.inline_text(text, self.lineno)
        return children


class Evidence(TitledBlock):
    """Fact, warning, the claim once, how it misleads, what explains it instead, fact."""

    label = "Evidence box"
    default_title = "What the record shows"
    css_class = "evidence"


class Interests(TitledBlock):
    """What is at stake for the reader, and three lawful ways to act, for supporters and critics."""

    label = "My interests"
    default_title = "What is at stake for you"
    css_class = "interests"


class Fold(TitledBlock):
    """Something to open: a worked answer, a longer note. Open in print."""

    required_arguments = 1
    optional_arguments = 0

    def run(self) -> list[nodes.Node]:
        """Return a native `details`, which needs no script."""
        summary = element.of("summary", *self.title_nodes())
        return [element.of("details", summary, *self.parse_content_to_nodes(), classes="fold")]
