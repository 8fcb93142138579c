"""Every scene, as it is on three real panels, in both languages, at night and in high contrast."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np
import pygame
import pytest

from content import load_content
from exhibit.kiosk.art import Ground
from exhibit.kiosk.contact import PANELS
from exhibit.kiosk.player import Player
from exhibit.kiosk.results.specimen import specimen_of
from exhibit.kiosk.script import read_script
from tests.exhibit.kiosk import golden_sheets
from tests.exhibit.kiosk.golden_sheets import FOLDER, Pixels, cell, differences, distance, tolerance, write
from tests.exhibit.kiosk.rehearsal_room import CLASS, SCRIPT, Cashbox, host, receiver

SCHEMES = ("kiosk-night", "kiosk-contrast")
LARGEST_SET = 3_400_000

PROJECTED = ((1280, 800),)
"""Panels on which the sheets show a class, too: as projectors have them."""

LOOKS = list(product(PANELS, SCHEMES, ("de", "en")))
# Who paints one look has the pictures of the other language at hand.
CASES = [pytest.param(*look, marks=pytest.mark.xdist_group(f"{look[0]}-{look[1]}")) for look in LOOKS]


def name_of(size: tuple[int, int], scheme: str, language: str) -> str:
    return f"{size[0]}x{size[1]}-{scheme.removeprefix('kiosk-')}-{language}"


def played(size: tuple[int, int], scheme: str, language: str) -> dict[str, Pixels]:
    keeper = Cashbox()
    keeper.published = specimen_of(load_content().protocol)
    cells: dict[str, Pixels] = {}
    for script in map(read_script, (SCRIPT, CLASS) if size in PROJECTED else (SCRIPT,)):
        player = Player(receiver(size, language, scheme, script, keeper=keeper), pygame.Surface(size))
        cells |= {shot.name: cell(shot.picture) for shot in player.play(script)}
    return cells


@pytest.mark.parametrize(("size", "scheme", "language"), CASES)
def test_every_scene_looks_as_it_should(
    size: tuple[int, int], scheme: str, language: str, request: pytest.FixtureRequest
) -> None:
    name, cells = name_of(size, scheme, language), played(size, scheme, language)
    if request.config.getoption("--renew-pictures"):
        write(name, cells)
    different = differences(name, cells)
    assert different == {}, f"{name}: see build/pictures; if it should, renew with --renew-pictures"


def test_there_is_a_sheet_for_every_look_and_all_of_them_stay_small() -> None:
    files = list(FOLDER.glob("*.webp"))
    assert {file.stem for file in files} == {name_of(*look) for look in LOOKS}
    assert sum(file.stat().st_size for file in files) <= LARGEST_SET


def a_round(lantern: float = 0.4, scheme: str = "kiosk-night") -> pygame.Surface:
    """Return a scene without its words, in which a lantern stands on the lawn."""
    size = (1280, 800)
    one = host(size, "de", scheme)
    stage = [["lantern", lantern, 0.0] if item[0] == "lantern" else item for item in one.visit.stage()]
    surface = pygame.Surface(size)
    one.picture.paint(surface, stage, 0)
    return surface


@dataclass(frozen=True)
class Kept:
    """One scene that was kept as a golden sheet: the sheet's name, the scheme, the cell as it was."""

    name: str
    scheme: str
    cell: Pixels

    def differs(self, now: Pixels) -> bool:
        return bool(differences(self.name, {"lantern": now}))


@pytest.fixture(params=SCHEMES)
def kept(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kept:
    scheme = str(request.param)
    name = name_of((1280, 800), scheme, "de")
    monkeypatch.setattr(golden_sheets, "FOLDER", tmp_path)
    monkeypatch.setattr(golden_sheets, "FAILURES", tmp_path)
    scene = cell(a_round(scheme=scheme))
    write(name, {"lantern": scene})
    return Kept(name, scheme, scene)


def test_loss_alone_is_no_difference(kept: Kept) -> None:
    assert not kept.differs(kept.cell)


def test_a_lantern_that_moved_is_found(kept: Kept) -> None:
    assert kept.differs(cell(a_round(0.5, kept.scheme)))


def test_a_colour_that_changed_is_found(kept: Kept) -> None:
    picture = a_round(scheme=kept.scheme)
    x, y = (round(place) for place in Ground((1280, 800), "dusk").project(0.4, 0.0))
    lantern = picture.subsurface((x - 20, y - 60, 40, 60))
    pygame.surfarray.blit_array(lantern, pygame.surfarray.array3d(lantern)[..., ::-1])
    assert kept.differs(cell(picture))


def test_words_that_are_gone_are_found(kept: Kept) -> None:
    with_words = pygame.Surface((1280, 800))
    host((1280, 800), "de", kept.scheme).draw(with_words, 0)
    assert distance(cell(with_words), cell(a_round(scheme=kept.scheme))) > tolerance(kept.name)


def test_another_number_of_scenes_is_a_difference(kept: Kept) -> None:
    many = {str(number): kept.cell for number in range(7)}
    assert set(differences(kept.name, many)) == set(many)


def test_the_last_bits_of_another_processor_are_no_difference(kept: Kept) -> None:
    """Light is computed in floating point; a level may round the other way, and a lamp adds two pictures."""
    off = np.random.default_rng(3).integers(-2, 3, kept.cell.shape)
    assert not kept.differs(np.clip(kept.cell.astype(np.int16) + off, 0, 255).astype(np.uint8))
