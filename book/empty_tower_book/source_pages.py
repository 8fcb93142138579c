"""Where each source stands: the bibliography fills two pages, so that neither is too heavy for a phone."""

from __future__ import annotations

from collections.abc import Callable

from sphinx.environment import BuildEnvironment

from content.schema.source import Source

EARLIER_PAGE = "book/sources"
TODAY_PAGE = "book/sources-today"
TODAY_THEMES = frozenset(
    {
        "behaviour",
        "cameras-and-faces",
        "identity-and-health",
        "meters-and-bodies",
        "models-and-data",
        "prediction",
        "scores",
        "smart-cities",
        "work-and-school",
    }
)

Address = Callable[[Source], str]


def page_of(theme: str) -> str:
    """Return the name of the page that prints the sources of a theme."""
    return TODAY_PAGE if theme in TODAY_THEMES else EARLIER_PAGE


def addresses_from(env: BuildEnvironment) -> Address:
    """Return the function that gives the address of a source, seen from the page that is being read."""
    builder, docname = env.app.builder, env.docname

    def address(source: Source) -> str:
        page = page_of(source.theme)
        where = "" if page == docname else builder.get_relative_uri(docname, page)
        return f"{where}#source-{source.key}"

    return address
