"""A file of counts as the exhibit wrote it before it recorded under which protocol a visit was played."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from exhibit.kiosk.results.tally import Cell
from tests.exhibit.kiosk.results.visits import batches_of

TABLE = """
CREATE TABLE count (
    batch INTEGER NOT NULL, measure VARCHAR NOT NULL, value INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (batch, measure, value), CHECK (n > 0)
)
"""


def store_before_protocols(path: Path, visits: Iterable[list[Cell]]) -> None:
    """Write such a file."""
    with sqlite3.connect(path) as connection:
        connection.execute(TABLE)
        for number, batch in enumerate(batches_of(visits)):
            rows = [(number, "visits", 0, batch.visits)]
            rows += [(number, measure, value, n) for (measure, value), n in batch.counts.items()]
            connection.executemany("INSERT INTO count VALUES (?, ?, ?, ?)", rows)
    connection.close()
