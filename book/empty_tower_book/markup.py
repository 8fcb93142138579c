"""HTML from the templates of the book, escaped by default."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

TEMPLATES = Path(__file__).resolve().parents[1] / "_templates" / "parts"


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Return the one template environment: escaping on, and a missing value is an error."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(template: str, **values: object) -> Markup:
    """Return the part `template` (a name without ending) filled with `values`."""
    return Markup(environment().get_template(f"{template}.html").render(**values))
