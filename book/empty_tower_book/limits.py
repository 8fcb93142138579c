"""`{limits}`: what a lab does not show; always open, because nobody unfolds a doubt."""

from __future__ import annotations

from docutils import nodes

from empty_tower_book.boxes import TitledBlock
from empty_tower_book.element import element


class Limits(TitledBlock):
    """A list of what a model leaves out, behind a double rule."""

    default_title = "What this does not show"
    css_class = "limits"

    def heading(self) -> list[nodes.Node]:
        """Return the title alone; the double rule is label enough."""
        return [element.of("h2", *self.title_nodes(), classes="box-title")]
