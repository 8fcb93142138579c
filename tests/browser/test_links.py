"""No link of the book leads nowhere, and every foreign passage names its language."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup, Tag

# Marks that only German print uses: an opening quotation mark below the line.
GERMAN = re.compile(r"„\w")


@cache
def read(path: Path) -> BeautifulSoup:
    """Return a page, parsed."""
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def targets(page: Path) -> list[str]:
    """Return everything that a page links to or loads."""
    linking, loading = read(page).find_all(href=True), read(page).find_all(src=True)
    return [str(tag["href"]) for tag in linking] + [str(tag["src"]) for tag in loading]


def fault(page: Path, target: str) -> str | None:
    """Return what is wrong with a link of a page, or None."""
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        return None if parts.scheme in {"http", "https"} else f"{target}: strange address"
    path = (page.parent / unquote(parts.path)).resolve() if parts.path else page
    if not path.is_file():
        return f"{target}: no such file"
    if parts.fragment and path.suffix == ".html" and not read(path).find(id=unquote(parts.fragment)):
        return f"{target}: no such place on the page"
    return None


def test_no_link_is_dead(site: Path, pages: list[str]) -> None:
    faults = {}
    for name in [*pages, "index.html"]:
        page = (site / name).resolve()
        faults[name] = sorted({wrong for target in targets(page) if (wrong := fault(page, target))})
    assert {name: found for name, found in faults.items() if found} == {}


def test_no_id_is_used_twice(site: Path, pages: list[str]) -> None:
    for name in pages:
        ids = [tag["id"] for tag in read(site / name).find_all(id=True)]
        assert len(ids) == len(set(ids)), f"{name}: {sorted({i for i in ids if ids.count(i) > 1})}"


def test_german_passages_say_so(site: Path, pages: list[str]) -> None:
    for name in pages:
        for text in read(site / name).find_all(string=GERMAN):
            above = [tag.get("lang") for tag in text.parents if isinstance(tag, Tag) and tag.get("lang")]
            assert above[0] == "de", f"{name}: {text.strip()[:80]}"


def test_every_image_has_words(site: Path, pages: list[str]) -> None:
    for name in pages:
        for drawing in read(site / name).find_all("svg"):
            hidden = drawing.get("aria-hidden") == "true"
            assert hidden or drawing.find("title") or drawing.get("aria-label"), (
                f"{name}: {str(drawing)[:80]}"
            )
