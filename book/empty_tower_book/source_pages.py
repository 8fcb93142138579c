"""Where each source stands: the bibliography fills two pages, so that neither is too heavy for a phone."""

from __future__ import annotations

from collections.abc import Callable

from sphinx.environment import BuildEnvironment

from content.schema.source import Source

# The themes of each page, in the order of print.
PAGES = {
    "book/sources": (
        "panopticon",
        "order-and-registers",
        "theory",
        "secret-services",
        "privacy-and-law",
        "technocracy-and-reset",
        "teaching",
        "museums-and-language",
        "access-and-safety",
    ),
    "book/sources-today": (
        "smart-cities",
        "cameras-and-faces",
        "prediction",
        "scores",
        "identity-and-health",
        "work-and-school",
        "meters-and-bodies",
        "behaviour",
        "models-and-data",
    ),
}

Address = Callable[[Source], str]


def page_of(theme: str) -> str:
    """Return the name of the page that prints the sources of a theme. Raises `KeyError` if none does."""
    for page, themes in PAGES.items():
        if theme in themes:
            return page
    raise KeyError(f"theme {theme} of content/sources is on no page; add it to PAGES in {__name__}")


def addresses_from(env: BuildEnvironment) -> Address:
    """Return the function that gives the address of a source, seen from the page that is being read."""
    builder, docname = env.app.builder, env.docname

    def address(source: Source) -> str:
        page = page_of(source.theme)
        where = "" if page == docname else builder.get_relative_uri(docname, page)
        return f"{where}#{source.key}"

    return address
