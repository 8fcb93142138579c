"""The store behind the loop: a thread of its own writes, so that no frame ever waits for a disk."""

from __future__ import annotations

import logging
import os
import queue
import secrets
import threading
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

from exhibit.kiosk.results.release import Published, publish, scale_of, steps
from exhibit.kiosk.results.tables import add_noise, add_visit, open_database, read_batches, read_noise
from exhibit.kiosk.results.tally import BATCH_SIZE, Batch, Cell, values_of
from exhibit.models.discrete_laplace import RandomBelow, draw

_log = logging.getLogger(__name__)


class ResultsStore:
    """Counts on disk. The file is made when the first visitor has said yes, not before.

    Use it as a context manager; leaving it waits until everything accepted is on the disk. With `epsilon`
    above 0 what is shown carries noise for that budget of privacy, drawn with `random_below`.
    """

    def __init__(
        self, path: Path, epsilon: float = 0.0, random_below: RandomBelow = secrets.randbelow
    ) -> None:
        self.path = path.expanduser()
        self._scale = scale_of(epsilon) if epsilon else None
        self._random_below = random_below
        self._waiting: queue.SimpleQueue[list[Cell] | None] = queue.SimpleQueue()
        self._published: Published | None = None
        self._works = True
        self._thread = threading.Thread(target=self._write, name="results")

    def __enter__(self) -> ResultsStore:
        """Start the writer. Whether it could write is looked at now, so that no visitor is asked in vain."""
        nearest = next(place for place in (self.path, *self.path.parents) if place.exists())
        if not os.access(nearest, os.W_OK):
            self._give_up(f"{nearest} must not be written")
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Finish writing and stop."""
        self._waiting.put(None)
        self._thread.join()

    @property
    def works(self) -> bool:
        """Whether what is added can still be stored; if not, nobody should be asked for it."""
        return self._works

    @property
    def published(self) -> Published | None:
        """What may be shown: changes only when a batch closes. None before a hundred visits."""
        return self._published

    def add(self, visit: list[Cell]) -> None:
        """Accept the counts of one visitor who said yes, and return at once."""
        self._waiting.put(visit)

    def _write(self) -> None:
        engine: Engine | None = None
        try:
            if self.path.exists():
                engine = open_database(self.path)
                self._publish(engine)
            while (visit := self._waiting.get()) is not None:
                engine = engine or open_database(self.path)
                self._add(engine, visit)
        except DBAPIError as error:
            self._give_up(error.orig)
        except (SQLAlchemyError, OSError) as error:
            self._give_up(error)
        finally:
            if engine:
                engine.dispose()

    def _give_up(self, reason: object) -> None:
        self._works = False
        _log.error("%s: results cannot be stored (%s); nobody is asked any more", self.path, reason)

    def _add(self, engine: Engine, visit: list[Cell]) -> None:
        with Session(engine) as session, session.begin():
            batches = read_batches(session)
            if not batches or batches[-1].closed:
                batches.append(Batch())
            add_visit(session, len(batches) - 1, visit)
            closes = batches[-1].visits + 1 == BATCH_SIZE
        if closes:
            self._publish(engine)

    def _publish(self, engine: Engine) -> None:
        with Session(engine) as session, session.begin():
            batches = read_batches(session)
            noise = self._noise(session, batches)
        with engine.connect() as connection:
            # Folds the log of single writes into the table, where only sums are left.
            connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
        self._published = publish(batches, self._scale, noise)

    def _noise(self, session: Session, batches: list[Batch]) -> dict[tuple[int, Cell], int] | None:
        """Return the noise of every step; what is missing is drawn and kept."""
        if self._scale is None:
            return None
        noise = read_noise(session)
        cells = [
            (step.batch, (measure, value))
            for step in steps(batches)
            for measure in step.measures
            for value in values_of(measure)
        ]
        drawn = {cell: draw(self._scale, self._random_below) for cell in cells if cell not in noise}
        add_noise(session, drawn)
        return {**noise, **drawn}
