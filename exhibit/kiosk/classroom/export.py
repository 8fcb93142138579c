"""The counts of a class as a file of its own, written if and only if somebody asks."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date
from itertools import count
from pathlib import Path

from exhibit.visit.classroom import Room

HEADER = ("round", "place", "vote", "people", "grass", "arrived", "most_watched", "tower")
MOTION_HEADER = ("motion", "position", "people", "before", "after")


def export(room: Room, folder: Path, today: date) -> Path:
    """Write one line for each vote of a room, and return the new file. Raises OSError if that fails.

    `most_watched` are the hands for the round in the question afterwards; nothing tells who raised one. Where
    the room has voted on a motion, a second file beside it, `…-motion.csv`, has a line for each position.
    """
    path = _free_name(folder.expanduser(), today)
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(path, HEADER, _lines(room))
    if room.ballot and room.ballot.rows():
        motion = room.ballot.motion.name
        lines = [(motion, name, room.people, *hands) for name, *hands in room.ballot.rows()]
        _write(path.with_name(f"{path.stem}-motion.csv"), MOTION_HEADER, lines)
    return path


def _write(path: Path, header: tuple[str, ...], lines: Iterable[tuple[object, ...]]) -> None:
    with path.open("x", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(lines)


def _lines(room: Room) -> list[tuple[str | int, ...]]:
    felt = dict(zip(room.rounds(), room.felt, strict=False))
    tower = "manned" if room.plan.manned else "empty"
    return [
        (name, place + 1, vote + 1, room.people, grass, room.home[place][vote], felt.get(name, ""), tower)
        for place, name in enumerate(room.plan.order)
        for vote, grass in enumerate(room.hands[place])
    ]


def _free_name(folder: Path, today: date) -> Path:
    names = (folder / f"empty-tower-class-{today.isoformat()}-{number}.csv" for number in count(1))
    return next(path for path in names if not path.exists())
