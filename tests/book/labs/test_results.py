"""The lab on our own results as it is printed, its numbers, and the export that it reads."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from empty_tower_book.explorer import Explorer
from empty_tower_book.labs import TARGETS
from empty_tower_book.labs.results import EXPLORERS
from empty_tower_book.labs.results.a_hundred import chance
from empty_tower_book.labs.results.carried import carried
from empty_tower_book.labs.results.export import read_export
from empty_tower_book.labs.results.one_row import one_row
from empty_tower_book.labs.results.people import ROUNDS, SIMULATED, TRIPS, counted, orders, visitors
from empty_tower_book.labs.results.shown import show_results
from empty_tower_book.labs.results.wall import wall
from empty_tower_book.objections import objections

from content import load_content
from content.problem import ContentError
from exhibit.__main__ import main
from exhibit.kiosk.results.store import ResultsStore
from exhibit.kiosk.results.tally import cells
from exhibit.models.bootstrap import mean_of
from exhibit.visit import plan
from exhibit.visit.scenes.objections import OBJECTIONS
from tests.book.labs.printed import page_of

TEXT = page_of("results")
HEADER = "protocol,measure,value,visitors\n"

each_explorer = pytest.mark.parametrize("explorer", EXPLORERS.values(), ids=list(EXPLORERS))


@each_explorer
def test_every_figure_and_finding_says_that_its_visitors_are_simulated(explorer: Explorer[Any]) -> None:
    assert "imulated" in explorer.caption
    for frame in explorer.frames():
        assert SIMULATED in frame.picture


def test_target_is_met() -> None:
    target = TARGETS["results"]()
    assert (target.verdict, target.compared) == ("Passed", 19)


def test_rounds_and_trips_are_those_of_the_exhibit() -> None:
    assert (ROUNDS, TRIPS) == (plan.ROUNDS, plan.TRIPS)
    assert np.sort(orders(), axis=1).tolist() == [[0, 1, 2, 3]] * 4


def test_numbers_in_the_text_are_the_models() -> None:
    assert [round(number) for number in (one_row(0.0).apart(2), one_row(-0.6).fewer, one_row(-0.6).more)] == [
        38, 55, 23
    ]  # fmt: skip
    assert not wall(40, -0.6).row("tower").within.excludes_zero
    assert wall(100, -0.6).row("tower").within.excludes_zero
    first, within = (wall(100, -0.6).row("tower").first, wall(100, -0.6).row("tower").within)
    assert first is not None
    assert (first.high - first.low) / (within.high - within.low) == pytest.approx(3, abs=0.5)
    assert chance(100, -0.6).found > 0.95
    assert chance(100, -0.2).found == pytest.approx(0.25, abs=0.05)
    assert chance(200, -0.2).found == pytest.approx(0.5, abs=0.06)
    assert (round(chance(100, -0.6).half_width, 2), round(chance(400, -0.6).half_width, 2)) == (0.36, 0.18)


def test_what_stays_with_people_hides_the_tower_from_the_wall_but_not_from_first_rounds() -> None:
    nothing, all_of_it = carried(0, 4000), carried(0.6, 4000)
    assert nothing.tower.within.mean == pytest.approx(nothing.truth, abs=0.1)
    assert all_of_it.tower.within.mean > 0.5 * nothing.truth
    assert all_of_it.first.low < all_of_it.truth < all_of_it.first.high


def test_the_ten_cards_are_the_exhibits() -> None:
    assert [objection.name for objection in objections()] == list(OBJECTIONS)


def test_a_hosts_export_is_read_as_it_was_counted(tmp_path: Path) -> None:
    path = _export(tmp_path)
    [counts] = read_export(path)
    assert (counts.people, counts.of) == (120, "visitors who agreed, protocol belief")
    steps = visitors(120, -0.6, 5)
    assert counts.within["tower"] == counted(steps).within["tower"]
    shown = show_results(path)._repr_html_()
    assert SIMULATED not in shown
    assert "120 visitors who agreed" in shown
    assert mean_of(counts.within["tower"], np.random.default_rng(1)).people == 120


def test_without_an_export_the_visitors_are_called_simulated() -> None:
    assert SIMULATED in show_results()._repr_html_()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", r"results\.csv:1: header: this is no export of results; write the file with: python"),
        (HEADER, r"results\.csv:1: file: it holds no counts"),
        (f"{HEADER}belief,tower-nobody,x,3\n", r"results\.csv:2: row: 'belief,tower"),
        (f"{HEADER}belief,tower-nobody,1\n", r"results\.csv:2: row"),
        (f"{HEADER}belief,tower-nobody,1,-3\n", r"results\.csv:2: visitors: the exhibit adds noise"),
        (f"{HEADER}belief,tower-nobody,1,3\n", r":1: belief: no counts for warden, score"),
    ],
)
def test_a_file_that_is_no_export_is_refused_in_one_sentence(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "results.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match=says):
        read_export(path)


def _export(folder: Path) -> Path:
    """Let 120 simulated visitors agree, and export as a host does."""
    database, path = folder / "results.sqlite", folder / "results.csv"
    orders_of = load_content().protocol["orders"]
    with ResultsStore(database, "belief") as store:
        for number, steps in enumerate(visitors(120, -0.6, 5)):
            first = orders_of[number % len(orders_of)][0]
            store.add(cells(dict(zip(ROUNDS, steps.tolist(), strict=True)), first, None))
    settings = folder / "settings.yml"
    settings.write_text(f"results:\n  file: {database}\n", encoding="utf-8")
    assert main(["results", "export", str(path), "--settings", str(settings)]) == 0
    return path
