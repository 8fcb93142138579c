"""The counts of a class as a file of its own, written if and only if somebody asks."""

from __future__ import annotations

import csv
from datetime import date
from itertools import count
from pathlib import Path

from exhibit.visit.classroom import Room

HEADER = ("round", "place", "vote", "people", "grass", "arrived", "most_watched", "tower")


def export(room: Room, folder: Path, today: date) -> Path:
    """Write one line for each vote of a room, and return the new file. Raises OSError if that fails.

    `most_watched` are the hands for the round in the question afterwards; nothing tells who raised one.
    """
    path = _free_name(folder.expanduser(), today)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        writer.writerows(_lines(room))
    return path


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
