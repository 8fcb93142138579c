"""The contents: on a phone folded to the part and the page that are open, and never far away."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

CHAPTER = "book/chapters/05-foucault.html"


@pytest.fixture
def phone(browser: Browser, address: str) -> Iterator[Page]:
    """Return a chapter on a phone."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(address + CHAPTER)
    yield page
    context.close()


def test_on_a_phone_the_contents_show_this_page_and_its_part(phone: Page) -> None:
    phone.locator("summary", has_text="Contents").click()
    assert phone.locator(".contents-part[open] > summary").all_inner_texts() == [
        "On this page",
        "Part II. Ideas",
    ]
    expect(phone.get_by_role("link", name="Critics and defenders").last).to_be_visible()
    expect(phone.get_by_role("link", name="Sightlines", exact=True)).to_be_hidden()


def test_a_way_to_a_place_on_the_page_closes_the_contents(phone: Page) -> None:
    phone.locator("summary", has_text="Contents").click()
    phone.locator(".contents-here").get_by_role("link", name="Critics and defenders").click()
    expect(phone.locator("details.contents")).not_to_have_attribute("open", "")
    expect(phone.get_by_role("heading", name="Critics and defenders")).to_be_in_viewport()


def test_whoever_scrolls_up_has_the_contents_at_hand(phone: Page) -> None:
    summary = phone.locator("summary", has_text="Contents")
    phone.evaluate("scrollTo(0, 5000)")
    expect(summary).not_to_be_in_viewport()
    phone.evaluate("scrollTo(0, 4900)")
    expect(summary).to_be_in_viewport(ratio=1)
