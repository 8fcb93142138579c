"""Readers who ask their device for more contrast, or for its own colours, get them."""

from __future__ import annotations

from playwright.sync_api import Page

CHAPTER = "book/chapters/05-foucault.html"
COLOUR = "(element, name) => getComputedStyle(element)[name]"


def colour(page: Page, selector: str, name: str = "color") -> str:
    """Return a colour of the first element that matches, as the browser paints it."""
    return str(page.locator(selector).first.evaluate(COLOUR, name))


def test_more_contrast_leaves_no_pale_words_and_no_pale_lines(page: Page, address: str) -> None:
    page.goto(address + CHAPTER)
    ink = colour(page, "body")
    assert colour(page, ".head-note p") != ink
    page.emulate_media(contrast="more")
    assert colour(page, ".head-note p") == ink
    assert colour(page, ".minutes td", "borderTopColor") == ink


def test_in_the_colours_of_the_device_what_is_chosen_still_shows(page: Page, address: str) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(address + "book/claims.html")
    canvas, words = colour(page, "body", "backgroundColor"), colour(page, "body")
    assert colour(page, ".choices input:checked + span", "borderBottomColor") == words
    assert colour(page, ".choices input:not(:checked) + span", "borderBottomColor") == canvas


def test_in_the_colours_of_the_device_no_page_looks_visited_that_is_not(page: Page, address: str) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(address + CHAPTER)
    page.locator("summary", has_text="Contents").click()
    canvas = colour(page, "body", "backgroundColor")
    assert colour(page, ".contents-panel li a", "borderInlineStartColor") == canvas
