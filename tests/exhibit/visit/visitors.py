"""Visitors for tests: they press what they are told to, and time passes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from content import load_content
from exhibit.visit import Visit

SCENES = {"in_the_tower": True, "motion": True, "objections": True}
PROTOCOL: dict[str, Any] = {**load_content().protocol, "scenes": SCENES}
"""The whole visit, with every scene that the operator may leave out."""

MATCHED: dict[str, Any] = {**PROTOCOL, "name": "matched"}

Chooser = Callable[[int], str]
"""Given the number of a choice, 0 to 31 in the order in which they are made: the route to press."""

ANSWERS = {
    "attract": "lantern",
    "notice": "begin",
    "everybody": "back",
    "question": "round_tower",
    "reveal": "up",
    "account": "continue",
    "position": "place_6",
    "arguments": "continue",
    "marks": "continue",
    "holdings": "continue",
    "decision": "forget",
}
STEP = 100
ACTS = ("lamp", "shutters", "machine", "account")


def visit_of(number: int = 0, seed: int = 1, **changes: Any) -> Visit:
    """Return a fresh visit under the first protocol, with some of its keys changed."""
    return Visit({**PROTOCOL, **changes}, number, seed)


def walk(visit: Visit, choose: Chooser, decision: str = "forget", until: str = "over") -> Iterator[int]:
    """Take a visit on to a state, yielding the time after every step of 100 ms."""
    now, made = visit.ticked * 50, 0
    while visit.state not in (until, "over"):
        targets = visit.targets()
        if visit.state == "demonstration":
            visit.act(now, "press", "path")
        elif {"grass", "path"} <= set(targets):
            visit.act(now, "press", choose(made))
            made += 1
            # The choice is taken at the next tick; until then it could be changed, not made again.
            now += 500
        elif visit.state in ("lamp", "shutters", "machine"):
            watch(visit, now)
        elif visit.state != "round":
            visit.act(now, "press", {**ANSWERS, "decision": decision}.get(visit.state, ""))
        now += STEP
        visit.advance(now)
        yield now


def finish(visit: Visit, choose: Chooser, decision: str = "forget", until: str = "over") -> Visit:
    """Take a visit on to a state at once."""
    for _ in walk(visit, choose, decision, until):
        pass
    return visit


def climb(visit: Visit, verdict: str = "confirm", until: str = "") -> Iterator[int]:
    """Go up the tower from the reveal, swing the lamp once about, answer the machine, come down again."""
    now = visit.ticked * 50
    while visit.state != until and visit.state in ("reveal", *ACTS):
        watch(visit, now, verdict)
        now += STEP
        visit.advance(now)
        yield now


def watch(visit: Visit, now: int, verdict: str = "confirm") -> None:
    """Do what can be done in the tower now: aim, close the shutters, answer, go on."""
    if visit.state == "lamp" and "shutters" not in visit.targets():
        visit.act(now, "aim", str(20 + now // 40 % 140))
    elif visit.state == "lamp":
        visit.act(now, "press", "shutters")
    elif visit.state == "machine":
        visit.act(now, "press", verdict)
    else:
        visit.act(now, "press", "up" if visit.state == "reveal" else "continue")


def always(route: str) -> Chooser:
    """Choose the same route for every lantern."""
    return lambda made: route


def alternating(made: int) -> str:
    """Choose grass and path in turn, grass first."""
    return "path" if made % 2 else "grass"


def items(visit: Visit, kind: str) -> list[list[Any]]:
    """Return the items of one kind on the stage."""
    return [item for item in visit.stage() if item[0] == kind]


def reached(state: str, number: int = 0, **changes: Any) -> Visit:
    """Return a visit that has come to a state."""
    visit = visit_of(number, **changes)
    return visit if state == "attract" else finish(visit, alternating, until=state)


def texts(visit: Visit) -> list[str]:
    """Return the keys of the words on the stage, in reading order."""
    return [item[2] for item in items(visit, "text")]
