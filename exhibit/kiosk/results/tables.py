"""The tables on disk: how often each value of each measure occurred in each batch; its protocol; noise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlalchemy import CheckConstraint, Engine, create_engine, event, func, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from exhibit.kiosk.results.tally import Batch, Cell

_VISITS: Cell = ("visits", 0)


class Base(DeclarativeBase):
    """Root of the mapped tables."""


class Count(Base):
    """One count. No time, no order within a batch, no visit can be told from it."""

    __tablename__ = "count"
    __table_args__ = (CheckConstraint("n > 0"),)

    batch: Mapped[int] = mapped_column(primary_key=True)
    measure: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int] = mapped_column(primary_key=True)
    n: Mapped[int]


class BatchProtocol(Base):
    """The protocol of one batch: visits under another one never enter it.

    Files from before this was recorded hold batches that have no row here; they are no protocol's.
    """

    __tablename__ = "batch_protocol"

    batch: Mapped[int] = mapped_column(primary_key=True)
    protocol: Mapped[str]


_ITS_PROTOCOL = (BatchProtocol, BatchProtocol.batch == Count.batch)


class NoiseBase(DeclarativeBase):
    """Root of what is stored only where the host has asked for noise."""


class DrawnNoise(NoiseBase):
    """What is added to a count when it is shown. It is drawn once: two draws together would undo it."""

    __tablename__ = "noise"

    batch: Mapped[int] = mapped_column(primary_key=True)
    measure: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int] = mapped_column(primary_key=True)
    n: Mapped[int]


def open_database(path: Path) -> Engine:
    """Open or make the database: write-ahead log, every commit on the disk, freed space overwritten."""
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(f"sqlite:///{path}")

    @event.listens_for(engine, "connect")
    def _set_pragmas(connection: object, _record: object) -> None:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
            connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined]  # sqlite3, seen through DBAPI

    Base.metadata.create_all(engine)
    return engine


def protocols_in(session: Session) -> list[str | None]:
    """Return the protocols that have batches, by name; first None if there are batches without one."""
    query = select(BatchProtocol.protocol).select_from(Count).outerjoin(*_ITS_PROTOCOL).distinct()
    return sorted(session.scalars(query), key=lambda name: name or "")


def read_batches(session: Session, protocol: str | None) -> dict[int, Batch]:
    """Return the batches of a protocol by number, oldest first; the last may be open.

    None stands for the batches from before protocols were recorded.
    """
    of_protocol = select(Count).outerjoin(*_ITS_PROTOCOL).where(BatchProtocol.protocol == protocol)
    batches: dict[int, Batch] = {}
    for count in session.scalars(of_protocol.order_by(Count.batch)):
        batch = batches.setdefault(count.batch, Batch())
        if (count.measure, count.value) == _VISITS:
            batch.visits = count.n
        else:
            batch.counts[count.measure, count.value] = count.n
    return batches


def begin_batch(session: Session, protocol: str) -> int:
    """Begin a batch of a protocol, and return its number."""
    last = session.scalar(select(func.max(Count.batch)))
    number = 0 if last is None else last + 1
    session.add(BatchProtocol(batch=number, protocol=protocol))
    return number


def read_noise(session: Session, batches: Sequence[int]) -> dict[tuple[int, Cell], int]:
    """Return the noise drawn so far for batches of these numbers, by place among them.

    The table is made if it is not there.
    """
    NoiseBase.metadata.create_all(session.connection())
    places = {number: place for place, number in enumerate(batches)}
    return {
        (places[row.batch], (row.measure, row.value)): row.n
        for row in session.scalars(select(DrawnNoise))
        if row.batch in places
    }


def add_noise(session: Session, batches: Sequence[int], noise: Mapping[tuple[int, Cell], int]) -> None:
    """Keep noise that has been drawn for batches of these numbers, by place among them."""
    for (place, (measure, value)), n in noise.items():
        session.add(DrawnNoise(batch=batches[place], measure=measure, value=value, n=n))


def add_visit(session: Session, batch: int, visit: list[Cell]) -> None:
    """Add one visit to the counts of a batch, all or nothing with the caller's transaction."""
    for measure, value in [_VISITS, *visit]:
        row = insert(Count).values(batch=batch, measure=measure, value=value, n=1)
        key = [Count.batch, Count.measure, Count.value]
        session.execute(row.on_conflict_do_update(index_elements=key, set_={"n": Count.n + 1}))
