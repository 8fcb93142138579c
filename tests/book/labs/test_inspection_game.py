"""Lab 2 as it is printed: every frame speaks, the page is light, its worked answers are the model's."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from empty_tower_book.explorer import Explorer
from empty_tower_book.explorer_page import explorer_html
from empty_tower_book.explorer_widget import explorer_widget
from empty_tower_book.labs import TARGETS
from empty_tower_book.labs.inspection_game import EXPLORERS

from exhibit.models.inspection_game import equilibrium
from exhibit.models.recursive_inspection import exact_look_chance, exact_value

PAGE = Path(__file__).resolve().parents[3] / "book" / "labs" / "inspection-game.md"
TEXT = PAGE.read_text(encoding="utf-8")
MOST_BYTES_A_FRAME = 30_000
MOST_BYTES_OF_FRAMES = 450_000  # of the 600 kB of the page; the rest is for words and shell
MOST_FRAMES = 36

each_explorer = pytest.mark.parametrize("explorer", EXPLORERS.values(), ids=list(EXPLORERS))


@each_explorer
def test_every_frame_differs_and_says_something_of_its_own(explorer: Explorer[Any]) -> None:
    frames = explorer.frames()
    assert len({frame.picture for frame in frames}) == len(frames)
    assert len({frame.finding for frame in frames}) == len(frames)
    assert max(len(frame.picture.encode()) for frame in frames) <= MOST_BYTES_A_FRAME


@each_explorer
def test_live_sliders_go_to_ends_and_middle(explorer: Explorer[Any]) -> None:
    rows, picture = explorer_widget(explorer).children
    for row in rows.children:
        slider, _ = row.children
        seen = set()
        for value in (slider.min, (slider.min + slider.max) / 2, slider.max):
            slider.value = value
            seen.add(picture.value)
        assert len(seen) == 3


def test_page_stays_light_and_short_on_paper() -> None:
    printed = [str(explorer_html(explorer)) for explorer in EXPLORERS.values()]
    assert sum(len(html.encode()) for html in printed) <= MOST_BYTES_OF_FRAMES
    assert sum(html.count('class="frame"') for html in printed) <= MOST_FRAMES


def test_target_is_the_identity_of_exact_fractions() -> None:
    target = TARGETS["inspection_game"]()
    assert (target.verdict, target.compared, target.agreeing) == ("Passed", 780, 780)
    assert ("10", "3", "−21/44", "−21/44", "equal") in target.examples


def test_page_prints_every_explorer_and_its_target_and_ends_with_a_question() -> None:
    for name in EXPLORERS:
        assert f"```{{explore}} inspection_game.{name}\n" in TEXT
    assert "```{target} inspection_game\n" in TEXT
    assert TEXT.rstrip().splitlines()[-1].endswith("?")


def test_numbers_in_the_text_are_the_models() -> None:
    tram = equilibrium(3, 57, 1, 20)
    assert float(tram.inspection) == pytest.approx(1 / 20)
    assert "one tram in twenty is enough" in TEXT
    look = exact_look_chance(10, 3)
    assert f"{look.numerator} in {look.denominator}, about {round(100 * look)} in 100" in TEXT
    assert look < Fraction(3, 10)


def test_worked_answers_are_the_models() -> None:
    for fine in (60, 120):
        once_in = Fraction(1) / (Fraction("2.40") / (Fraction("2.40") + fine))
        assert once_in.denominator == 1
        assert f"one ride in {once_in}" in TEXT
        assert 1 / float(equilibrium(2.4, fine, 1, 20).inspection) == pytest.approx(float(once_in))
    assert (exact_value(2, 1), exact_value(3, 1)) == (Fraction(-1, 3), Fraction(-1, 2))
    assert exact_look_chance(3, 1) == Fraction(1, 4)


def test_a_further_day_soon_takes_away_less_and_less() -> None:
    steps = [exact_value(n, 3) - exact_value(n + 1, 3) for n in range(4, 40)]
    assert all(step > 0 for step in steps)
    assert steps == sorted(steps, reverse=True)
