"""Every source is printed on exactly one page, and every address leads to it."""

from __future__ import annotations

from pathlib import Path

from empty_tower_book.source_pages import PAGES, page_of
from empty_tower_book.sources import KINDS, LEANINGS, grouped

from content import load_content
from tests.book.small_book import build_small_book

BIBLIOGRAPHY = load_content().bibliography


def test_each_theme_has_one_page() -> None:
    listed = [theme for themes in PAGES.values() for theme in themes]
    assert sorted(listed) == sorted(BIBLIOGRAPHY.themes)
    assert all(theme in PAGES[page_of(theme)] for theme in listed)


def test_each_source_is_printed_once() -> None:
    printed = [source.key for page in PAGES for _, works in grouped(BIBLIOGRAPHY, page) for source in works]
    assert sorted(printed) == sorted(BIBLIOGRAPHY)


def test_every_kind_and_leaning_has_a_name() -> None:
    assert {source.kind for source in BIBLIOGRAPHY.values()} <= set(KINDS)
    assert {source.stance for source in BIBLIOGRAPHY.values()} <= set(LEANINGS)


def test_the_page_prints_its_own_sources(tmp_path: Path) -> None:
    page = build_small_book(tmp_path, "```{sources}\n```\n", "book/sources")
    here = [source for source in BIBLIOGRAPHY.values() if page_of(source.theme) == "book/sources"]
    printed = {str(item["id"]) for item in page.page.select(".sources li")}
    assert printed == {source.key for source in here}
    assert len(page.page.select(".recalled")) == sum(source.known == "recalled" for source in here)


def test_any_other_page_is_told_so(tmp_path: Path) -> None:
    page = build_small_book(tmp_path, "```{sources}\n```\n")
    assert "this page prints no sources" in page.complaints[0]
