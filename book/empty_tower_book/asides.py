"""The role `aside`: a numbered side note in the author's own words."""

from __future__ import annotations

from types import SimpleNamespace

from docutils import nodes
from sphinx.util.docutils import SphinxRole

from empty_tower_book.notes import note_mark


class AsideRole(SphinxRole):
    """Turns `` {aside}`text with *emphasis*` `` into a side note."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the number of the note, which carries the note until it is placed."""
        # MyST's inliner takes the place of its memo and parent; it asks neither for anything.
        children, messages = self.inliner.parse(self.text, self.lineno, SimpleNamespace(), nodes.inline())
        return [note_mark("", *children)], messages
