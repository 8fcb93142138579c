"""ARCHITECTURE.md names every folder and every kind of item on the stage, and nothing that is not there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.exhibit.visit.visitors import PROTOCOL, always, visit_of, walk
from tests.house.repository import ROOT, tracked_files

MAP = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
STAGE = MAP.partition("### The stage")[2].partition("\n## ")[0]
ENGINE = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "exhibit" / "visit").rglob("*.py"))


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


def played_kinds(number: int, route: str) -> set[str]:
    """Return the kinds on the stage of a visit from end to end."""
    visit = visit_of(number)
    kinds = {str(item[0]) for item in visit.stage()}
    for _ in walk(visit, always(route)):
        kinds |= {str(item[0]) for item in visit.stage()}
    return kinds


def test_every_folder_is_on_the_map() -> None:
    assert [folder for folder, has_code in sorted(folders().items()) if not is_named(folder, has_code)] == []


def test_everything_on_the_map_exists() -> None:
    assert [path for path in sorted(named_paths()) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("number", range(len(PROTOCOL["orders"])))
def test_every_kind_on_the_stage_is_explained(number: int) -> None:
    assert played_kinds(number, "grass" if number % 2 else "path") - documented_kinds() == set()


def test_every_kind_explained_is_in_the_engine() -> None:
    assert len(documented_kinds()) > 10
    assert [kind for kind in sorted(documented_kinds()) if f'"{kind}"' not in ENGINE] == []
