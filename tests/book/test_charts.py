"""Charts say what the audit counted: drawn from it, with a finding, words and a table."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from empty_tower_book.balance import VERDICTS
from empty_tower_book.charts import CHARTS
from empty_tower_book.charts.claimants import GROUPS, NAMES
from empty_tower_book.charts.leanings import by_period

from content import load_content
from content.audit import Audit, audit
from tests.book.small_book import SmallBook

Book = Callable[[str], SmallBook]
EACH = pytest.mark.parametrize("name", sorted(CHARTS))


@pytest.fixture(scope="module")
def measured() -> Audit:
    return audit(load_content())


@EACH
def test_a_chart_stands_in_the_page_with_its_numbers(book: Book, name: str, measured: Audit) -> None:
    page = book(f"```{{chart}} {name}\n```\n")
    assert page.complaints == []
    assert page.texts("figcaption b") == [CHARTS[name].title(measured)]
    assert len(page.page.select("svg.plot")) == 1
    assert len(page.page.select("tbody tr")) == len(CHARTS[name].numbers(measured).rows)


@EACH
def test_it_has_words_for_those_who_do_not_see_it(name: str, measured: Audit) -> None:
    assert 10 <= len(CHARTS[name].alternative(measured)) <= 250


def test_an_unknown_chart_is_named(book: Book) -> None:
    assert "no chart 'pie'" in book("```{chart} pie\n```\n").complaints[0]


def test_periods_hold_every_source(measured: Audit) -> None:
    assert sum(sum(counts.values()) for counts in by_period(measured).values()) == measured.sources.total


def test_the_parts_of_a_bar_hold_every_verdict() -> None:
    assert sorted(verdict for _, verdicts in GROUPS.values() for verdict in verdicts) == sorted(VERDICTS)


def test_every_side_has_a_name(measured: Audit) -> None:
    assert measured.claims.by_claimant.keys() <= NAMES.keys()


def test_no_side_has_much_more_room_than_another(measured: Audit) -> None:
    assert measured.debates.largest_length_ratio <= 1.5


def test_no_side_is_checked_more_often_than_three_times_in_five(measured: Audit) -> None:
    assert measured.claims.total - measured.claims.by_claimant["essay"] >= 25
    assert measured.claims.largest_share <= 0.6


def test_every_verdict_rests_on_two_sources(measured: Audit) -> None:
    assert measured.claims.on_one_source == 0


def test_no_loaded_word_is_our_own(measured: Audit) -> None:
    assert measured.wording.found == 0
