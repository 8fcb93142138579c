"""What stands on the stage of a visit, read from its list of items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from exhibit.kiosk.art.composition import VIEWS

WINDOWS = 32
PLACES = 8
POSTS = 6


@dataclass(frozen=True)
class Walker:
    """A person on the square, in ground coordinates."""

    x: float
    y: float
    facing: int
    step: int
    carrying: bool


@dataclass(frozen=True)
class Homeward:
    """Somebody on the way from a point of the square to the door of a house, a share of it done."""

    house: int
    done: float
    x: float
    y: float
    step: int


@dataclass(frozen=True)
class Seen:
    """The ring on the ground about somebody who was seen or booked."""

    x: float
    y: float
    age_ms: float


@dataclass(frozen=True)
class Section:
    """The opened tower: door, four floors from below, top room, each 0 to 1."""

    door: float = 0.0
    floors: tuple[float, ...] = (0.0, 0.0, 0.0, 0.0)
    top: float = 0.0
    manned: bool = False


@dataclass(frozen=True)
class Scale:
    """The scale of the motion: its places from left to right, and where the marks are; 0 for none."""

    places: tuple[int, ...]
    before: int
    now: int


@dataclass(frozen=True)
class Person:
    """Somebody on one of the little squares below the tower; `ringed` while the beam has just met them."""

    x: float
    y: float
    facing: int
    step: int
    carrying: bool
    ringed: bool


@dataclass
class Scene:
    """Everything the painter paints. Texts, rows and the panel are left to others."""

    view: str = "square"
    stars: float = 0.23
    trodden: float = 0.0
    gap: str = "poplars"
    windows: tuple[float, ...] = (0.0,) * WINDOWS
    wall: str = "none"
    wall_levels: tuple[float, ...] = ()
    lanterns: list[tuple[float, float]] = field(default_factory=list)
    walkers: list[Walker] = field(default_factory=list)
    ghosts: list[Walker] = field(default_factory=list)
    homeward: Homeward | None = None
    warden: tuple[float, float] | None = None
    posts: tuple[float, ...] = ()
    footprints: tuple[tuple[float, float], ...] = ()
    seen: list[Seen] = field(default_factory=list)
    gate_open: bool = False
    section: Section | None = None
    scale: Scale | None = None
    inviting: float = 1.0
    lamp: tuple[float, float] | None = None
    crowd: tuple[Person, ...] = ()
    gaze: tuple[float, float, bool] | None = None
    targets: list[tuple[str, bool]] = field(default_factory=list)


def read_stage(stage: Sequence[Sequence[Any]]) -> Scene:
    """Return the scene of a stage. Unknown items, and items that are not whole, are passed over."""
    scene = Scene()
    for item in stage:
        read = _READERS.get(str(item[0])) if item else None
        if read is None:
            continue
        try:
            read(scene, *item[1:])
        except (TypeError, ValueError):
            continue
    return scene


def _view(scene: Scene, name: str) -> None:
    if name in VIEWS:
        scene.view = name


def _stars(scene: Scene, share: float) -> None:
    scene.stars = _level(share)


def _trodden(scene: Scene, wear: float) -> None:
    scene.trodden = _level(wear)


def _gap(scene: Scene, name: str) -> None:
    scene.gap = str(name)


def _windows(scene: Scene, levels: Sequence[float]) -> None:
    known = _levels(levels)[:WINDOWS]
    scene.windows = known + (0.0,) * (WINDOWS - len(known))


def _wall(scene: Scene, name: str, levels: Sequence[float]) -> None:
    scene.wall_levels = _levels(levels)[:PLACES]
    scene.wall = str(name)


def _lantern(scene: Scene, x: float, y: float) -> None:
    scene.lanterns.append((float(x), float(y)))


def _walker(scene: Scene, *values: float) -> None:
    scene.walkers.append(_person(*values))


def _ghost(scene: Scene, *values: float) -> None:
    scene.ghosts.append(_person(*values))


def _homeward(scene: Scene, house: int, done: float, x: float, y: float, step: int) -> None:
    scene.homeward = Homeward(int(house), _level(done), float(x), float(y), int(step))


def _warden(scene: Scene, position: float, beam: float) -> None:
    scene.warden = float(position), float(beam)


def _posts(scene: Scene, levels: Sequence[float]) -> None:
    scene.posts = _levels(levels)[:POSTS]


def _footprints(scene: Scene, steps: Sequence[tuple[float, float]]) -> None:
    scene.footprints = tuple((float(x), float(y)) for x, y in steps)


def _seen(scene: Scene, x: float, y: float, age_ms: float, *_: object) -> None:
    scene.seen.append(Seen(float(x), float(y), float(age_ms)))


def _number(scene: Scene, _value: float, _threshold: float, is_open: int) -> None:
    scene.gate_open = bool(is_open)


def _section(scene: Scene, door: float, floors: Sequence[float], top: float, manned: int) -> None:
    scene.section = Section(_level(door), _levels(floors)[:4], _level(top), bool(manned))


def _scale(scene: Scene, places: Sequence[int], before: int, now: int) -> None:
    scene.scale = Scale(tuple(int(place) for place in places), int(before), int(now))


def _lamp(scene: Scene, degrees: float, closed: float) -> None:
    scene.lamp = float(degrees), _level(closed)


def _crowd(scene: Scene, people: Sequence[Sequence[float]]) -> None:
    scene.crowd = tuple(
        Person(float(x), float(y), -1 if facing < 0 else 1, int(step), bool(carrying), bool(ringed))
        for x, y, facing, step, carrying, ringed in people
    )


def _gaze(scene: Scene, x: float, y: float, flagged: float) -> None:
    scene.gaze = float(x), float(y), bool(flagged)


def _target(scene: Scene, name: str, enabled: int, *_: object) -> None:
    scene.targets.append((str(name), bool(enabled)))


def _inviting(scene: Scene, level: float) -> None:
    scene.inviting = _level(level)


def _person(x: float, y: float, facing: float, step: float, carrying: float) -> Walker:
    return Walker(float(x), float(y), -1 if facing < 0 else 1, int(step), bool(carrying))


def _levels(levels: Sequence[float]) -> tuple[float, ...]:
    return tuple(_level(level) for level in levels)


def _level(value: float) -> float:
    return min(1.0, max(0.0, float(value)))


_READERS: dict[str, Any] = {
    "view": _view,
    "stars": _stars,
    "trodden": _trodden,
    "gap": _gap,
    "windows": _windows,
    "wall": _wall,
    "lantern": _lantern,
    "walker": _walker,
    "ghost": _ghost,
    "homeward": _homeward,
    "warden": _warden,
    "posts": _posts,
    "footprints": _footprints,
    "seen": _seen,
    "number": _number,
    "tower_section": _section,
    "scale": _scale,
    "lamp": _lamp,
    "crowd": _crowd,
    "gaze": _gaze,
    "target": _target,
    "inviting": _inviting,
}
