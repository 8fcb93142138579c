"""Visits under one protocol are never published together with those under another one."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from exhibit.kiosk.opening import store_of
from exhibit.kiosk.results.publication import Publication
from exhibit.kiosk.results.release import Published, publish
from exhibit.kiosk.results.store import ResultsStore
from exhibit.kiosk.results.tally import Cell
from exhibit.kiosk.settings import ResultsSettings, Settings, VisitSettings
from tests.exhibit.kiosk.results.before_protocols import store_before_protocols
from tests.exhibit.kiosk.results.visits import batches_of, mixed

Turn = tuple[str, int]
"""A protocol, and how many visits are played under it before the host changes it."""

HISTORIES: list[list[Turn]] = [
    [("belief", 50), ("matched", 110), ("belief", 65)],
    [("matched", 30), ("belief", 7), ("matched", 75)],
]


def play(path: Path, turn: Turn, begin: int) -> Published | None:
    """Keep the counts of the visits of a turn, and return what is shown at its end."""
    protocol, visits = turn
    with ResultsStore(path, protocol) as store:
        for number in range(begin, begin + visits):
            store.add(mixed(number))
    return store.published


def alone(turns: Iterable[Turn], protocol: str) -> Published | None:
    """Return what would be shown if there had never been another protocol."""
    own: list[list[Cell]] = []
    begin = 0
    for name, visits in turns:
        own += [mixed(number) for number in range(begin, begin + visits)] if name == protocol else []
        begin += visits
    return publish(batches_of(own))


@pytest.mark.parametrize("turns", HISTORIES)
def test_every_wall_is_that_of_its_protocol_alone(tmp_path: Path, turns: Sequence[Turn]) -> None:
    path = tmp_path / "results.sqlite"
    begin = 0
    for place, turn in enumerate(turns):
        assert play(path, turn, begin) == alone(turns[: place + 1], turn[0])
        begin += turn[1]


def test_a_store_from_before_is_kept_and_read_as_without_a_protocol(tmp_path: Path) -> None:
    path = tmp_path / "results.sqlite"
    before = [mixed(number) for number in range(130)]
    store_before_protocols(path, before)
    rows = _rows(path)
    assert play(path, ("belief", 99), 500) is None
    assert play(path, ("belief", 1), 599) == publish(batches_of(mixed(n) for n in range(500, 600)))
    assert _rows(path)[: len(rows)] == rows
    found = Publication(0.0).of_all(path)
    assert list(found) == [None, "belief"]
    assert found[None] == publish(batches_of(before))


@pytest.mark.parametrize("protocol", ["belief", "matched"])
def test_the_exhibit_keeps_counts_under_the_protocol_of_its_settings(tmp_path: Path, protocol: str) -> None:
    path = tmp_path / "results.sqlite"
    visit = VisitSettings.model_validate({"protocol": protocol})
    with store_of(Settings(visit=visit, results=ResultsSettings(file=path))) as store:
        assert store is not None
        store.add(mixed(1))
    assert list(Publication(0.0).of_all(path)) == [protocol]


def test_in_school_mode_there_is_no_store() -> None:
    with store_of(Settings(results=ResultsSettings(keep=False))) as store:
        assert store is None


def test_each_protocol_has_its_own_noise(tmp_path: Path) -> None:
    path = tmp_path / "results.sqlite"
    shown: list[Published | None] = []
    for protocol in ("belief", "matched", "belief", "matched"):
        below = random.Random(len(shown)).randrange
        with ResultsStore(path, protocol, epsilon=5.0, random_below=below) as store:
            for number in range(100 if len(shown) < 2 else 0):
                store.add(mixed(number))
        shown.append(store.published)
    assert shown[0] is not None
    assert shown[1] is not None
    assert shown[:2] == shown[2:]
    assert shown[0].people == shown[1].people
    assert shown[0].counts != shown[1].counts


def _rows(path: Path) -> list[tuple[int, str, int, int]]:
    with sqlite3.connect(path) as connection:
        return list(connection.execute("select * from count order by batch, measure, value"))
