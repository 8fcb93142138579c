"""Reading the words again: new ones are used at once, broken ones never."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from content.loader import HERE
from exhibit.kiosk.input import Action
from exhibit.kiosk.last_good import ContentRead, LastGood
from exhibit.kiosk.settings import Settings
from exhibit.kiosk.staff.house import House
from exhibit.kiosk.staff.opening import open_house
from tests.exhibit.kiosk.rehearsal_room import host
from tests.exhibit.kiosk.staff.room import NOON, SIZE, canvas, desk


class Elsewhere(LastGood):
    """Reads a folder of the test in place of our own."""

    def __init__(self, folder: Path, root: Path) -> None:
        super().__init__(folder)
        self._root = root

    def content(self, root: Path | None = None) -> ContentRead:
        return super().content(root or self._root)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "content"
    shutil.copytree(HERE / "kiosk", root / "kiosk")
    shutil.copytree(HERE / "debates", root / "debates")
    shutil.copyfile(HERE / "palette.yml", root / "palette.yml")
    return root


def words_on(receiver: House) -> set[str]:
    receiver.advance(1000)
    return {placed.text for placed in receiver.host.draw(canvas(), 1000).texts}


def test_new_words_are_shown_and_broken_ones_are_not(root: Path, tmp_path: Path) -> None:
    last_good, path = Elsewhere(tmp_path / "kept", root), root / "kiosk" / "en.yml"
    receiver = open_house(Settings(), desk(), host(SIZE, flat=True), last_good, lambda: NOON, lambda: 7)
    whole = path.read_text(encoding="utf-8")
    path.write_text(whole.replace("title: The Empty Tower", "title: An Empty Tower"), encoding="utf-8")
    receiver.ask_to_reload()
    receiver.advance(500)
    assert "An Empty Tower" in words_on(receiver)
    path.write_text("attract: {\n", encoding="utf-8")
    receiver.ask_to_reload()
    receiver.advance(2000)
    assert "An Empty Tower" in words_on(receiver)


def test_the_menu_says_what_is_wrong(root: Path, tmp_path: Path) -> None:
    last_good = Elsewhere(tmp_path / "kept", root)
    last_good.content()
    receiver = open_house(Settings(), desk(), host(SIZE, flat=True), last_good, lambda: NOON, lambda: 7)
    (root / "kiosk" / "protocol.yml").write_text("trips: many\n", encoding="utf-8")
    receiver.handle([Action("staff"), *[Action("next")] * 3], 0)
    receiver.handle([*[Action("next")] * 3, Action("activate")], 100)
    receiver.advance(100)
    assert receiver.screen is not None
    pen = receiver.screen.desk.pen(canvas())
    receiver.screen.write(pen)
    assert any("protocol.yml" in placed.text for placed in pen.drawn.texts)
