"""The directive `glossary`: the words of the course in both languages."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from docutils import nodes

from content.schema.term import Term
from empty_tower_book.course_directive import CourseDirective, course_content


class GlossaryDirective(CourseDirective):
    """```` ```{terms} ````: every term of `content/glossary.yml`, in English order, letter by letter."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Return the terms, with a row of letters above them."""
        glossary = course_content().glossary
        names = {term.id: term.term_en for term in glossary.values()}
        return self.rendered("glossary", letters=by_letter(glossary.values()), names=names)


def by_letter(terms: Iterable[Term]) -> list[tuple[str, list[Term]]]:
    """Return the terms in English order under their first letters."""
    ordered = sorted(terms, key=lambda term: term.term_en.casefold())
    return [(letter, list(group)) for letter, group in groupby(ordered, lambda term: term.term_en[0].upper())]
