"""The counter of visits: orders, guards and first languages stay balanced, after any number of visits."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from exhibit.visit.plan import ROUNDS, Plan
from exhibit.visit.protocol import Protocol
from tests.exhibit.visit.visitors import MATCHED, PROTOCOL

BELIEF = Protocol(PROTOCOL)


def plans(count: int) -> list[Plan]:
    return [Plan(BELIEF, number) for number in range(count)]


def test_the_orders_are_the_williams_square_of_the_protocol() -> None:
    letters = dict(zip(ROUNDS, "ABCD", strict=True))
    orders = ["".join(letters[name] for name in plan.order) for plan in plans(4)]
    assert orders == ["ABDC", "BCAD", "CDBA", "DACB"]


def test_every_round_follows_every_other_once() -> None:
    pairs = Counter(pair for plan in plans(4) for pair in pairwise(plan.order))
    assert set(pairs.values()) == {1}
    assert len(pairs) == 12


@given(st.integers(0, 10_000))
def test_orders_never_differ_by_more_than_one(count: int) -> None:
    orders = Counter(tuple(plan.order) for plan in plans(count % 97 + 4))
    assert max(orders.values()) - min(orders.values()) <= 1


@given(st.integers(0, 10**9))
def test_any_sixteen_visits_hold_each_order_once_with_a_guard(start: int) -> None:
    block = [Plan(BELIEF, start + step) for step in range(16)]
    assert Counter((tuple(plan.order), plan.manned) for plan in block) == {
        **{(tuple(order), True): 1 for order in BELIEF.orders},
        **{(tuple(order), False): 3 for order in BELIEF.orders},
    }


@given(st.integers(0, 10**6))
def test_of_every_four_visits_three_have_an_empty_tower(block: int) -> None:
    manned = [Plan(BELIEF, 4 * block + step).manned for step in range(4)]
    assert manned.count(False) == 3


def test_the_first_language_crosses_orders_and_guards() -> None:
    cells = Counter((tuple(plan.order), plan.manned, plan.language) for plan in plans(32))
    assert {count for (_, manned, _), count in cells.items() if manned} == {1}
    assert {count for (_, manned, _), count in cells.items() if not manned} == {3}


@given(st.integers(0, 10**6))
def test_the_matched_protocol_always_has_a_guard(number: int) -> None:
    assert Plan(Protocol(MATCHED), number).manned
