"""Line breaking, measured in characters: ten pixels each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.kiosk.lettering.breaking import SOFT_HYPHEN, break_lines

WORDS = st.lists(st.text("abcdefg.", min_size=1, max_size=9), min_size=1, max_size=30)


def measure(text: str) -> int:
    return 10 * len(text)


def greedy_count(words: list[str], width: int) -> int:
    """Return how many lines the simplest method needs; no method needs fewer."""
    lines, used = 1, 0
    for word in words:
        needed = measure(word) if used == 0 else used + measure(" " + word)
        lines, used = (lines, needed) if needed <= width else (lines + 1, measure(word))
    return lines


@given(WORDS, st.integers(90, 400))
def test_nothing_is_lost_nothing_is_too_wide_and_no_line_is_wasted(words: list[str], width: int) -> None:
    lines = break_lines(" ".join(words), width, measure)
    assert " ".join(lines).split(" ") == words
    assert all(measure(line) <= width for line in lines)
    assert len(lines) == greedy_count(words, width)


def test_a_sentence_keeps_its_line_if_that_costs_no_line() -> None:
    text = "Every step on grass is booked. Sometimes the posts are wrong."
    assert break_lines(text, 350, measure) == [
        "Every step on grass is booked.",
        "Sometimes the posts are wrong.",
    ]


def test_a_line_breaks_after_a_colon_rather_than_leave_one_word_alone() -> None:
    text = "Fragen Sie die Person neben Ihnen: Was würde Sie umstimmen?"
    assert break_lines(text, 480, measure) == [
        "Fragen Sie die Person neben Ihnen:",
        "Was würde Sie umstimmen?",
    ]


def test_a_newline_breaks() -> None:
    assert break_lines("one two\nthree", 400, measure) == ["one two", "three"]


def test_a_long_word_breaks_at_its_soft_hyphen_and_shows_it() -> None:
    word = f"Überwachungs{SOFT_HYPHEN}debatte"
    assert break_lines(word, 150, measure) == ["Überwachungs-", "debatte"]
    assert break_lines(word, 400, measure) == ["Überwachungsdebatte"]


def test_a_word_wider_than_its_column_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"“incomprehensible”.*50 pixels"):
        break_lines("an incomprehensible text", 50, measure)
