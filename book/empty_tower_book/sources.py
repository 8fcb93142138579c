"""The directive `sources`: the whole bibliography, grouped by theme, each work with its leaning and mark."""

from __future__ import annotations

from docutils import nodes

from content.bibliography import Bibliography
from content.schema.source import Source
from empty_tower_book.course_directive import CourseDirective, course_content
from empty_tower_book.source_pages import PAGES

KINDS = {
    "primary": "primary source",
    "law": "law",
    "court": "court",
    "government": "government",
    "peer-reviewed": "peer-reviewed",
    "book": "book",
    "journalism": "journalism",
    "advocacy": "advocacy",
    "industry": "industry",
    "guideline": "guideline",
    "preprint": "preprint",
    "reference": "reference",
    "contested": "one side of a dispute",
}
LEANINGS = {"pro": "leans for watching", "con": "leans against", "mixed": "sees both", "none": ""}


class Sources(CourseDirective):
    """```` ```{sources} ````: the sources that this page prints, in the groups of `content/sources`."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Return the list."""
        if self.env.docname not in PAGES:
            return self.complain(f"this page prints no sources; only {' and '.join(PAGES)} do")
        groups = grouped(course_content().bibliography, self.env.docname)
        return self.rendered("sources", groups=groups, kinds=KINDS, leanings=LEANINGS)


def grouped(bibliography: Bibliography, page: str) -> list[tuple[str, list[Source]]]:
    """Return the sources of a page under the heading of their theme, by author and year."""
    by_theme = {theme: [s for s in bibliography.values() if s.theme == theme] for theme in PAGES[page]}
    return [(bibliography.themes[theme], sorted(works, key=sort_key)) for theme, works in by_theme.items()]


def sort_key(source: Source) -> tuple[str, int]:
    """Order by the short name, which starts with the last name of the first author; then by year."""
    return source.short.casefold(), int(source.year or 0)
