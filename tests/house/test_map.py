"""ARCHITECTURE.md names every folder of code and nothing that is not there."""

from __future__ import annotations

import re
from pathlib import Path

from tests.house.repository import ROOT, tracked_files

MAP = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")


def named_paths() -> set[str]:
    """Return every path in back-quotes that has a slash, without the trailing slash."""
    return {match.rstrip("/") for match in re.findall(r"`([\w.-]+/[\w./-]*)`", MAP)}


def code_folders() -> set[str]:
    """Return every folder, two levels deep, that holds Python files; tests mirror them and count once."""
    folders = {path.parent for path in tracked_files() if path.suffix == ".py"}
    return {str(Path(*folder.parts[:2])) for folder in folders if folder.parts and folder.parts[0] != "tests"}


def test_every_code_folder_is_on_the_map() -> None:
    assert code_folders() - named_paths() - {"exhibit"} == set()


def test_everything_on_the_map_exists() -> None:
    assert [path for path in sorted(named_paths()) if not (ROOT / path).exists()] == []
