"""The commands of the exhibit answer a mistake, or Ctrl+C, with at most one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from exhibit.__main__ import main
from exhibit.kiosk.commands import open as opening

SCRIPT = "exhibit/scripts/whole-visit.yml"


@pytest.mark.parametrize(
    ("command", "option"), [(["play", SCRIPT], "--shots"), (["contact"], "--into")], ids=["play", "contact"]
)
def test_a_folder_that_cannot_be_made_is_named(
    command: list[str], option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.touch()
    assert main([*command, option, str(file / "folder")]) == 1
    complaint = capsys.readouterr().err
    assert complaint.startswith(f"{file / 'folder'}: cannot be written")
    assert complaint.endswith(f"name another folder with {option}\n")


@pytest.mark.parametrize("size", ["1280", "0100x0001", "239x800", "1280×800"])
def test_a_size_that_is_none_is_refused(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["play", SCRIPT, "--shots", "shots", "--size", size])
    assert "such as 1280x800" in capsys.readouterr().err


def test_ctrl_c_ends_quietly(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def stopped(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(opening, "run", stopped)
    assert main([]) == 130
    assert capsys.readouterr().err == ""
