"""A book of one page, built in a folder of its own, to see what a directive prints and complains about."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup, Tag
from sphinx.application import Sphinx
from sphinx.util.console import strip_colors
from sphinx.util.docutils import docutils_namespace, patch_docutils

TEMPLATES = Path(__file__).resolve().parents[2] / "book" / "_templates"
HEAD = "# A page\n\n"


@dataclass(frozen=True)
class SmallBook:
    """What came of a build: the page, parsed, and the complaints, one a line."""

    page: BeautifulSoup
    complaints: list[str]

    def one(self, selector: str) -> Tag:
        """Return the only element that matches."""
        found = self.page.select(selector)
        assert len(found) == 1, f"{len(found)} elements match {selector}"
        return found[0]

    def texts(self, selector: str) -> list[str]:
        """Return the texts of all elements that match, each with single spaces."""
        return [" ".join(tag.get_text().split()) for tag in self.page.select(selector)]


def build_small_book(folder: Path, text: str, name: str = "page") -> SmallBook:
    """Build `text` as the page `name` of a new book below `folder`."""
    source, output = folder / "source", folder / "output"
    page = source / f"{name}.md"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(text if text.startswith("---") else HEAD + text, encoding="utf-8")
    (source / "index.md").write_text(f"# Book\n\n```{{toctree}}\n{name}\n```\n", encoding="utf-8")
    warnings = io.StringIO()
    settings = {
        "extensions": ["myst_parser", "empty_tower_book"],
        # Said here, because Sphinx writes what extensions add into a default that all applications share.
        "source_suffix": {".md": "markdown"},
        "html_theme": "basic",
        "html_title": "A small book",
        "html_math_renderer": "mathml",
        "html_permalinks": False,
        "myst_enable_extensions": ["colon_fence", "deflist", "dollarmath"],
        "templates_path": [str(TEMPLATES)],
    }
    with docutils_namespace(), patch_docutils():
        app = Sphinx(source, None, output, output / "trees", "html", settings, status=None, warning=warnings)
        app.build()
    parsed = BeautifulSoup((output / f"{name}.html").read_text(encoding="utf-8"), "html.parser")
    lines = strip_colors(warnings.getvalue()).splitlines()
    complaints = [line for line in lines if "WARNING" in line or "ERROR" in line]
    return SmallBook(parsed, complaints)
