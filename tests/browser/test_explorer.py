"""The lab in a real browser: by key, by button, without scripts, and on paper."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page

LAB = "book/labs/inspection-game.html"


@pytest.fixture
def lab(page: Page, address: str) -> Page:
    page.goto(address + LAB)
    return page


@pytest.fixture
def calendar(lab: Page) -> Locator:
    return lab.locator("#calendar")


@pytest.fixture
def plain_lab(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + LAB)
    yield page
    context.close()


def shown(explorer: Locator) -> list[str | None]:
    """Return the positions of the frames that can be seen."""
    frames = explorer.locator(".frame").all()
    return [frame.get_attribute("data-at") for frame in frames if frame.is_visible()]


def test_one_frame_is_shown_and_said(calendar: Locator) -> None:
    assert shown(calendar) == ["2-2"]
    assert "23 in 88" in calendar.locator("output").inner_text()


def test_keys_move_the_frame_the_words_and_the_row(calendar: Locator) -> None:
    days = calendar.get_by_label("How many days are left?", exact=True)
    days.focus()
    for key, at, answer in (
        ("ArrowLeft", "1-2", "7 days"), ("End", "3-2", "12 days"), ("Home", "0-2", "5 days"),
    ):  # fmt: skip
        days.press(key)
        assert shown(calendar) == [at]
        assert days.get_attribute("aria-valuetext") == answer
    assert "3 looks for 5 days" in calendar.locator("output").inner_text()
    assert calendar.locator("tbody tr[aria-current] th").inner_text() == "5"
    assert calendar.locator("tbody tr[aria-current]").count() == 1


def test_buttons_step_and_stop_at_the_end(calendar: Locator) -> None:
    less = calendar.get_by_role("button", name="Less: How many looks are left?")
    less.click()
    less.click()
    assert shown(calendar) == ["2-0"]
    assert less.is_disabled()
    assert calendar.get_by_label("How many looks are left?", exact=True).evaluate(
        "it => it === document.activeElement"
    )


def test_a_reload_shows_what_the_sliders_say(lab: Page) -> None:
    lab.locator("#fine input").first.press("End")
    lab.reload()
    explorer = lab.locator("#fine")
    at = "-".join(control.input_value() for control in explorer.locator("input").all())
    assert shown(explorer) == [at]


def test_without_scripts_every_frame_stands_and_no_control_that_does_nothing(plain_lab: Page) -> None:
    for explorer in plain_lab.locator(".explorer").all():
        assert len(shown(explorer)) == explorer.locator(".frame").count() > 1
        assert not explorer.locator(".explorer-controls").is_visible()
    assert plain_lab.get_by_text("It is enough to man the tower on 25 days in 100.").first.is_visible()


def test_paper_shows_every_frame(lab: Page) -> None:
    lab.emulate_media(media="print")
    for explorer in lab.locator(".explorer").all():
        assert len(shown(explorer)) == explorer.locator(".frame").count()
        assert not explorer.locator(".explorer-controls").is_visible()
