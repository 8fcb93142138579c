"""What `python -m exhibit results export` wrote, read back: counts by protocol, measure and value."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

from content.problem import ContentError, Problem
from empty_tower_book.labs.results.people import ROUNDS, WATCHED, Counts

COLUMNS = ["protocol", "measure", "value", "visitors"]
_EXPORT = "write the file with: python -m exhibit results export results.csv"

Tables = dict[str, dict[str, dict[int, int]]]


def read_export(path: Path) -> list[Counts]:
    """Return the counts of an export, one entry a protocol; protocols are never put together.

    Raises:
        ContentError: if the file is no export, with the line; or if its counts carry noise.
        OSError: if it cannot be read.
    """
    with path.open(encoding="utf-8", newline="") as file:
        table = csv.reader(file)
        if next(table, None) != COLUMNS:
            raise _fault(path, 1, "header", "this is no export of results", _EXPORT)
        tables: Tables = defaultdict(lambda: defaultdict(dict))
        for row in table:
            protocol, measure, value, visitors = _row(path, table.line_num, row)
            tables[protocol][measure][value] = visitors
    if not tables:
        raise _fault(path, 1, "file", "it holds no counts", _EXPORT)
    return [_counts(path, protocol, measures) for protocol, measures in tables.items()]


def _row(path: Path, line: int, row: list[str]) -> tuple[str, str, int, int]:
    try:
        protocol, measure, value, visitors = row[0], row[1], int(row[2]), int(row[3])
    except (IndexError, ValueError):
        raise _fault(path, line, "row", f"{','.join(row)!r} is no row of four entries", _EXPORT) from None
    if visitors < 0:
        noise = "the exhibit adds noise to its counts, and they can be below 0"
        raise _fault(path, line, "visitors", noise, "see: python -m exhibit results show") from None
    return protocol, measure, value, visitors


def _counts(path: Path, protocol: str, measures: dict[str, dict[int, int]]) -> Counts:
    missing = [name for name in WATCHED if f"{name}-nobody" not in measures]
    if missing:
        raise _fault(path, 1, protocol, f"no counts for {', '.join(missing)}", _EXPORT)
    within = {name: measures[f"{name}-nobody"] for name in WATCHED}
    first = {name: measures.get(f"first-{name}", {}) for name in ROUNDS}
    people = sum(within[WATCHED[0]].values())
    return Counts(people, f"visitors who agreed, protocol {protocol}", within, first)


def _fault(path: Path, line: int, field: str, wrong: str, right: str) -> ContentError:
    return ContentError([Problem(path, line, field, wrong, right)])
