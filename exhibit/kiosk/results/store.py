"""The store behind the loop: a thread of its own writes, so that no frame ever waits for a disk."""

from __future__ import annotations

import logging
import os
import queue
import secrets
import threading
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

from exhibit.kiosk.results.publication import Publication
from exhibit.kiosk.results.release import Published
from exhibit.kiosk.results.tables import add_visit, begin_batch, open_database, read_batches
from exhibit.kiosk.results.tally import BATCH_SIZE, Batch, Cell
from exhibit.models.discrete_laplace import RandomBelow

_log = logging.getLogger(__name__)


class ResultsStore:
    """Counts on disk of visits under one protocol. The file is made when the first visitor has said yes.

    Use it as a context manager; leaving it waits until everything accepted is on the disk. With `epsilon`
    above 0 what is shown carries noise for that budget of privacy, drawn with `random_below`. Counts under
    another protocol may lie in the same file: they stay there, and are neither added to nor shown.
    """

    def __init__(
        self,
        path: Path,
        protocol: str,
        epsilon: float = 0.0,
        random_below: RandomBelow = secrets.randbelow,
    ) -> None:
        self.path = path.expanduser()
        self._protocol = protocol
        self._publication = Publication(epsilon, random_below)
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
            batches = read_batches(session, self._protocol)
            number, last = batches.popitem() if batches else (-1, None)
            if last is None or last.closed:
                number, last = begin_batch(session, self._protocol), Batch()
            add_visit(session, number, visit)
            closes = last.visits + 1 == BATCH_SIZE
        if closes:
            self._publish(engine)

    def _publish(self, engine: Engine) -> None:
        self._published = self._publication.of(engine, self._protocol)
