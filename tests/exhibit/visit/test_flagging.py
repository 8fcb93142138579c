"""The machine in the tower: it ends, errs as often as it says, and returns to those once confirmed."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.visit.chance import Chance
from exhibit.visit.flagging import Flagging
from exhibit.visit.ground import GRASS, PATH
from exhibit.visit.memory import CONFIRMED, RELEASED, Memory
from tests.exhibit.visit.crowds import BELIEF, crowd_of
from tests.exhibit.visit.visitors import PROTOCOL

DATA = PROTOCOL["in_the_tower"]


def watched(seed: int, verdict: int, tall: bool = False) -> tuple[Flagging, Memory, list[tuple[int, str]]]:
    """Let the machine work to its end, and return it, the memory, and each check with the route it met."""
    crowd, memory = crowd_of(seed, tall)
    machine = Flagging(BELIEF, Chance(seed + 99))
    for tick in range(200):
        crowd.tick(memory, 40 + tick / 2)
    checks = []
    for _ in range(4000):
        crowd.tick(memory, None)
        machine.tick(crowd, memory)
        if machine.age == 0 and machine.checked >= 0:
            checks.append((machine.checked, crowd.people[machine.checked].route))
        if machine.open:
            machine.answer(verdict, crowd, memory)
        if machine.done(memory):
            return machine, memory, checks
    raise AssertionError("the machine never ends")


def returned(machine: Flagging, checks: list[tuple[int, str]]) -> list[bool]:
    """Return, for each check after the first two flags, whether it was of a square with one of these."""
    squares, first_two = [square for square, _ in checks], machine.flagged[:2]
    second = max(squares.index(square) for square in first_two)
    return [square in first_two for square in squares[second + 1 :]]


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([CONFIRMED, RELEASED]), st.booleans())
def test_the_machine_ends_and_errs_as_often_as_it_says(seed: int, verdict: int, tall: bool) -> None:
    machine, memory, checks = watched(seed, verdict, tall)
    assert len(machine.flagged) == len(machine.wrong) == len(memory.flags) == DATA["flags"]
    on_path = [route for _, route in checks].count(PATH)
    wrong = sum(machine.wrong)
    assert on_path // DATA["wrong_every"] <= wrong <= -(-on_path // DATA["wrong_every"])
    # Everybody on the grass whom it checks is flagged.
    assert [route for _, route in checks].count(GRASS) == DATA["flags"] - wrong
    assert machine.accused(memory) == (wrong if verdict == CONFIRMED else 0)


def test_the_machine_returns_to_standing_flags_and_not_to_released_ones() -> None:
    shares = {}
    for verdict in (CONFIRMED, RELEASED):
        returns = [back for seed in range(40) for back in returned(*watched(seed, verdict)[::2])]
        shares[verdict] = sum(returns) / len(returns)
    assert shares[CONFIRMED] > 3 * shares[RELEASED]
    assert shares[RELEASED] < 0.1


class EveryNumber(Chance):
    """Chance that gives the number it was told, and remembers out of how many."""

    def __init__(self, given: int) -> None:
        super().__init__(1)
        self.given, self.limit = given, 0

    def below(self, limit: int) -> int:
        self.limit = limit
        return self.given % limit


def test_a_standing_flag_is_checked_as_often_as_its_weight_and_every_other_square_once() -> None:
    _, memory = crowd_of()
    for verdict, candidates, weights in (
        (CONFIRMED, [3, 7, 9], [1, 2, 1]),
        (CONFIRMED, [7, *range(20, 59)], [round(DATA["pull"] * 40), *[1] * 39]),
        (RELEASED, [3, 7, 9], [1, 1, 1]),
    ):
        drawn = []
        for given_number in range(sum(weights)):
            chance = EveryNumber(given_number)
            machine = Flagging(BELIEF, chance)
            machine.flagged, memory.flags = [7], [verdict]
            drawn.append(machine._drawn(candidates, memory))
            assert chance.limit == sum(weights)
        assert [drawn.count(square) for square in candidates] == weights
