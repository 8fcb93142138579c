"""A ratio is printed only beside equal answers, and work is timed often enough."""

from __future__ import annotations

import numpy as np
import pytest

from exhibit.models.art_gallery import comb
from exhibit.models.room_sight import inside
from tools.bench import __main__ as bench
from tools.bench.cold_labs import seconds_of
from tools.bench.comparison import FIFTY_TIMES, Comparison
from tools.bench.growth import Growing, Work, rows_of
from tools.bench.peer_scripts.unicity_loop import unicity as looped
from tools.bench.peer_scripts.urn_loop import LOOPS
from tools.bench.policing import RATES, START, errors_apart
from tools.bench.sight import points_in
from tools.bench.stopwatch import timed


def comparison(apart: float) -> Comparison:
    return Comparison("urn", "loop 1.0", apart, 0.5, theirs=6.0, ours=0.1, bar=FIFTY_TIMES)


def test_equal_answers_give_the_ratio_and_its_verdict() -> None:
    rows = comparison(0.5).measurements
    assert [row.value for row in rows] == pytest.approx([0.5, 6000, 100, 60, 1 / 60])
    assert all(row.bar is None or row.value <= row.bar for row in rows)


@pytest.mark.parametrize("apart", [0.51, float("nan")])
def test_different_answers_give_no_ratio_and_miss_their_bar(apart: float) -> None:
    (row,) = comparison(apart).measurements
    assert "MISSED" in row.line
    assert "times" not in row.line


def test_work_is_warmed_up_and_its_last_answer_kept() -> None:
    answers = iter(range(1000))
    spent, answer = timed(lambda: next(answers))
    assert answer == 50
    assert spent >= 0


def test_errors_apart_are_those_of_the_difference() -> None:
    assert errors_apart(np.array([0.0, 2.0]), np.array([3.0, 5.0])) == pytest.approx(3 / np.sqrt(2))


def test_points_are_drawn_from_the_room() -> None:
    room = comb(3)
    points = points_in(room, 40)
    assert points.shape == (40, 2)
    assert inside(room, points).all()


@pytest.mark.parametrize("loop", LOOPS)
def test_loops_of_the_urn_count_every_day_once(loop: str) -> None:
    naive = LOOPS[loop](START, RATES, 1, False)
    r, s = START
    assert naive in ((r + RATES[0]) / (r + s + RATES[0]), r / (r + s + RATES[1]))
    assert LOOPS[loop](START, RATES, 0, True) == r / (r + s)


def test_loop_of_the_traces_asks_every_trace() -> None:
    assert looped([[1, 2], [1, 2], [3, 3]], 2) == [1 / 3, 1 / 3]


def test_versions_are_named() -> None:
    assert f"numpy {np.__version__}" in bench.versions()


def test_an_unknown_bench_is_named_and_nothing_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["gowth"]) == 2
    assert capsys.readouterr().err.startswith("no bench gowth; there are kiosk, web")


def test_growth_gives_three_sizes_and_a_power() -> None:
    counted = list[int]()

    def prepared(size: int) -> Work:
        return lambda: counted.append(sum(range(1000 * size)))

    *times, power = rows_of(Growing("sums", "numbers", (1, 2, 64), prepared))
    assert [row.name.split(", ")[1] for row in times] == ["1 numbers", "2 numbers", "64 numbers"]
    assert times[0].value < times[2].value
    assert power.value > 0


def test_cold_labs_take_frames_and_target() -> None:
    assert seconds_of("counting_cameras") > 0
