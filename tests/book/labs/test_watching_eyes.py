"""Lab 3 as it is printed: its numbers are the models'."""

from __future__ import annotations

import math

import pytest
from empty_tower_book.labs import TARGETS
from empty_tower_book.labs.watching_eyes.drawer import drawer
from empty_tower_book.labs.watching_eyes.pairs import pairs
from empty_tower_book.labs.watching_eyes.trials import forest

from content import load_content
from exhibit.models.meta_analysis import pool
from tests.book.labs.printed import page_of

TEXT = page_of("watching-eyes")
EFFECTS = load_content().effects


def test_target_is_met_to_the_last_printed_digit() -> None:
    target = TARGETS["watching_eyes"]()
    assert (target.verdict, target.compared, target.agreeing) == ("Passed", 7, 7)
    assert ("each its own: mean", "−0.7141", "−0.7141", "equal") in target.examples


@pytest.mark.parametrize(
    ("effect", "words"),
    [
        ("eyes-bateson2006", "{value:g} times as much under the eyes"),
        ("eyes-dear2019", "{studies} experiments with {units_seen:,} people"),
        ("eyes-northover2017-giving", "The interval runs from {low:g} to {high:g}"),
        ("observability-bradley2018", "$r = {value:g}$, with an interval from {low:g} to {high:g}"),
        ("observability-bradley2018", "It pooled {studies} effects"),
        ("monitoring-ravid2023-performance", "{studies} samples with {units_seen:,} people"),
        ("body-cameras-yokum2019", "{units_seen:,} officers"),
    ],
)
def test_figures_in_the_text_are_the_records(effect: str, words: str) -> None:
    assert words.format(**EFFECTS[effect].model_dump()) in TEXT


def test_numbers_in_the_text_are_the_models() -> None:
    assert pairs(0.141).of_hundred == 58
    assert round(100 * (1 - forest(13, 1).pooled.i2)) == 8
    low, high = forest(13, 1).pooled.prediction or (0, 0)
    assert low < 0 < high
    locked, ajar = drawer(0, 0), drawer(0.1, 0)
    assert (locked.printed, round(locked.pooled.mean, 2), round(ajar.pooled.mean, 2)) == (4, 0.67, 0.09)
    assert "Four come out, and together they say 0.67" in TEXT


def test_figures_beside_the_target_are_the_models() -> None:
    together = forest(13, 1).pooled
    ratios = [math.exp(number) for number in (together.mean, *together.interval)]
    assert "{:.3f} times the risk ({:.3f} to {:.3f})".format(*ratios) in TEXT
    assert f"{100 * together.i2:.2f} per cent of the scatter" in TEXT
    assert f"standard error of {together.error:.4f}" in TEXT
    assert f"own variance is {together.tau2:.4f}" in TEXT


def test_worked_answer_is_the_models() -> None:
    found = pool([0.6, 0.1], [0.09, 0.01], random=False)
    assert (round(found.mean, 2), round(found.error, 3), round(float(found.weights[0]), 2)) == (
        0.15,
        0.095,
        0.1,
    )
    assert [round(end, 2) for end in found.interval] == [-0.04, 0.34]
