"""The last good copy stands in for a broken file, and the fault is still told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from content.loader import HERE
from content.problem import ContentError
from exhibit.kiosk.last_good import LastGood
from exhibit.kiosk.settings import ResultsSettings, Settings


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of what the exhibit shows, to be broken."""
    root = tmp_path / "content"
    shutil.copytree(HERE / "kiosk", root / "kiosk")
    shutil.copytree(HERE / "debates", root / "debates")
    shutil.copyfile(HERE / "palette.yml", root / "palette.yml")
    return root


def test_wrong_settings_fall_back_to_the_last_good_ones(tmp_path: Path) -> None:
    path, last_good = tmp_path / "museum.yml", LastGood(tmp_path / "kept")
    path.write_text("panel: {diagonal_mm: 1397}\n", encoding="utf-8")
    assert last_good.settings(path).fault is None
    path.write_text("panel: {diagonal_mm: wide}\n", encoding="utf-8")
    read = last_good.settings(path)
    assert read.settings.panel.diagonal_mm == 1397
    assert "museum.yml:1: panel.diagonal_mm" in str(read.fault)


def test_without_a_good_copy_the_defaults_stand_in(tmp_path: Path) -> None:
    path = tmp_path / "museum.yml"
    path.write_text("idle: {ask_after_s: 1}\n", encoding="utf-8")
    read = LastGood(tmp_path / "kept").settings(path)
    assert read.settings == Settings(results=ResultsSettings(keep=False))
    assert read.fault is not None
    assert read.defaults


def test_a_torn_copy_is_as_good_as_none(tmp_path: Path) -> None:
    path, kept = tmp_path / "museum.yml", tmp_path / "kept"
    path.write_text("panel: {diagonal_mm: 1397}\n", encoding="utf-8")
    LastGood(kept).settings(path)
    for copy in kept.iterdir():
        copy.write_text("panel: [", encoding="utf-8")
    path.write_text("panel: {diagonal_mm: wide}\n", encoding="utf-8")
    read = LastGood(kept).settings(path)
    assert read.defaults
    assert "museum.yml:1: panel.diagonal_mm" in str(read.fault)


def test_a_disk_that_takes_no_copy_keeps_nothing_closed(
    root: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path, no_folder = tmp_path / "museum.yml", tmp_path / "a file"
    path.write_text("panel: {diagonal_mm: 1397}\n", encoding="utf-8")
    no_folder.write_text("in the way", encoding="utf-8")
    last_good = LastGood(no_folder)
    assert last_good.settings(path).settings.panel.diagonal_mm == 1397
    assert last_good.content(root).fault is None
    assert [record.message.count("no copy of it could be kept") for record in caplog.records] == [1, 1]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("kiosk/en.yml", "attract: {title: [not, a, text]}\n"),
        ("kiosk/de.yml", "attract:\n  title: Der leere Turm\n"),
        ("kiosk/protocol.yml", "trips: many\n"),
        ("palette.yml", "schemes: {{{\n"),
    ],
)
def test_broken_words_fall_back_to_the_last_good_ones(
    root: Path, tmp_path: Path, name: str, text: str
) -> None:
    last_good = LastGood(tmp_path / "kept")
    good = last_good.content(root)
    assert good.fault is None
    (root / name).write_text(text, encoding="utf-8")
    read = last_good.content(root)
    assert Path(name).name in str(read.fault)
    assert read.content.words("en") == good.content.words("en")
    assert read.content.protocol == good.content.protocol


def test_mended_words_are_used_again(root: Path, tmp_path: Path) -> None:
    last_good, path = LastGood(tmp_path / "kept"), root / "kiosk" / "en.yml"
    last_good.content(root)
    whole = path.read_text(encoding="utf-8")
    path.write_text("", encoding="utf-8")
    assert last_good.content(root).fault is not None
    path.write_text(whole.replace("title: The Empty Tower", "title: An Empty Tower"), encoding="utf-8")
    read = last_good.content(root)
    assert read.fault is None
    assert read.content.words("en")["attract.title"] == "An Empty Tower"


def test_broken_words_without_a_good_copy_are_refused(root: Path, tmp_path: Path) -> None:
    (root / "kiosk" / "en.yml").write_text("", encoding="utf-8")
    with pytest.raises(ContentError, match=r"en\.yml:1"):
        LastGood(tmp_path / "kept").content(root)
