"""With scripts off everything can be read, opened, filtered and answered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """Return a page of a browser that runs no scripts."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def shown(page: Page, selector: str) -> int:
    """Return how many elements are shown."""
    return sum(element.is_visible() for element in page.locator(selector).all())


def test_every_page_has_its_text(plain: Page, address: str, pages: list[str]) -> None:
    for path in pages:
        plain.goto(address + path)
        assert plain.locator("h1").is_visible(), path
        assert len(plain.locator("main").inner_text()) > 100, path


def test_contents_open(plain: Page, address: str) -> None:
    plain.goto(address + "book/index.html")
    link = plain.get_by_role("link", name="Foucault, read slowly")
    assert not link.first.is_visible()
    plain.locator("summary", has_text="Contents").click()
    assert link.first.is_visible()


def test_claims_are_filtered_by_verdict_and_theme(plain: Page, address: str) -> None:
    plain.goto(address + "book/claims.html")
    every = shown(plain, ".claim")
    plain.locator("input[name=verdict][value=misleading]").check(force=True)
    misleading = shown(plain, ".claim")
    assert 0 < misleading < every
    assert misleading == shown(plain, ".claim[data-verdict=misleading]")
    plain.locator("input[name=theme][value=scores]").check(force=True)
    both = shown(plain, ".claim")
    assert 0 < both < misleading
    assert both == shown(plain, ".claim[data-verdict=misleading][data-theme=scores]")


def test_a_reader_may_guess_before_looking(plain: Page, address: str) -> None:
    plain.goto(address + "book/claims.html")
    plain.get_by_label("Let me guess first").check()
    assert shown(plain, ".claim-rail") == shown(plain, ".claim-sides") == 0
    plain.get_by_label("Show the record").first.check()
    assert shown(plain, ".claim-rail") == shown(plain, ".claim-sides") == 1


def test_events_are_filtered(plain: Page, address: str) -> None:
    plain.goto(address + "book/timeline.html")
    plain.locator("input[name=about][value=corrected]").check(force=True)
    assert shown(plain, ".event") == shown(plain, ".event:has(.correction)") > 0


def test_a_quiz_answers(plain: Page, address: str) -> None:
    plain.goto(address + "book/chapters/03-two-brothers.html")
    item = plain.locator(".item").first
    item.locator("input").first.check()
    item.locator("summary").click()
    assert item.locator("li[data-option='1'] .chosen").is_visible()
    assert not item.locator("li[data-option='2'] .chosen").is_visible()


def test_search_says_why_it_cannot_help(plain: Page, address: str) -> None:
    plain.goto(address + "search.html")
    assert "Search needs scripts" in plain.locator("noscript").inner_text()
