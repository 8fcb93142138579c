"""From the file of counts to what may be shown of one protocol, with noise that is drawn once and kept."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from exhibit.kiosk.results.release import Noise, Published, publish, scale_of, steps
from exhibit.kiosk.results.tables import add_noise, open_database, protocols_in, read_batches, read_noise
from exhibit.kiosk.results.tally import Batch, Cell, values_of
from exhibit.models.discrete_laplace import RandomBelow, draw


class Publication:
    """Publishes counts with noise for a budget of privacy; with `epsilon` 0.0 there is none."""

    def __init__(self, epsilon: float, random_below: RandomBelow = secrets.randbelow) -> None:
        self._scale = scale_of(epsilon) if epsilon else None
        self._random_below = random_below

    def of(self, engine: Engine, protocol: str | None) -> Published | None:
        """Return what may be shown of a protocol, or None before a hundred visits under it.

        `protocol` None stands for the counts from before protocols were recorded.
        """
        with Session(engine) as session, session.begin():
            batches = read_batches(session, protocol)
            noise = self._noise(session, list(batches), list(batches.values()))
        with engine.connect() as connection:
            # Folds the log of single writes into the table, where only sums are left.
            connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
        return publish(list(batches.values()), self._scale, noise)

    def of_all(self, path: Path) -> dict[str | None, Published | None]:
        """Return what may be shown of every protocol in a file. Raises SQLAlchemyError if it is not ours."""
        engine = open_database(path)
        try:
            with Session(engine) as session:
                protocols = protocols_in(session)
            return {protocol: self.of(engine, protocol) for protocol in protocols}
        finally:
            engine.dispose()

    def _noise(self, session: Session, numbers: Sequence[int], batches: Sequence[Batch]) -> Noise | None:
        """Return the noise of every step; what is missing is drawn and kept."""
        if self._scale is None:
            return None
        noise = read_noise(session, numbers)
        cells: list[tuple[int, Cell]] = [
            (step.batch, (measure, value))
            for step in steps(batches)
            for measure in step.measures
            for value in values_of(measure)
        ]
        drawn = {cell: draw(self._scale, self._random_below) for cell in cells if cell not in noise}
        add_noise(session, numbers, drawn)
        return {**noise, **drawn}
