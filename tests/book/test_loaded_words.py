"""Loaded words of any camp stand only between quotation marks, as somebody's words."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from content.loaded_words import CRITICS_WORDS, MOCKERS_WORDS, loaded, texts_of
from tests.book.chapter import ROOT, blocks

PAGES = sorted((ROOT / "book").rglob("*.md"))
RECORDS = [
    *sorted((ROOT / "content").rglob("debates/*.yml")),
    *sorted((ROOT / "content/quizzes").glob("*.yml")),
]
RECORDS += [*sorted((ROOT / "content/kiosk").glob("*.yml")), ROOT / "content/timeline.yml"]


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
    assert [word for text in texts_of(yaml.safe_load(path.read_text("utf-8"))) for word in loaded(text)] == []
