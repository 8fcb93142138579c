"""What a scene says as plain lines in reading order: for large letters, and whoever needs the words alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exhibit.kiosk.face.bars import bars_in_words
from exhibit.kiosk.face.stage import Stage, Words
from exhibit.kiosk.face.wording import Language
from exhibit.kiosk.lettering.sizes import Role

_ROLES: dict[str, tuple[Role, str]] = {
    "heading": ("heading", "ink"),
    "second": ("second", "ink"),
    "reading": ("question", "ink"),
    "counter": ("counter", "ink2"),
}
_OTHER: tuple[Role, str] = ("reading", "ink")
_SAID_TOGETHER = ("scale", "before", "now", "side", "argument")
"""Roles of words that say something only beside others: on the scale, or a side with its argument."""


@dataclass(frozen=True)
class Line:
    """One thing that is said: its text, how it is lettered, and its colour token."""

    text: str
    role: Role
    token: str


def lines_of(stage: Stage, language: Language) -> list[Line]:
    """Return everything that is written in a scene besides its choices, in reading order."""
    if stage.asks_whether_anyone_is_there:
        return list(_texts(stage.texts, stage, language))
    first, on_the_board = ("heading", "second"), ("caption",) if stage.board else ()
    above = [words for words in stage.texts if words.role in first]
    below = [words for words in stage.texts if words.role not in (*first, *on_the_board, *_SAID_TOGETHER)]
    return [
        *_texts(above, stage, language),
        *_board(stage, language),
        *_rows(stage, language),
        *_panel(stage, language),
        *(Line(text, *_OTHER) for text in bars_in_words(stage, language)),
        *_marks(stage, language),
        *_arguments(stage, language),
        *_texts(below, stage, language),
    ]


def _texts(texts: Sequence[Words], stage: Stage, language: Language) -> Iterator[Line]:
    for words in texts:
        # A question to all who stand around is larger than what one reads beside a record.
        alone = words.role != "reading" or not stage.rows
        role, token = _ROLES.get(words.role, _OTHER) if alone else _OTHER
        yield Line(language.say(words), role, token)


def _board(stage: Stage, language: Language) -> Iterator[Line]:
    if stage.board:
        said = [str(stage.board.value), *language.texts(stage, "caption")]
        yield Line(" · ".join(said), "second", "machine")


def _rows(stage: Stage, language: Language) -> Iterator[Line]:
    for name, dots in stage.rows:
        values = {
            "name": language.first.text(f"reveal.{name}"),
            "grass": dots.count(1),
            "path": dots.count(0),
        }
        yield Line(language.first.text("everybody.row", values), *_OTHER)


def _marks(stage: Stage, language: Language) -> Iterator[Line]:
    """Say by name where the marks of the motion stand, and how many others stood where."""
    if stage.scale is None:
        return
    names = {place: language.first.text(f"target.place_{place}") for place in stage.scale.places}
    for role, place in (("before", stage.scale.before), ("now", stage.scale.now)):
        for text in language.texts(stage, role):
            yield Line(f"{text}: {names[place]}", *_OTHER)
    if any(stage.scale.others):
        counts = [f"{names[place]} {stage.scale.others[place - 1]}" for place in stage.scale.places]
        yield Line(" · ".join(counts), *_OTHER)


def _arguments(stage: Stage, language: Language) -> Iterator[Line]:
    pairs = zip(language.texts(stage, "side"), language.texts(stage, "argument"), strict=True)
    for side, argument in pairs:
        yield Line(f"{side}: {argument}", *_OTHER)


def _panel(stage: Stage, language: Language) -> Iterator[Line]:
    for key, value in (*(stage.panel or ()), *stage.tally):
        yield Line(f"{language.first.text(key)}: {language.first.line(value)}", *_OTHER)
