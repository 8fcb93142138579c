"""The directive `glossary`: the words of the course in both languages."""

from __future__ import annotations

from docutils import nodes

from empty_tower_book.course_directive import CourseDirective, course_content


class GlossaryDirective(CourseDirective):
    """```` ```{terms} ````: every term of `content/glossary.yml`, in English order."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Return the terms."""
        glossary = course_content().glossary
        terms = sorted(glossary.values(), key=lambda term: term.term_en.casefold())
        names = {term.id: term.term_en for term in terms}
        return self.rendered("glossary", terms=terms, names=names)
