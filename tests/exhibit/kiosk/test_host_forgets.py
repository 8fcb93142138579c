"""What the kiosk itself remembers, beside the visit: after a visitor it is as if nobody had been there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pygame
import pytest

from exhibit.kiosk.host import Host
from exhibit.kiosk.input import Action
from tests.exhibit.kiosk.rehearsal_room import Cashbox, host

SIZE = (640, 400)

# What the host has before anybody comes, or counts up whoever comes: the exhibit's, not the visitor's. The
# visit has a test of its own. Everything else that a host keeps, now or in future, is looked into.
EXHIBIT = {"_looks", "_protocol", "_store", "_number", "_next_seed", "_voice", "_wall", "visit"}


def traces(item: Any, path: str = "host") -> Iterator[tuple[str, object]]:
    """Yield every value that can be reached from a host, with the way to it; times of frames are left out."""
    if isinstance(item, dict):
        for key, value in item.items():
            yield from traces(value, f"{path}[{key}]")
    elif isinstance(item, (list, tuple, set)):
        yield f"{path}#", len(item)
        for number, value in enumerate(item):
            yield from traces(value, f"{path}[{number}]")
    elif type(item).__module__.startswith("exhibit."):
        for name, value in attributes(item).items():
            if name not in EXHIBIT and not name.endswith("_ms"):
                yield from traces(value, f"{path}.{name}")
    else:
        yield path, repr(item)


def attributes(item: Any) -> dict[str, Any]:
    slots = [slot for kind in type(item).__mro__ for slot in getattr(kind, "__slots__", ())]
    return {**getattr(item, "__dict__", {}), **{slot: getattr(item, slot) for slot in slots}}


def receive(receiver: Host, canvas: pygame.Surface) -> None:
    """Let somebody with a keyboard change the language, turn switches on, look at everything, and go."""
    there, back, enter = Action("next"), Action("previous"), Action("activate")
    for number, key in enumerate((there, enter, there, there, back, enter, there, enter)):
        receiver.handle([key], 400 * number)
        receiver.advance(400 * number + 100)
        receiver.draw(canvas, 400 * number + 100)
    for number, (action, target) in enumerate(
        (
            ("switch", "large_text"),
            ("switch", "calm_motion"),
            ("press", "language"),
            ("press", "holdings"),
            ("move", "back"),
        )
    ):
        receiver.act(4000 + 400 * number, action, target)
        receiver.draw(canvas, 4000 + 400 * number)
    receiver.handle([Action("leave")], 9000)


def seen_again(receiver: Host, since_ms: int) -> dict[str, object]:
    """Return the traces after some seconds in which nobody was there."""
    canvas = pygame.Surface(SIZE)
    for now_ms in range(since_ms, since_ms + 30_000, 250):
        receiver.advance(now_ms)
        receiver.draw(canvas, now_ms)
    assert receiver.visit.state == "attract"
    return dict(traces(receiver))


def test_after_a_visitor_the_host_is_as_if_nobody_had_been_there() -> None:
    fresh, used = host(SIZE, flat=True), host(SIZE, flat=True)
    before = dict(traces(fresh))
    receive(used, pygame.Surface(SIZE))
    assert dict(traces(used)) != before
    assert seen_again(used, 9000) == seen_again(fresh, 0)


def test_a_host_that_kept_something_would_be_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    class Curious(Host):
        mood: str | None = None

        def handle(self, inputs: Any, now_ms: int) -> None:
            self.mood = "hurried"
            super().handle(inputs, now_ms)

    monkeypatch.setattr("tests.exhibit.kiosk.rehearsal_room.Host", Curious)
    fresh, used = host(SIZE, flat=True), host(SIZE, flat=True)
    receive(used, pygame.Surface(SIZE))
    assert seen_again(used, 9000) != seen_again(fresh, 0)


def test_what_the_store_is_given_is_counts_and_nothing_else() -> None:
    keeper = Cashbox()
    receiver = host(SIZE, flat=True, keeper=keeper)
    receive(receiver, pygame.Surface(SIZE))
    seen_again(receiver, 9000)
    assert keeper.visits == []
