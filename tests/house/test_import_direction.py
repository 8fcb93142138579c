"""content → exhibit → book, never back; and two rooms with a stricter rule of their own."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.house.repository import ROOT, tracked_files

OURS = {"content", "exhibit", "empty_tower_book", "book", "tools", "tests"}

# From the most specific place to the least: the first that contains a file decides.
MAY_IMPORT: dict[str, set[str]] = {
    # The one model that the visit shares: it may import nothing, so that it runs wherever the visit runs.
    "exhibit/models/belief.py": set(),
    "exhibit/models": {"exhibit.models"},
    "exhibit/visit": {"exhibit.visit", "exhibit.models.belief"},
    "exhibit": {"content", "exhibit"},
    "content": {"content"},
    "book": {"content", "exhibit.models", "exhibit.kiosk.settings_text", "empty_tower_book", "book"},
}
# Which foreign modules a room may use, where the room limits itself.
FOREIGN: dict[str, set[str]] = {
    "exhibit/models/belief.py": {"math"},
    "exhibit/models": {
        "numpy",
        "math",
        "fractions",
        "statistics",
        "functools",
        "collections",
        "dataclasses",
        "typing",
        "__future__",
    },
    "exhibit/visit": {"json", "math"},
}


def imported_modules(source: str) -> set[str]:
    """Return the dotted names of all modules that a source text imports, at any depth."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names.add(node.module)
    return names


def complaints(place: str, source: str) -> list[str]:
    """Return what a file at `place` imports although its room may not."""
    found = []
    for name in sorted(imported_modules(source)):
        top = name.split(".")[0]
        if top in OURS:
            allowed = any(name == room or name.startswith(room + ".") for room in MAY_IMPORT[place])
        else:
            allowed = top in FOREIGN.get(place, {top})
        if not allowed:
            found.append(name)
    return found


def room_of(path: Path) -> str | None:
    """Return the room that decides over a path, or None if the path is free to import anything."""
    return next((room for room in MAY_IMPORT if path.is_relative_to(room)), None)


PYTHON_FILES = [path for path in tracked_files() if path.suffix == ".py" and room_of(path)]


@pytest.mark.parametrize("path", PYTHON_FILES, ids=str)
def test_file_imports_only_from_the_left(path: Path) -> None:
    room = room_of(path)
    assert room is not None
    assert complaints(room, (ROOT / path).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("room", "line", "fault"),
    [
        ("content", "from exhibit.visit import visit", "exhibit.visit"),
        ("exhibit", "import empty_tower_book.claim", "empty_tower_book.claim"),
        ("exhibit/visit", "import random", "random"),
        (
            "exhibit/visit",
            "from exhibit.models.watching_belief import compliance",
            "exhibit.models.watching_belief",
        ),
        ("exhibit/models/belief.py", "import numpy", "numpy"),
        ("exhibit/models", "import content", "content"),
        ("book", "from exhibit.kiosk import loop", "exhibit.kiosk"),
    ],
)
def test_the_rule_catches_an_import_from_the_right(room: str, line: str, fault: str) -> None:
    assert complaints(room, line) == [fault]
