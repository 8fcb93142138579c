"""What a scene says as plain lines in reading order: for large letters, and whoever needs the words alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from exhibit.kiosk.face.stage import Stage
from exhibit.kiosk.face.wording import Language
from exhibit.kiosk.lettering.sizes import Role

_ROLES: dict[str, tuple[Role, str]] = {
    "heading": ("heading", "ink"),
    "second": ("second", "ink"),
    "reading": ("question", "ink"),
    "counter": ("counter", "ink2"),
}
_OTHER: tuple[Role, str] = ("reading", "ink")


@dataclass(frozen=True)
class Line:
    """One thing that is said: its text, how it is lettered, and its colour token."""

    text: str
    role: Role
    token: str


def lines_of(stage: Stage, language: Language) -> list[Line]:
    """Return everything that is written in a scene besides its choices, in reading order."""
    if stage.asks_whether_anyone_is_there:
        return list(_texts(stage, language))
    return [*_texts(stage, language), *_rows(stage, language), *_panel(stage, language)]


def _texts(stage: Stage, language: Language) -> Iterator[Line]:
    for words in stage.texts:
        role, token = _ROLES.get(words.role, _OTHER)
        yield Line(language.say(words), role, token)


def _rows(stage: Stage, language: Language) -> Iterator[Line]:
    for name, dots in stage.rows:
        values = {
            "name": language.first.text(f"reveal.{name}"),
            "grass": dots.count(1),
            "path": dots.count(0),
        }
        yield Line(language.first.text("everybody.row", values), *_OTHER)


def _panel(stage: Stage, language: Language) -> Iterator[Line]:
    for key, value in stage.panel or ():
        yield Line(f"{language.first.text(key)}: {language.first.line(value)}", *_OTHER)
