"""What is shown of the counts, and when: nobody who watches the wall learns what one visitor did."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.kiosk.results.comparison import wall_of
from exhibit.kiosk.results.release import (
    HISTOGRAMS,
    NEARLY_ALL,
    SHOWN_FROM,
    Published,
    groups_of,
    publish,
    scale_of,
    steps,
)
from exhibit.kiosk.results.tally import BATCH_SIZE, ROUNDS, Cell, cells, values_of
from tests.exhibit.kiosk.results.visits import batches_of, mixed, visits

some = st.lists(visits, min_size=6, max_size=12)


def sequence_of(kinds: list[list[Cell]], total: int) -> list[list[Cell]]:
    return [kinds[number * number % len(kinds)] for number in range(total)]


def walls(sequence: list[list[Cell]], since: int) -> list[Published | None]:
    """Return what is shown after every visit from one of them on."""
    return [publish(batches_of(sequence[:seen])) for seen in range(since, len(sequence) + 1)]


@given(some, st.integers(90, 150), st.data())
def test_one_visitor_changes_no_wall_before_their_batch_closes(
    kinds: list[list[Cell]], total: int, data: st.DataObject
) -> None:
    sequence = sequence_of(kinds, total)
    place = data.draw(st.integers(0, total - 1))
    other = [*sequence]
    other[place] = data.draw(visits)
    seen = min((place // BATCH_SIZE + 1) * BATCH_SIZE - 1, total)
    assert walls(other[:seen], place) == walls(sequence[:seen], place)


@given(some, st.integers(90, 230))
def test_shown_numbers_change_only_when_a_batch_closes(kinds: list[list[Cell]], total: int) -> None:
    sequence = sequence_of(kinds, total)
    before = None
    for seen in range(BATCH_SIZE * (total // BATCH_SIZE), total + 1):
        after = publish(batches_of(sequence[:seen]))
        assert before is None or after == before or seen % BATCH_SIZE == 0
        assert after is None or after.visits >= SHOWN_FROM
        before = after


@given(some, st.integers(1, 15))
def test_no_two_walls_differ_by_few_people_or_by_people_who_agree(
    kinds: list[list[Cell]], closed: int
) -> None:
    sequence = sequence_of(kinds, BATCH_SIZE * closed)
    before: Counter[Cell] = Counter()
    for number in range(closed + 1):
        shown = publish(batches_of(sequence[: number * BATCH_SIZE]))
        after = Counter(shown.counts) if shown else Counter[Cell]()
        gained = after - before
        assert not before - after
        for measure in {name for name, _ in gained}:
            values = [n for (name, _), n in gained.items() if name == measure]
            assert sum(values) >= BATCH_SIZE
            assert max(values) < NEARLY_ALL * sum(values)
        before = after


def test_those_who_began_with_one_round_wait_until_they_are_twenty() -> None:
    # Five of each batch began with nobody; all of them always went over the grass, the others did not.
    sequence = [
        cells(
            dict(zip(ROUNDS, (8 if n % 4 == 0 else n % 9, n % 7, n % 5, n % 6), strict=True)),
            ROUNDS[n % 4],
            None,
        )
        for n in range(200)
    ]
    shown = publish(batches_of(sequence))
    assert shown is not None
    assert shown.visits == 200
    assert shown.histogram("first-nobody") == {}
    assert sum(shown.histogram("first-warden").values()) == 40


def test_a_batch_where_nearly_all_agree_waits_and_then_comes_merged() -> None:
    same = cells(dict.fromkeys(ROUNDS, 8), "nobody", "tower")
    sequence = [mixed(number) for number in range(100)] + [same] * BATCH_SIZE
    shown = publish(batches_of(sequence))
    assert shown is not None
    assert shown.visits == 100
    merged = publish(batches_of(sequence + [mixed(number) for number in range(BATCH_SIZE)]))
    assert merged is not None
    assert merged.visits == 140


@pytest.mark.parametrize(("alike", "shown"), [(17, 120), (18, 100), (19, 100)])
def test_nearly_all_is_eighteen_of_twenty(alike: int, shown: int) -> None:
    same, other = (cells(dict.fromkeys(ROUNDS, 8) | {"nobody": nobody}, "nobody", None) for nobody in (8, 3))
    batch = [same] * alike + [other] * (BATCH_SIZE - alike)
    published = publish(batches_of([mixed(number) for number in range(100)] + batch))
    assert published is not None
    assert published.visits == shown


def test_marks_on_a_motion_are_shown_when_twenty_of_a_closed_batch_differ() -> None:
    def visit(number: int) -> list[Cell]:
        return [cell for cell in mixed(number) if not cell[0].startswith("motion-")]

    voted = [mixed(number) for number in range(0, 80, 2)]
    sequence = [visit(number) for number in range(100)] + voted[:19] + [visit(1)]
    few = publish(batches_of(sequence))
    assert few is not None
    assert few.marks("cctv") == []
    shown = publish(batches_of(sequence + voted[19:39]))
    assert shown is not None
    assert shown.marks("cctv") == [
        sum(("motion-cctv-after", place) in v for v in voted[:39]) for place in range(1, 8)
    ]
    assert sum(shown.marks("cctv")) == 39
    assert shown.marks("smart_city") == []


def test_wear_is_the_share_of_grass_in_first_rounds() -> None:
    sequence = []
    for number in range(100):
        trips = number % 5
        sequence.append(cells(dict(zip(ROUNDS, (trips, 8, 0, 8 - trips), strict=True)), "nobody", None))
    shown = publish(batches_of(sequence))
    assert shown is not None
    assert shown.wear() == pytest.approx(2 / 8)


def test_before_a_hundred_visits_the_wall_says_nothing_about_anybody() -> None:
    for total in (0, 1, 99):
        shown = publish(batches_of(mixed(number) for number in range(total)))
        assert wall_of(shown) == wall_of(None)


def test_the_scale_of_noise_follows_from_what_one_visitor_can_change() -> None:
    assert scale_of(5.0) == Fraction(2 * HISTOGRAMS, 5)
    for place in range(4):
        one, other = mixed(place), mixed(place + 4)
        changed = Counter(one)
        changed.subtract(Counter(other))
        assert sum(abs(n) for n in changed.values()) <= 2 * HISTOGRAMS


def test_every_step_needs_noise_for_every_cell() -> None:
    batches = batches_of(mixed(number) for number in range(120))
    noise = {
        (step.batch, (measure, value)): 1
        for step in steps(batches)
        for measure in step.measures
        for value in values_of(measure)
    }
    noisy, exact = publish(batches, Fraction(2), noise), publish(batches)
    assert noisy is not None
    assert exact is not None
    assert noisy.people == exact.people
    for measure in {name for group in groups_of(batches) for name in group}:
        doses = exact.steps.get(measure, 0)
        for value in values_of(measure) if doses else ():
            assert noisy.counts[measure, value] == exact.counts.get((measure, value), 0) + doses
