"""The numbers that the page on method prints are the audit's, and a wrong name is noticed."""

from __future__ import annotations

import pytest
from empty_tower_book.balance import LEANINGS, STATES, VERDICTS, audited, rows, tables

from content import load_content
from content.audit import Audit, audit


@pytest.fixture(scope="module")
def measured() -> Audit:
    return audit(load_content())


def test_a_number_is_found_by_its_name(measured: Audit) -> None:
    assert audited(measured, "events.total") == str(measured.events.total)
    assert audited(measured, "sources.by_stance.con") == str(measured.sources.by_stance["con"])


def test_a_ratio_is_printed_with_one_decimal(measured: Audit) -> None:
    assert audited(measured, "debates.largest_length_ratio") == f"{measured.debates.largest_length_ratio:.1f}"


@pytest.mark.parametrize("name", ["", "events", "events.nothing", "sources.by_stance.loud", "claims.total.x"])
def test_a_name_without_a_number_gives_none(measured: Audit, name: str) -> None:
    assert audited(measured, name) is None


def test_rows_keep_the_order_of_names_and_measure_against_the_largest() -> None:
    found = rows({"b": "second", "a": "first", "c": "absent"}, {"a": 4, "b": 1})
    assert [(row.name, row.count, row.length) for row in found] == [
        ("second", 1, 25),
        ("first", 4, 100),
        ("absent", 0, 0),
    ]


def test_rows_of_nothing_divide_by_nothing() -> None:
    assert [row.length for row in rows({"a": "first"}, {})] == [0]


def test_every_leaning_state_and_verdict_that_was_counted_has_words(measured: Audit) -> None:
    assert set(measured.sources.by_stance) <= set(LEANINGS)
    assert set(measured.sources.by_known) <= set(STATES)
    assert set(measured.claims.by_verdict) <= set(VERDICTS)


def test_the_tables_count_every_source_and_every_claim(measured: Audit) -> None:
    totals = [sum(row.count for row in table.rows) for table in tables(measured)]
    sources, claims = measured.sources.total, measured.claims.total
    assert totals == [sources, sources, claims, sources]
