"""The store: no file without a yes, no count lost in a crash, sums instead of rows."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import Engine

from exhibit.kiosk.results import store as store_module
from exhibit.kiosk.results.store import ResultsStore
from exhibit.kiosk.results.tables import open_database
from exhibit.kiosk.results.tally import ROUNDS, cells

PROMISED = {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1}
"""What SQLite answers when every commit reaches the disk, and freed space is overwritten."""

WRITER = """
import sys
from pathlib import Path
from exhibit.kiosk.results.store import ResultsStore
from exhibit.kiosk.results.tally import ROUNDS, cells

with ResultsStore(Path(sys.argv[1]), "belief") as store:
    while True:
        store.add(cells(dict.fromkeys(ROUNDS, 3), "nobody", None))
"""


def visits_in(path: Path) -> list[int]:
    with sqlite3.connect(path) as connection:
        query = "select n from count where measure = 'visits' order by batch"
        return [n for (n,) in connection.execute(query)]


def visit(number: int) -> list[tuple[str, int]]:
    trips = dict(zip(ROUNDS, (number % 9, number % 7, number % 5, number % 3), strict=True))
    return cells(trips, ROUNDS[number % 4], ROUNDS[number % 4])


def test_nothing_is_made_before_the_first_yes(tmp_path: Path) -> None:
    path = tmp_path / "results.sqlite"
    with ResultsStore(path, "belief"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_everything_accepted_is_on_disk_in_batches_of_twenty(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "results.sqlite"
    for part in (range(13), range(13, 130)):
        with ResultsStore(path, "belief") as store:
            for number in part:
                store.add(visit(number))
    assert visits_in(path) == [20, 20, 20, 20, 20, 20, 10]
    with ResultsStore(path, "belief") as store:
        pass
    assert store.published is not None
    assert store.published.visits == 120


def test_a_pulled_plug_costs_nothing_that_was_accepted(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "results.sqlite")
    with engine.connect() as connection:
        set_to = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PROMISED}
    engine.dispose()
    assert set_to == PROMISED


def test_the_file_holds_sums_only(tmp_path: Path) -> None:
    path = tmp_path / "results.sqlite"
    with ResultsStore(path, "belief") as store:
        for number in range(40):
            store.add(visit(number))
    with sqlite3.connect(path) as connection:
        tables = [name for (name,) in connection.execute("select name from sqlite_master where type='table'")]
        columns = [(row[1], row[2]) for row in connection.execute("pragma table_info(count)")]
        batches = list(connection.execute("select batch, protocol from batch_protocol"))
    assert tables == ["count", "batch_protocol"]
    assert columns == [("batch", "INTEGER"), ("measure", "VARCHAR"), ("value", "INTEGER"), ("n", "INTEGER")]
    assert batches == [(0, "belief"), (1, "belief")]


@pytest.mark.parametrize("written", [40_000, 60_000])
def test_a_killed_process_leaves_whole_visits_only(tmp_path: Path, written: int) -> None:
    path = tmp_path / "results.sqlite"
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(path)])
    try:
        # The file grows as visits are written: by watching it the kill falls in the midst of them.
        while not path.exists() or path.stat().st_size + _size(path, "-wal") < written:
            assert process.poll() is None
    finally:
        process.kill()
        process.wait()
    with sqlite3.connect(path) as connection:
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
        query = "select batch, measure, value, n from count"
        counts = {(batch, measure): n for batch, measure, _, n in connection.execute(query)}
    visits = {batch: n for (batch, measure), n in counts.items() if measure == "visits"}
    assert visits
    for (batch, _), n in counts.items():
        assert n == visits[batch]


def test_a_file_that_is_no_database_switches_storing_off_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "results.sqlite"
    path.write_text("This was a shopping list.\n" * 100, encoding="utf-8")
    with ResultsStore(path, "belief") as store:
        store.add(visit(1))
    assert not store.works
    assert path.read_text(encoding="utf-8").startswith("This was a shopping list.")


def test_noise_is_drawn_once_and_stays_when_the_exhibit_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "results.sqlite"
    with ResultsStore(path, "belief", epsilon=5.0, random_below=random.Random(1).randrange) as store:
        for number in range(100):
            store.add(visit(number))
    first = store.published
    with ResultsStore(path, "belief", epsilon=5.0, random_below=random.Random(2).randrange) as store:
        pass
    assert first is not None
    assert store.published == first
    with ResultsStore(path, "belief") as store:
        pass
    assert store.published is not None
    assert store.published.noise is None
    assert store.published.counts != first.counts


def _size(path: Path, ending: str) -> int:
    other = path.with_name(path.name + ending)
    return other.stat().st_size if other.exists() else 0


def test_a_place_that_must_not_be_written_is_known_before_anybody_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    # The superuser may write everywhere; what the system answers to others is put in its place.
    monkeypatch.setattr(os, "access", lambda *_: False)
    with ResultsStore(tmp_path / "deep" / "results.sqlite", "belief") as store:
        assert not store.works
    assert f"{tmp_path} must not be written" in caplog.text


def test_what_a_full_disk_refuses_waits_and_is_written_when_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    path, refused = tmp_path / "results.sqlite", threading.Event()

    def full(_: Path) -> Engine:
        refused.set()
        raise OSError(28, "No space left on device")

    with ResultsStore(path, "belief") as store:
        monkeypatch.setattr(store_module, "open_database", full)
        store.add(visit(1))
        assert refused.wait(timeout=20)
        monkeypatch.setattr(store_module, "open_database", open_database)
        store.add(visit(2))
    assert store.works
    assert visits_in(path) == [2]
    assert caplog.text.count("nobody is asked until they can") == 1


def test_what_cannot_be_stored_to_the_end_is_counted(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "results.sqlite"
    path.mkdir()
    with ResultsStore(path, "belief") as store:
        store.add(visit(1))
        store.add(visit(2))
    assert "the counts of 2 visitors could not be stored" in caplog.text
