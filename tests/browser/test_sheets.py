"""Every page loads the style sheets that dress it, and tower.css holds only what most pages need."""

from __future__ import annotations

import re
from pathlib import Path

SELECTORS = re.compile(r"([^{}]*)\{")
CLASS = re.compile(r"\.([a-z][\w-]*)")
WORN = re.compile(r'class="([^"]*)"')
LINKED = re.compile(r'<link rel="stylesheet" href="[^"]*_static/([\w-]+)\.css"')


def dressed_by(sheet: str) -> set[str]:
    """Return the classes that a style sheet speaks of."""
    return {name for match in SELECTORS.finditer(sheet) for name in CLASS.findall(match[1])}


def undressed(page: str, dressed: dict[str, set[str]]) -> set[str]:
    """Return the classes on a page that a sheet speaks of, but none that the page loads."""
    worn = {name for match in WORN.finditer(page) for name in match[1].split()}
    here = set().union(*(dressed[name] for name in LINKED.findall(page)))
    return worn & set().union(*dressed.values()) - here


def test_every_page_loads_what_dresses_it(site: Path, pages: list[str]) -> None:
    sheets = (site / "_static").glob("*.css")
    dressed = {path.stem: dressed_by(path.read_text(encoding="utf-8")) for path in sheets}
    # The exhibit has a page and styles of its own.
    texts = {path: (site / path).read_text(encoding="utf-8") for path in pages if "exhibit/" not in path}
    found = {path: undressed(text, dressed) for path, text in texts.items()}
    assert {path: classes for path, classes in found.items() if classes} == {}


def test_a_class_without_its_sheet_would_be_noticed() -> None:
    page = '<link rel="stylesheet" href="_static/tower.css"><p class="page item">'
    dressed = {
        "tower": dressed_by(".page{margin:0}"),
        "study": dressed_by("@media print{.item p{color:#000}}"),
    }
    assert undressed(page, dressed) == {"item"}
