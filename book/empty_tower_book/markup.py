"""HTML from the templates of the book, escaped by default."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from empty_tower_book.languages import with_languages

TEMPLATES = Path(__file__).resolve().parents[1] / "_templates" / "parts"


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Return the one template environment: escaping on, foreign passages marked, a missing value an error."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=with_languages,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(template: str, **values: object) -> Markup:
    """Return the part `template` (a name without ending) filled with `values`."""
    return Markup(environment().get_template(f"{template}.html").render(**values))
