"""The repository speaks of the project alone, is finished, and holds nothing large and nothing unreadable."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.repository import ROOT, tracked_files, tracked_though_ignored

LARGEST = 1_000_000  # bytes
# What is no text is a picture that the project made of itself.
PICTURES = {("docs", ".webp"), ("docs", ".png"), ("tests", ".webp"), ("tests", ".png")}

# A letter in brackets keeps a pattern from finding itself here.
FORBIDDEN = {
    "a path of one machine": r"(?<![\w.}~-])/(?:[w]ork|[r]oot|[h]ome/\w+|[U]sers/\w+)/",
    "the host of a registry": r"[p]ypi\.org/simple|[r]egistry\.npmjs|files\.[p]ythonhosted|--[i]ndex-url",
    "an unfinished word": r"\b(?:[T]ODO|[F]IXME|X[X]X|T[B]D)\b|(?i:[l]orem ipsum|[c]oming soon)",
    "an exception without a reason": r"(?m)# (?:[t]ype: ignore|[n]oqa)(?:\[[\w-]+\]|: \w+)?\s*$",
    "a mark of an unfinished merge": r"(?m)^(?:<{7}|>{7}) ",
}
# Content and chapters may speak of such programs, code and papers of the house need not.
ABOUT_THE_WRITING = {
    "a word about who wrote it": r"(?i)\b(?:sub-?[a]gents?|AI [a]ssistant|[c]hatgpt|[c]laude|[a]s an AI)\b",
}


def faults(text: str, rules: dict[str, str]) -> list[str]:
    """Return what a text holds that has no place in the repository."""
    hits = ((name, re.search(pattern, text)) for name, pattern in rules.items())
    return [f"{name}: {hit[0]!r}" for name, hit in hits if hit]


def faults_of(path: Path) -> Iterator[str]:
    """Yield what is wrong with a file of the repository."""
    if (ROOT / path).stat().st_size > LARGEST:
        yield f"is larger than {LARGEST} bytes"
    try:
        text = (ROOT / path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        if (path.parts[0], path.suffix) not in PICTURES:
            yield "is neither text nor a picture of the project"
        return
    speaks_of_others = path.parts[0] in {"content", "book"}
    yield from faults(text, FORBIDDEN if speaks_of_others else FORBIDDEN | ABOUT_THE_WRITING)


def test_every_file_belongs_here() -> None:
    assert [f"{path}: {fault}" for path in tracked_files() for fault in faults_of(path)] == []


def test_no_program_left_anything_behind() -> None:
    assert tracked_though_ignored() == []


@pytest.mark.parametrize(
    "text",
    [
        "see /ro" + "ot/notes.md",
        "'/wo" + "rk/main'",
        "pip install --ind" + "ex-url x",
        "# TO" + "DO: later",
        "Lorem ip" + "sum dolor",
        "written by sub" + "agents",
        "x = y()  # type: ig" + "nore[misc]\nz = 1",
        "import a  # no" + "qa: F401",
        "<<<<<<" + "< HEAD",
    ],
)
def test_the_rules_catch(text: str) -> None:
    assert len(faults(text, FORBIDDEN | ABOUT_THE_WRITING)) == 1


@pytest.mark.parametrize("text", ["https://example.org/work/paper", "work-and-school.bib", "a to-do list"])
def test_the_rules_leave_alone(text: str) -> None:
    assert faults(text, FORBIDDEN | ABOUT_THE_WRITING) == []
