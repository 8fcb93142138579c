"""Search finds pages, over the network and from disk, and the words stay on this device."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Page

from tests.browser.reading import Reader, site_pages

WORDS = "inspection house"


def search(page: Page, words: str) -> list[str]:
    """Search for words and return the titles found."""
    page.get_by_label("Words to look for").fill(words)
    page.get_by_role("button", name="Search").click()
    page.locator("#search-results .search-summary", has_text="found").wait_for()
    return page.locator("#search-results li > a").all_inner_texts()


def test_it_finds_a_chapter(reader: Reader) -> None:
    assert "Two brothers and an inspection house" in search(reader.open("search.html"), WORDS)


def test_what_is_named_after_the_words_comes_first_and_says_what_it_is(reader: Reader) -> None:
    page = reader.open("search.html")
    assert search(page, "foucault panopticon")[0] == "Foucault, read slowly"
    line = page.locator("#search-results li p").first
    assert line.inner_text().startswith("Chapter 5 · ")
    way = line.get_by_role("link", name="A diagram: the panopticon").get_attribute("href") or ""
    assert "05-foucault.html#" in way


def test_words_are_neither_sent_nor_stored(reader: Reader) -> None:
    page = reader.open("search.html")
    before = len(reader.requests)
    search(page, WORDS)
    assert [url for url in reader.requests[before:] if not url.endswith("/_static/ring.svg")] == []
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


def test_a_second_search_takes_the_place_of_the_first(reader: Reader) -> None:
    page = reader.open("search.html")
    first = search(page, WORDS)
    page.get_by_label("Words to look for").fill("Songdo")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("link", name="The smart city").wait_for()
    assert page.locator("#search-results ul").count() == 1
    assert page.locator("#search-results li a").all_inner_texts() != first


def test_words_are_never_read_as_markup(reader: Reader) -> None:
    page = reader.open("search.html")
    page.get_by_label("Words to look for").fill("<img src=x onerror=alert(1)> tower")
    page.get_by_role("button", name="Search").click()
    page.locator("#search-results .search-summary").wait_for()
    assert page.locator("main img").count() == 0


def test_it_works_from_disk(page: Page, site: Path) -> None:
    page.goto((site / "search.html").as_uri())
    assert "Two brothers and an inspection house" in search(page, WORDS)


@pytest.mark.parametrize("name", ["Literata", "Source Sans 3"])
def test_fonts_load_from_disk(page: Page, site: Path, name: str) -> None:
    page.goto((site / "book" / "index.html").as_uri())
    page.evaluate("document.fonts.ready")
    assert page.evaluate("name => document.fonts.check(`16px '${name}'`)", name)


def test_every_page_opens_from_disk(page: Page, site: Path) -> None:
    failed: list[str] = []
    page.on("requestfailed", lambda request: failed.append(request.url))
    for path in site_pages(site):
        page.goto((site / path).as_uri())
    # A browser drops its request for the icon when the next page comes; the file has to be there.
    assert [url for url in failed if not Path(unquote(urlsplit(url).path)).is_file()] == []
