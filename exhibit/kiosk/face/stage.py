"""The stage of a visit, read into what the face needs of it; the rest is left to the picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Item = Sequence[Any]
"""One thing on the stage: its kind, then its values, as listed in `exhibit.visit`."""


@dataclass(frozen=True)
class Words:
    """One text: its role on the screen, its key among the words, and what is filled in."""

    role: str
    key: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Target:
    """Something that can be chosen now."""

    id: str
    enabled: bool


@dataclass(frozen=True)
class Signal:
    """A ring on the ground with its word: somebody was seen, or a step was booked."""

    x: float
    y: float
    words: Words


@dataclass(frozen=True)
class Board:
    """The public number over the gate, and from which number on the gate opens."""

    value: int
    threshold: int


@dataclass(frozen=True)
class Difference:
    """One round against that of nobody, in trips: low end, mean, high end; nothing where nothing is shown."""

    round: str
    within: tuple[float, ...]
    first: tuple[float, ...]


@dataclass(frozen=True)
class Scale:
    """The scale of the motion: places from left to right, where the marks are (0 none), counts of others."""

    places: tuple[int, ...]
    before: int
    now: int
    others: tuple[int, ...]
    link: str | None


@dataclass(frozen=True)
class Stage:
    """One moment of a visit, as the face sees it."""

    view: str
    wall: str
    texts: tuple[Words, ...]
    targets: tuple[Target, ...]
    signals: tuple[Signal, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]
    panel: tuple[tuple[str, str], ...] | None
    differences: tuple[Difference, ...] | None
    tally: tuple[tuple[str, str], ...]
    switches: tuple[tuple[str, bool], ...]
    veil: bool
    board: Board | None
    lantern: tuple[float, float] | None
    walker: tuple[float, float] | None
    scale: Scale | None

    @property
    def asks_whether_anyone_is_there(self) -> bool:
        """Whether the countdown lies over the picture."""
        return any(target.id == "stay" for target in self.targets)

    @property
    def veiled(self) -> bool:
        """Whether words lie over the picture, which is dimmed for them."""
        return bool(self.veil or self.switches or self.panel is not None or self.asks_whether_anyone_is_there)

    def text(self, role: str) -> Words | None:
        """Return the first text in a role, or None."""
        return next(iter(self.texts_in(role)), None)

    def texts_in(self, role: str) -> list[Words]:
        """Return all texts in a role, from above."""
        return [words for words in self.texts if words.role == role]


def read_stage(items: Sequence[Item]) -> Stage:
    """Return the stage that a list of items describes."""
    by_kind: dict[str, list[Item]] = {}
    for item in items:
        by_kind.setdefault(item[0], []).append(item)

    def one(kind: str) -> Item | None:
        return by_kind.get(kind, [None])[-1]

    view, wall, rows, panel, number = (one(kind) for kind in ("view", "wall", "rows", "panel", "number"))
    switches, lantern, walker, tally = one("switches"), one("lantern"), one("walker"), one("tally")
    return Stage(
        view=view[1] if view else "square",
        wall=wall[1] if wall else "none",
        texts=tuple(_words(item) for item in by_kind.get("text", ())),
        targets=tuple(Target(item[1], bool(item[2])) for item in by_kind.get("target", ())),
        signals=tuple(_signal(item) for item in by_kind.get("seen", ())),
        rows=tuple((name, tuple(dots)) for name, dots in rows[1]) if rows else (),
        differences=_differences(one("differences")),
        panel=tuple((key, value) for key, value in panel[1]) if panel else None,
        tally=tuple((key, value) for key, value in tally[1]) if tally else (),
        switches=tuple((name, bool(on)) for name, on in switches[1]) if switches else (),
        veil="veil" in by_kind,
        board=Board(number[1], number[2]) if number else None,
        lantern=(lantern[1], lantern[2]) if lantern else None,
        walker=(walker[1], walker[2]) if walker else None,
        scale=_scale(one("scale"), one("others"), one("link")),
    )


def _differences(item: Item | None) -> tuple[Difference, ...] | None:
    if item is None:
        return None
    return tuple(Difference(name, tuple(within), tuple(first)) for name, within, first in item[1])


def _words(item: Item) -> Words:
    return Words(item[1], item[2], item[3] if len(item) > 3 else {})


def _scale(item: Item | None, others: Item | None, link: Item | None) -> Scale | None:
    if item is None:
        return None
    return Scale(
        tuple(item[1]), item[2], item[3], tuple(others[1]) if others else (), link[1] if link else None
    )


def _signal(item: Item) -> Signal:
    return Signal(item[1], item[2], Words("label", item[4], item[5] if len(item) > 5 else {}))
