"""Words filled in, and values as people read them."""

from __future__ import annotations

import pytest

from exhibit.kiosk.face.stage import read_stage
from exhibit.kiosk.face.wording import Language, Wording

EN = Wording({"round.nobody": "Nobody", "round.tower": "The tower", "round.counter": "{number} of {all}"})
DE = Wording({"round.nobody": "Niemand", "round.tower": "Der Turm", "round.counter": "{number} von {all}"})
WORDINGS = {"de": DE, "en": EN}


def test_placeholders_are_filled_in_the_language_of_the_visit() -> None:
    stage = read_stage([["text", "counter", "round.counter", {"number": 3, "all": 4}]])
    assert Language(WORDINGS, ["en"]).texts(stage, "counter") == ["3 of 4"]
    assert Language(WORDINGS, ["de"]).texts(stage, "counter") == ["3 von 4"]


def test_a_text_may_name_its_own_language() -> None:
    items = [["text", "heading", "round.tower", {"language": name}] for name in ("de", "en")]
    assert Language(WORDINGS, ["de", "en"]).texts(read_stage(items), "heading") == ["Der Turm", "The tower"]


@pytest.mark.parametrize(
    ("parts", "line"),
    [
        ("58", "58"),
        ("round.tower round.nobody", "The tower Nobody"),
        ("3 s", "3 s"),
        ("●○○ ●··", "●○○ ●··"),
    ],
)
def test_a_line_of_parts(parts: str, line: str) -> None:
    assert EN.line(parts) == line


def test_a_key_without_words_is_an_error() -> None:
    with pytest.raises(KeyError):
        EN.text("round.moon")
