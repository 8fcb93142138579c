"""The roles `de` and `fr`: foreign passages that a screen reader pronounces in their own language."""

from __future__ import annotations

from docutils import nodes
from markupsafe import Markup, escape
from sphinx.util.docutils import SphinxRole

from content.foreign import LANGUAGES, PASSAGE
from empty_tower_book.element import element

__all__ = ["LANGUAGES", "LanguageRole", "with_languages"]


class LanguageRole(SphinxRole):
    """Marks a passage with the language that is the role's name."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the passage in italics, with its language."""
        return [element.of("i", nodes.Text(self.text), lang=self.name)], []


def with_languages(value: object) -> object:
    """Return a text of the content with its foreign passages marked; anything else comes back as it is."""
    if not isinstance(value, str) or isinstance(value, Markup) or not PASSAGE.search(value):
        return value
    return Markup(PASSAGE.sub(r'<i lang="\1">\2</i>', str(escape(value))))
