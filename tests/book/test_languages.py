"""A foreign passage in the content keeps its language on the page, and nothing else is touched."""

from __future__ import annotations

import pytest
from empty_tower_book.languages import with_languages
from markupsafe import Markup

from content.foreign import checked


def test_a_passage_is_marked_and_the_rest_escaped() -> None:
    marked = with_languages("A & B: {de}`Überwachen <1>`.")
    assert marked == Markup('A &amp; B: <i lang="de">Überwachen &lt;1&gt;</i>.')
    assert isinstance(marked, Markup)


@pytest.mark.parametrize("value", ["plain & simple", 7, None, Markup("<b>{de}`x`</b>")])
def test_anything_else_comes_back_as_it_is(value: object) -> None:
    assert with_languages(value) is value


@pytest.mark.parametrize("text", ["{it}`sette`", "{de}`open", "{}`x`"])
def test_a_broken_passage_is_a_fault_of_the_content(text: str) -> None:
    with pytest.raises(ValueError, match="unknown language or no end"):
        checked(text)
