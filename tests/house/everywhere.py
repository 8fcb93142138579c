"""Whoever goes everywhere: visits and classes that press what they have pressed least."""

from __future__ import annotations

from collections import Counter

from exhibit.kiosk.results.comparison import wall_of
from exhibit.kiosk.results.specimen import specimen
from exhibit.visit import Visit
from exhibit.visit.classroom import Room, stage_of
from tests.exhibit.visit.visitors import PROTOCOL

STEP = 150
STEPS = 12_000
PATIENCE = 14
"""So many steps between two presses: whoever presses without a pause turns back and never arrives."""
TOLD = {
    **PROTOCOL,
    "scenes": {**PROTOCOL["scenes"], "wall": True},
    "wall": wall_of(specimen(PROTOCOL["orders"])),
    "others": {debate["id"]: [1, 2, 3, 4, 3, 2, 1] for debate in PROTOCOL["debates"]},
}
"""The protocol with all that a host tells a visit."""


def kinds_in_visits() -> set[str]:
    """Return the kinds of items on the stages of visits in which every choice of every scene is made."""
    pressed: Counter[tuple[str, str]] = Counter()
    kinds: set[str] = set()
    visit, number, now = Visit(TOLD, 0, 0), 0, 0
    for step in range(STEPS):
        if not visit.targets():
            number += 1
            visit, now = Visit(TOLD, number, number), 0
        visit.act(now, "aim", str(step % 180))
        if step % PATIENCE == 0:
            target = min(_onward(visit.targets()), key=lambda name: pressed[visit.state, name])
            pressed[visit.state, target] += 1
            visit.act(now, "press", target)
        now += STEP
        visit.advance(now)
        kinds |= {str(item[0]) for item in visit.stage()}
    return kinds


def kinds_in_classes() -> set[str]:
    """Return the kinds of items on the stages of classes that vote by round and by trip."""
    pressed: Counter[tuple[str, str]] = Counter()
    kinds: set[str] = set()
    room, number = Room(TOLD, 0, 0), 0
    for step in range(STEPS // 3):
        if not room.targets():
            number += 1
            room = Room(TOLD, number, number)
        target = min(_onward(room.targets()), key=lambda name: pressed[room.state, name])
        pressed[room.state, target] += 1
        room.act(target)
        room.advance(step * STEP)
        kinds |= {str(item[0]) for item in stage_of(room)}
    return kinds


def _onward(targets: list[str]) -> list[str]:
    """Return the targets without those that would keep most visits from their later scenes.

    Those are the ways out; and on the lawn, whatever is not a way across it.
    """
    across = [name for name in targets if name in ("grass", "path")]
    return across or [name for name in targets if name not in ("leave", "skip")] or targets
