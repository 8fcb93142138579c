"""No page scrolls sideways, from the narrowest phone to the desk."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.crawl import OVERHANG, WIDTHS, Record

pytestmark = pytest.mark.xdist_group("all pages")


@pytest.mark.parametrize("width", WIDTHS)
def test_no_sideways_scroll(records: dict[str, Record], width: int) -> None:
    overhang = {path: found.overhang[width] for path, found in records.items()}
    assert {path: pixels for path, pixels in overhang.items() if pixels > 0} == {}


def test_a_page_that_is_too_wide_would_be_noticed(page: Page, address: str) -> None:
    page.goto(address + "book/index.html")
    page.evaluate("document.body.append(document.createElement('hr'))")
    page.evaluate("document.body.lastElementChild.style.width = '2000px'")
    assert page.evaluate(OVERHANG) > 0
