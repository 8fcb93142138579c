"""Typed marks become printer's marks, and nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.typography import english, german


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Bentham's plan", "Bentham’s plan"),
        ("'Police' then meant order", "“Police” then meant order"),
        ("He wrote \"they say 'no' often\" once", "He wrote “they say ‘no’ often” once"),
        ("the 'Bentham's plan' label", "the “Bentham’s plan” label"),
        ('She said "no" twice.', "She said “no” twice."),
        ("built 1926-1931", "built 1926–1931"),
        ("pages 85--123", "pages 85–123"),
        ("light - and dark", "light – and dark"),
        ("on 2014-04-08", "on 2014-04-08"),
        ("1999-2", "1999-2"),
        ("shelf 19-9, a score of 7-7", "shelf 19-9, a score of 7-7"),
        ("ISO 24495-1:2023", "ISO 24495-1:2023"),
        ("case 16-402/3", "case 16-402/3"),
        ("the 1990s' towers", "the 1990s’ towers"),
        ("a so-called smart city", "a so-called smart city"),
        ("wait...", "wait…"),
    ],
)
def test_english(typed: str, printed: str) -> None:
    assert english(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('Sie sagte "nein".', "Sie sagte „nein“."),
        ("die 'Polizei' damals", "die „Polizei“ damals"),
        ("Er schrieb \"sie sagen 'nein' oft\"", "Er schrieb „sie sagen ‚nein‘ oft“"),
        ("Foucaults' Turm", "Foucaults’ Turm"),
        ("1882-1886 gebaut", "1882–1886 gebaut"),
    ],
)
def test_german(typed: str, printed: str) -> None:
    assert german(typed) == printed


@given(st.text(alphabet="ab 12-'\".(", max_size=40))
def test_twice_is_once_and_words_stay(text: str) -> None:
    for change in (english, german):
        assert change(change(text)) == change(text)
        assert len(change(text).split()) == len(text.split())
