"""The fitting answer of a quiz cannot be guessed from where it stands or from how long it is."""

from __future__ import annotations

from collections import Counter
from itertools import chain

import pytest

from content import load_content
from content.schema.quiz import Item

WORDS_OF_A_REASON = 8
QUIZZES = load_content().quizzes


def scored(items: tuple[Item, ...]) -> list[Item]:
    """Return the items with exactly one fitting answer."""
    return [item for item in items if [option.fits for option in item.options].count(True) == 1]


def place_of_key(item: Item) -> int:
    """Return which option fits, counted from 0."""
    return [option.fits for option in item.options].index(True)


def key_is_longest(item: Item) -> bool:
    """Return whether somebody who picks the longest option would be right."""
    return place_of_key(item) == max(
        range(len(item.options)), key=lambda place: len(item.options[place].text_en)
    )


EVERY = scored(tuple(chain.from_iterable(quiz.items for quiz in QUIZZES.values())))


def test_no_place_holds_many_more_keys_than_another() -> None:
    threes = [item for item in EVERY if len(item.options) == 3]
    places = Counter(map(place_of_key, threes))
    assert all(0.2 <= places[place] / len(threes) <= 0.45 for place in range(3))


def test_the_longest_option_is_seldom_the_key() -> None:
    assert sum(map(key_is_longest, EVERY)) / len(EVERY) <= 0.4


@pytest.mark.parametrize("name", QUIZZES)
def test_no_quiz_has_a_favourite_place(name: str) -> None:
    items = scored(QUIZZES[name].items)
    assert max(Counter(map(place_of_key, items)).values()) / len(items) <= 0.6


@pytest.mark.parametrize("name", QUIZZES)
def test_in_no_quiz_the_longest_option_wins(name: str) -> None:
    items = scored(QUIZZES[name].items)
    assert sum(map(key_is_longest, items)) / len(items) <= 0.6


@pytest.mark.parametrize("name", QUIZZES)
def test_a_wrong_option_says_why_it_is_wrong(name: str) -> None:
    wrong = [option for item in QUIZZES[name].items for option in item.options if option.fits is False]
    assert [option.reason_en for option in wrong if len(option.reason_en.split()) < WORDS_OF_A_REASON] == []
