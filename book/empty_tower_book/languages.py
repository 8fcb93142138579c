"""The roles `de` and `fr`: foreign passages that a screen reader pronounces in their own language."""

from __future__ import annotations

from docutils import nodes
from sphinx.util.docutils import SphinxRole

from empty_tower_book.element import element

LANGUAGES = ("de", "fr", "la")


class LanguageRole(SphinxRole):
    """Marks a passage with the language that is the role's name."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the passage in italics, with its language."""
        return [element.of("i", nodes.Text(self.text), lang=self.name)], []
