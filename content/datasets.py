"""Tables of numbers: `data/NAME.csv` with what it means in `data/NAME.datasheet.yml`."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from content.problem import ContentError, Problem
from content.records import Record, read_file
from content.schema.dataset import DataSheet, TableColumn

ENDING = ".datasheet.yml"
_SHAPES = {"count": r"[0-9]{1,15}", "number": r"[-+]?[0-9]{1,15}(\.[0-9]{1,15})?", "text": r"\S(.*\S)?"}
_WORDS = {"count": "a whole number from 0 upwards", "number": "a plain number", "text": "a word"}


@dataclass(frozen=True)
class Dataset:
    """One table, checked against its sheet; `cells` are its rows as written."""

    sheet: DataSheet
    cells: tuple[tuple[str, ...], ...]

    def text(self, name: str) -> tuple[str, ...]:
        """Return a column as written. Raises `KeyError` with the names that there are."""
        names = [column.name for column in self.sheet.columns]
        if name not in names:
            raise KeyError(f"table {self.sheet.id} has no column {name}; there are {', '.join(names)}")
        return tuple(row[names.index(name)] for row in self.cells)

    def counts(self, name: str) -> tuple[int, ...]:
        """Return a column of whole numbers."""
        return tuple(int(cell) for cell in self.text(name))

    def numbers(self, name: str) -> tuple[float, ...]:
        """Return a column of numbers."""
        return tuple(float(cell) for cell in self.text(name))


def read_datasets(folder: Path) -> dict[str, Dataset]:
    """Return all tables of a folder by name. Raises `ContentError` with every fault in sheets and tables."""
    return {record.entry.id: Dataset(record.entry, _cells(record)) for record in read_sheets(folder)}


def read_sheets(folder: Path) -> list[Record[DataSheet]]:
    """Return all sheets of a folder, each with a table beside it that agrees with it.

    Raises:
        ContentError: with every fault in sheets and tables.
    """
    records: list[Record[DataSheet]] = []
    problems: list[Problem] = list(_strays(folder))
    for path in sorted(folder.glob(f"*{ENDING}")):
        try:
            record = read_file(path, DataSheet)
        except ContentError as error:
            problems += error.problems
        else:
            records.append(record)
            problems += _faults(record)
    if problems:
        raise ContentError(problems)
    return records


def _strays(folder: Path) -> Iterator[Problem]:
    if not folder.is_dir():
        yield Problem(folder, 1, "folder", "is missing", "make it, with a table and its data sheet")
        return
    for path in sorted(folder.iterdir()):
        sheet = path.with_name(f"{path.stem}{ENDING}")
        if path.suffix == ".csv" and not sheet.exists():
            yield Problem(path, 1, "file", "has no data sheet", f"describe it in {sheet.name}")
        elif path.suffix != ".csv" and not path.name.endswith(ENDING) and not path.name.startswith("."):
            yield Problem(path, 1, "file", "is not read", f"name it .csv or {ENDING}, or move it elsewhere")


def _table(record: Record[DataSheet]) -> Path:
    path = record.document.path
    return path.with_name(f"{path.name.removesuffix(ENDING)}.csv")


def _faults(record: Record[DataSheet]) -> Iterator[Problem]:
    sheet, table = record.entry, _table(record)
    if sheet.id != table.stem:
        yield record.problem(("id",), f"is {sheet.id!r} beside {table.name}", "give both the same name")
    try:
        raw = table.read_bytes()
        rows = list(csv.reader(io.StringIO(raw.decode("utf-8")), strict=True))
    except OSError:
        yield record.problem(("id",), f"{table.name} is missing", "put the table beside its sheet")
    except (UnicodeDecodeError, csv.Error) as error:
        yield Problem(table, 1, "file", f"is no table ({error})", "write commas and plain UTF-8 text")
    else:
        yield from _row_faults(table, sheet, rows)
        if (digest := hashlib.sha256(raw).hexdigest()) != sheet.sha256:
            right = f"undo the change, or write {digest} and say in derived_en what was done"
            yield record.problem(("sha256",), f"does not fit {table.name}", right)


def _row_faults(table: Path, sheet: DataSheet, rows: Sequence[list[str]]) -> Iterator[Problem]:
    header = [column.name for column in sheet.columns]
    if not rows or rows[0] != header:
        yield Problem(table, 1, "header", "differs from the sheet", f"write {','.join(header)}")
        return
    if len(rows) - 1 != sheet.rows:
        yield Problem(table, 1, "file", f"has {len(rows) - 1} rows", f"the sheet says {sheet.rows}")
    for line, row in enumerate(rows[1:], start=2):
        if len(row) != len(header):
            yield Problem(table, line, "row", f"has {len(row)} cells", f"write {len(header)}")
        for column, cell in zip(sheet.columns, row, strict=False):
            yield from _cell_faults(table, line, column, cell)


def _cell_faults(table: Path, line: int, column: TableColumn, cell: str) -> Iterator[Problem]:
    if not re.fullmatch(_SHAPES[column.kind], cell):
        wrong = f"{cell!r} is not {_WORDS[column.kind]}" if cell else "is empty"
        yield Problem(table, line, column.name, wrong, f"write {_WORDS[column.kind]}")


def _cells(record: Record[DataSheet]) -> tuple[tuple[str, ...], ...]:
    text = _table(record).read_text(encoding="utf-8")
    return tuple(tuple(row) for row in list(csv.reader(io.StringIO(text)))[1:])
