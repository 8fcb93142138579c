"""No page asks another host for anything, and none stores anything before a click."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.crawl import NOTHING, STORED, Record
from tests.browser.reading import Reader

pytestmark = pytest.mark.xdist_group("all pages")


def test_no_page_asks_another_host(records: dict[str, Record]) -> None:
    assert {path: found.foreign for path, found in records.items() if found.foreign} == {}


def test_the_page_at_the_top_asks_no_other_host(reader: Reader) -> None:
    reader.open("index.html")
    assert reader.foreign_requests() == []
    assert reader.page.url.endswith("/book/index.html")


def test_the_record_would_show_a_foreign_request(reader: Reader) -> None:
    page = "<img src='http://other.invalid/pixel.gif'>"
    reader.page.route("**/*", lambda route: route.fulfill(body=page, content_type="text/html"))
    reader.open("book/index.html")
    assert reader.foreign_requests() == ["http://other.invalid/pixel.gif"]


def test_nothing_is_stored_before_a_click(records: dict[str, Record]) -> None:
    assert {path: found.stored for path, found in records.items() if found.stored != NOTHING} == {}


def test_the_button_for_light_and_dark_stores_one_word(reader: Reader) -> None:
    page = reader.open("book/index.html")
    page.get_by_role("button", name="Dark page").click()
    assert page.evaluate(STORED) == {**NOTHING, "local": ["scheme"]}
    assert page.evaluate("localStorage.scheme") == "dark"
    reader.open("book/timeline.html")
    assert ground(page) == (13, 29, 34)
    assert page.get_by_role("button", name="Light page").is_visible()


def ground(page: Page) -> tuple[int, ...]:
    """Return the colour of the page as red, green, blue."""
    colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return tuple(int(part) for part in colour.strip("rgb()").split(","))
