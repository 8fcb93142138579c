"""No page scrolls sideways, from the narrowest phone to the desk, nor with a large browser font."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.browser.reading import open_all_details

OVERHANG = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("width", [320, 390, 768, 1024, 1280])
def test_no_sideways_scroll(browser: Browser, address: str, pages: list[str], width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    overhang = {}
    for path in pages:
        page.goto(address + path)
        open_all_details(page)
        overhang[path] = page.evaluate(OVERHANG)
    page.close()
    assert {path: pixels for path, pixels in overhang.items() if pixels > 0} == {}
