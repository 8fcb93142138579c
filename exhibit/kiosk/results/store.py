"""The store behind the loop: a thread of its own writes, so that no frame ever waits for a disk."""

from __future__ import annotations

import logging
import os
import queue
import secrets
import threading
from collections import deque
from contextlib import suppress
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

_AGAIN_S = 60
"""How long the disk is left alone before what it refused is tried again."""


class ResultsStore:
    """Counts on disk of visits under one protocol. The file is made when the first visitor has said yes.

    Use it as a context manager; leaving it waits until everything accepted is on the disk. A full disk costs
    nothing that was accepted: it waits in memory and is tried again. With `epsilon`
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
        self._engine: Engine | None = None
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
        accepted: deque[list[Cell]] = deque()
        self._attempt(accepted)
        ending = False
        while not ending:
            ending = self._accept(accepted)
            self._attempt(accepted)
        if accepted:
            _log.error(
                "%s: the counts of %d visitors could not be stored and are lost", self.path, len(accepted)
            )
        if self._engine:
            self._engine.dispose()

    def _accept(self, accepted: deque[list[Cell]]) -> bool:
        """Wait for a visitor, or a while if others wait for the disk; return whether that was the last."""
        with suppress(queue.Empty):
            visit = self._waiting.get(timeout=_AGAIN_S if accepted else None)
            if visit is None:
                return True
            accepted.append(visit)
        return False

    def _attempt(self, accepted: deque[list[Cell]]) -> None:
        """Write what waits. What the disk refuses goes on waiting, and nobody else is asked meanwhile."""
        try:
            if self._engine is None and self.path.exists():
                self._engine = open_database(self.path)
                self._publish(self._engine)
            while accepted:
                self._engine = self._engine or open_database(self.path)
                closes = self._add(self._engine, accepted[0])
                accepted.popleft()
                self._works = True
                if closes:
                    self._publish(self._engine)
        except DBAPIError as error:
            self._give_up(error.orig)
        except (SQLAlchemyError, OSError) as error:
            self._give_up(error)

    def _give_up(self, reason: object) -> None:
        if self._works:
            _log.error("%s: results cannot be stored (%s); nobody is asked until they can", self.path, reason)
        self._works = False

    def _add(self, engine: Engine, visit: list[Cell]) -> bool:
        """Add a visitor to the open batch, and return whether that closes it."""
        with Session(engine) as session, session.begin():
            batches = read_batches(session, self._protocol)
            number, last = batches.popitem() if batches else (-1, None)
            if last is None or last.closed:
                number, last = begin_batch(session, self._protocol), Batch()
            add_visit(session, number, visit)
            return last.visits + 1 == BATCH_SIZE

    def _publish(self, engine: Engine) -> None:
        self._published = self._publication.of(engine, self._protocol)
