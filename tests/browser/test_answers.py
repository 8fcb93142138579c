"""Answers to a quiz are kept only if the reader asks, and one button deletes them all."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.crawl import NOTHING, STORED

FIRST = "book/chapters/03-two-brothers.html"
SECOND = "book/chapters/05-foucault.html"
KEEP = "Keep my answers in this browser"


@pytest.fixture
def quiz(page: Page, address: str) -> Page:
    page.goto(address + FIRST)
    return page


def choose(page: Page, question: int, answer: int) -> None:
    page.locator(f".quiz .item:nth-of-type({question}) label:nth-of-type({answer}) input").check()


def test_an_answer_alone_stores_nothing(quiz: Page) -> None:
    choose(quiz, 1, 2)
    expect(quiz.get_by_role("status")).to_have_text("Your answers are gone when you leave this page.")
    assert quiz.evaluate(STORED) == NOTHING


def test_kept_answers_come_back_and_are_counted_in_every_chapter(quiz: Page, address: str) -> None:
    choose(quiz, 1, 2)
    quiz.get_by_role("button", name=KEEP).click()
    choose(quiz, 3, 1)
    quiz.goto(address + SECOND)
    choose(quiz, 2, 2)
    expect(quiz.get_by_role("status")).to_contain_text(
        "1 answer to the 8 questions here, 3 in the whole course"
    )
    quiz.goto(address + FIRST)
    assert quiz.locator(".quiz input:checked").evaluate_all("all => all.map(one => one.value)") == ["2", "1"]
    assert quiz.evaluate(STORED) == {**NOTHING, "local": ["answers"]}


def test_one_button_says_what_it_deletes_and_deletes_it(quiz: Page, address: str) -> None:
    choose(quiz, 1, 2)
    quiz.get_by_role("button", name=KEEP).click()
    button = quiz.get_by_role("button", name="Delete 1 answer, and keep no more")
    expect(button).to_be_focused()
    button.press("Enter")
    expect(quiz.get_by_role("button", name=KEEP)).to_be_focused()
    choose(quiz, 2, 1)
    assert quiz.evaluate(STORED) == NOTHING
    quiz.goto(address + FIRST)
    assert quiz.locator(".quiz input:checked").count() == 0


def test_a_spoilt_store_is_no_fault(quiz: Page, address: str) -> None:
    quiz.evaluate("localStorage.setItem('answers', 'not JSON')")
    quiz.goto(address + FIRST)
    expect(quiz.get_by_role("button", name=KEEP)).to_be_visible()
