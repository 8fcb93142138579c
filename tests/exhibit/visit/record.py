"""What a visit or a class says and shows for inputs. Runs in CPython and, unchanged, in MicroPython."""

import json

from exhibit.visit import Visit
from exhibit.visit.classroom import Room, stage_of


def record(protocol: dict[str, object], number: int, seed: int, inputs: list[list[object]]) -> list[object]:
    """Return the log after every input, a digest of what is shown after every fourth, and the counts."""
    visit = Visit(protocol, number, seed)
    logs: list[object] = []
    digest = 0
    for place, (now, action, target) in enumerate(inputs):
        visit.act(int(str(now)), str(action), str(target))
        logs.append(visit.log())
        if place % 4 == 0:
            digest = folded(digest, visit.stage())
    return [logs, digest, visit.counts()]


def record_class(protocol: dict[str, object], number: int, seed: int, inputs: "list[str | int]") -> object:
    """Return a digest of all that a class is shown; an input is a target, or a number that is entered."""
    room = Room(protocol, number, seed)
    digest = 0
    for place, item in enumerate(inputs):
        if isinstance(item, int):
            room.enter(item)
        else:
            room.act(str(item))
        room.advance(place * 900)
        digest = folded(digest, stage_of(room))
    return [room.state, digest]


def folded(digest: int, item: object) -> int:
    """Return a digest that also covers an item; numbers count to three places, keys in alphabetical order."""
    if isinstance(item, dict):
        for key in sorted(item):
            digest = folded(folded(digest, key), item[key])
        return digest
    if isinstance(item, (list, tuple)):
        for part in item:
            digest = folded(digest, part)
        return mixed(digest, len(item))
    if isinstance(item, str):
        for byte in item.encode():
            digest = mixed(digest, byte)
        return digest
    return mixed(digest, int(float(json.dumps(item)) * 1000 + 0.5))


def mixed(digest: int, number: int) -> int:
    """Return the FNV-1a digest with one more number in it."""
    return ((digest ^ (number & 0xFFFFFFFF)) * 0x01000193) & 0xFFFFFFFF
