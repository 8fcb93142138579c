"""The role `word`: a technical word that leads to its explanation in the glossary."""

from __future__ import annotations

import re
from collections.abc import Iterable

from docutils import nodes
from sphinx.util import logging
from sphinx.util.docutils import SphinxRole

from content.schema.term import Term
from empty_tower_book.course_directive import course_content
from empty_tower_book.element import element

logger = logging.getLogger(__name__)

GLOSSARY_PAGE = "book/glossary"
AS_WRITTEN = re.compile(r"(?P<shown>.+?)\s*<(?P<term>[^<>]+)>")


class WordRole(SphinxRole):
    """``{word}`diagram` ``, or ``{word}`diagrams <diagram>` `` where the sentence needs another form."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the word as a link; a word that the glossary lacks breaks the strict build."""
        shown, name = shown_and_term(self.text)
        term = find(name, course_content().glossary.values())
        if term is None:
            message = f"the glossary has no word {name!r}; use a term_en of content/glossary.yml"
            logger.warning(message, location=self.get_location(), type="empty_tower", subtype="word")
            return [nodes.Text(shown)], []
        page = self.env.app.builder.get_relative_uri(self.env.docname, GLOSSARY_PAGE)
        return [element.of("a", nodes.Text(shown), classes="word", href=f"{page}#term-{term.id}")], []


def shown_and_term(text: str) -> tuple[str, str]:
    """Split `data doubles <data double>` into what is shown and the word meant; a bare word is both."""
    match = AS_WRITTEN.fullmatch(text)
    return (match["shown"], match["term"]) if match else (text, text)


def find(name: str, terms: Iterable[Term]) -> Term | None:
    """Return the term with this English name, whatever its capitals, or None."""
    return next((term for term in terms if term.term_en.casefold() == name.casefold()), None)
