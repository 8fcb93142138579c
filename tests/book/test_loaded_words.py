"""Loaded words of any camp stand only between quotation marks, as somebody's words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tests.book.chapter import ROOT, blocks

CRITICS_WORDS = """
    plandemic plandemie lackeys lakaien fascistoid faschistoid cattle-like mastbetrieb puppets
    marionetten elites globalists globalisten mind-control gehirnwäsche brainwashed brainwashing slaves
    sklaven enslavement versklavung gleichschaltung diktatur techno-fascism technofaschismus overlords
    dystopian dystopisch totalitarian totalitär orwellian digitaler-gulag gulag sleepwalkers
    mainstream-media lügenpresse
"""
MOCKERS_WORDS = """
    schwurbler aluhut covidiot covidiots sheeple tinfoil tin-foil conspiracist conspiracists nutjob
    nutjobs crackpot crackpots cranks loony loonies paranoid verschwörungstheoretiker querdenker
    scaremonger scaremongers luddite luddites maschinenstürmer technophobe technophobes naysayers
    backward alarmist alarmists hysterical hysteria gullible ignorant
"""
LOADED = tuple(word.replace("-", "[- ]") for word in (CRITICS_WORDS + MOCKERS_WORDS).split())
WORD = re.compile(rf"\b(?:{'|'.join(LOADED)})\b", re.IGNORECASE)
QUOTED = re.compile(r"“[^”]*”|„[^“]*“|‘[^’]*’|'[^']*'|\"[^\"]*\"")

PAGES = sorted((ROOT / "book").rglob("*.md"))
RECORDS = [
    *sorted((ROOT / "content").rglob("debates/*.yml")),
    *sorted((ROOT / "content/quizzes").glob("*.yml")),
]
RECORDS += [*sorted((ROOT / "content/kiosk").glob("*.yml")), ROOT / "content/timeline.yml"]


def loaded(text: str) -> list[str]:
    """Return the loaded words that stand in a text as the writer's own."""
    return WORD.findall(QUOTED.sub("", text))


def test_the_list_covers_both_directions() -> None:
    assert min(len(CRITICS_WORDS.split()), len(MOCKERS_WORDS.split())) >= 20


@pytest.mark.parametrize(
    ("text", "found"),
    [("These sheeple.", ["sheeple"]), ("He wrote “sheeple”.", []), ("tin foil", ["tin foil"])],
)
def test_only_quotation_marks_excuse(text: str, found: list[str]) -> None:
    assert loaded(text) == found


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_pages(path: Path) -> None:
    body = path.read_text(encoding="utf-8").split("---\n", 2)[-1]
    assert [word for block in blocks(body) for word in loaded(block.text)] == []


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_records(path: Path) -> None:
    assert [word for text in _strings(yaml.safe_load(path.read_text("utf-8"))) for word in loaded(text)] == []


def _strings(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from _strings(value)
    elif isinstance(data, list):
        for value in data:
            yield from _strings(value)
