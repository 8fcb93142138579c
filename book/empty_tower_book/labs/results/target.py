"""The target of the lab on our own results: what was planned before the exhibit was built, computed again."""

from __future__ import annotations

from itertools import pairwise
from math import comb

from empty_tower_book.labs.results.a_hundred import chance
from empty_tower_book.labs.results.one_row import one_row
from empty_tower_book.labs.results.people import ROUNDS, TRIPS, orders
from empty_tower_book.labs.target import Target

HALF_WIDTHS = {20: 0.100, 40: 0.071, 60: 0.059, 100: 0.046, 200: 0.032, 400: 0.023}
FOUND = {(40, -0.6): 78, (60, -0.6): 92, (100, -0.6): 99, (200, -0.2): 51, (400, -0.2): 72, (100, 0.0): 5}
APART = {2: 37, 3: 15}
MODERATE_ROWS = {"less": 54, "as often": 23, "more": 23}
NEAR_WIDTH, NEAR_FOUND, NEAR_ROW = 0.003, 6, 2
EXHIBITS = 1000


def results_target() -> Target:
    """Compare the plan's numbers, a coin and the order of rounds with our own."""
    rows = [*_widths(), *_found(), *_rows(), _coin(), _neighbours()]
    return Target(
        title="What was planned, and what comes out",
        headers=("What", "Plan", "Our own", "Compared"),
        examples=tuple(rows),
        compared=len(rows),
        agreeing=sum(row[-1] in ("equal", "near") for row in rows),
        tolerance=(
            f"{NEAR_WIDTH} for half-widths, {NEAR_FOUND} of 100 exhibits, {NEAR_ROW} of 100 visitors; "
            "none for coin and orders"
        ),
    )


def _widths() -> list[tuple[str, str, str, str]]:
    own = {people: chance(people, -0.6, EXHIBITS).half_width / TRIPS for people in HALF_WIDTHS}
    return [
        (f"half-width, {people} visitors", f"{plan:.3f}", f"{own[people]:.3f}",
         _near(own[people] - plan, NEAR_WIDTH))
        for people, plan in HALF_WIDTHS.items()
    ]  # fmt: skip


def _found() -> list[tuple[str, str, str, str]]:
    names = {-0.6: "moderate", -0.2: "small", 0.0: "no"}
    return [
        _of_hundred(f"without 0, {names[effect]} effect, {people} visitors", plan,
                    100 * chance(people, effect, EXHIBITS).found, NEAR_FOUND)
        for (people, effect), plan in FOUND.items()
    ]  # fmt: skip


def _rows() -> list[tuple[str, str, str, str]]:
    none, moderate = one_row(0.0), one_row(-0.6)
    shares = (moderate.fewer, moderate.same, moderate.more)
    return [
        *(
            _of_hundred(f"no effect, {dots} dots apart or more", plan, none.apart(dots), NEAR_ROW)
            for dots, plan in APART.items()
        ),
        *(
            _of_hundred(f"moderate effect, {name}", plan, own, NEAR_ROW)
            for (name, plan), own in zip(MODERATE_ROWS.items(), shares, strict=True)
        ),
    ]


def _coin() -> tuple[str, str, str, str]:
    """Compare the card of the exhibit: eight coins, six or more alike, more than one time in four."""
    alike = 2 * sum(comb(TRIPS, heads) for heads in range(6, TRIPS + 1))
    words = f"{alike} of {2**TRIPS}"
    return (
        "eight coins, six or more alike",
        "more than 1 in 4",
        words,
        "equal" if 4 * alike > 2**TRIPS else "different",
    )


def _neighbours() -> tuple[str, str, str, str]:
    """Count the ordered pairs of neighbouring rounds: in a Williams square each occurs once."""
    pairs = [(int(a), int(b)) for order in orders() for a, b in pairwise(order)]
    every = len(ROUNDS) * (len(ROUNDS) - 1)
    fair = len(set(pairs)) == len(pairs) == every
    words = f"{len(set(pairs))} of {every} once"
    return (
        "each round after each other",
        f"{every} of {every} once",
        words,
        "equal" if fair else "different",
    )


def _of_hundred(words: str, plan: float, own: float, tolerance: float) -> tuple[str, str, str, str]:
    return (f"{words}, of 100", f"{plan:.0f}", f"{own:.0f}", _near(own - plan, tolerance))


def _near(gap: float, tolerance: float) -> str:
    return "near" if abs(gap) <= tolerance else f"off by {gap:+.3g}"
