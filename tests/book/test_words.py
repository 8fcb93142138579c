"""A technical word finds its entry in the glossary, in whatever form the sentence needs it."""

from __future__ import annotations

import pytest
from empty_tower_book.words import find, shown_and_term

from content import load_content


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("diagram", ("diagram", "diagram")),
        ("data doubles <data double>", ("data doubles", "data double")),
        ("a < b", ("a < b", "a < b")),
    ],
)
def test_what_is_shown_and_what_is_meant(written: str, parts: tuple[str, str]) -> None:
    assert shown_and_term(written) == parts


def test_capitals_do_not_matter() -> None:
    terms = load_content().glossary.values()
    found = find("Data Double", terms)
    assert found is not None
    assert found.term_en == "data double"


def test_a_word_that_is_not_explained_is_not_found() -> None:
    assert find("quux", load_content().glossary.values()) is None
