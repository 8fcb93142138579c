"""ARCHITECTURE.md names every folder and every kind of item on the stage, and nothing that is not there."""

from __future__ import annotations

import re
from pathlib import Path

from tests.house.everywhere import kinds_in_classes, kinds_in_visits
from tests.house.repository import ROOT, tracked_files

MAP = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
STAGE = MAP.partition("### The stage")[2].partition("\n## ")[0]


def named_paths() -> set[str]:
    """Return every path in back-quotes that has a slash, without the trailing slash."""
    return {match.rstrip("/") for match in re.findall(r"`([\w.-]+/[\w./-]*)`", MAP)}


def folders() -> dict[str, bool]:
    """Return every folder with tracked files, but not the tests, and whether Python is in it."""
    found: dict[str, bool] = {}
    for path in tracked_files():
        folder = path.parent.as_posix()
        if path.parts[0] != "tests" and folder != ".":
            found[folder] = found.get(folder, False) or path.suffix == ".py"
    return found


def is_named(folder: str, has_code: bool) -> bool:
    """Return whether a folder is on the map; for one without code the folder around it is enough."""
    names = named_paths() | {"exhibit"}
    return folder in names or (not has_code and bool(names & {str(p) for p in Path(folder).parents}))


def documented_kinds() -> set[str]:
    """Return the kinds in the table of the stage."""
    return set(re.findall(r"^\| `(\w+)` \|", STAGE, re.MULTILINE))


def test_every_folder_is_on_the_map() -> None:
    assert [folder for folder, has_code in sorted(folders().items()) if not is_named(folder, has_code)] == []


def test_everything_on_the_map_exists() -> None:
    assert [path for path in sorted(named_paths()) if not (ROOT / path).exists()] == []


def test_every_kind_on_the_stage_is_explained_and_every_kind_explained_is_seen() -> None:
    assert sorted(kinds_in_visits() | kinds_in_classes()) == sorted(documented_kinds())
