"""The role `source`: a numbered side note that names a source, or several, each with its locator."""

from __future__ import annotations

from dataclasses import dataclass

from docutils import nodes
from sphinx.util import logging
from sphinx.util.docutils import SphinxRole

from content.schema.source import Source
from empty_tower_book.course_directive import course_content
from empty_tower_book.markup import render
from empty_tower_book.notes import note_mark
from empty_tower_book.source_pages import addresses_from

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Citation:
    """A source and the place in it, such as `letter I`; an empty locator means the whole work.

    `again` says that the page has named the source before, so that its short form is enough.
    """

    source: Source
    locator: str
    again: bool = False


def parse_citations(text: str) -> list[tuple[str, str]]:
    """Split `key locator; key locator` into pairs of key and locator."""
    parts = [part.strip().partition(" ") for part in text.split(";") if part.strip()]
    return [(key, locator.strip()) for key, _, locator in parts]


class SourceRole(SphinxRole):
    """Turns a citation into a side note; an unknown key breaks the strict build at its line."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the number of the note, which carries the note until it is placed."""
        pairs = parse_citations(self.text)
        known = course_content().bibliography
        unknown = [key for key, _ in pairs if key not in known]
        if unknown or not pairs:
            self._complain(unknown)
            return [], []
        citations = [Citation(known[key], locator, self._named_before(key)) for key, locator in pairs]
        html = render("citations", citations=citations, address=addresses_from(self.env))
        return [note_mark("", nodes.raw("", html, format="html"))], []

    def _named_before(self, key: str) -> bool:
        """Return whether this page cited the source before, and remember it; each page begins anew."""
        cited: set[str] = self.env.temp_data.setdefault("empty_tower_cited", set())
        before = key in cited
        cited.add(key)
        return before

    def _complain(self, unknown: list[str]) -> None:
        what = f"no source has the key {', '.join(unknown)}" if unknown else "a citation names no source"
        message = f"{what}; use a key from content/sources/*.bib"
        logger.warning(message, location=self.get_location(), type="empty_tower", subtype="source")
