"""Lab 9 as it is printed: its numbers are the models'."""

from __future__ import annotations

import numpy as np
import pytest
from empty_tower_book.labs import TARGETS
from empty_tower_book.labs.chilling_effect.beside import beside
from empty_tower_book.labs.chilling_effect.everywhere import everywhere
from empty_tower_book.labs.chilling_effect.memory import memory
from empty_tower_book.labs.chilling_effect.one_break import one_break
from empty_tower_book.labs.chilling_effect.views import (
    ALL,
    INFRASTRUCTURE,
    WITH_OUTAGE,
    WITHOUT_METRO,
    WITHOUT_ONE,
    other_views,
    views,
)
from empty_tower_book.labs.chilling_effect.wording import month

from content import load_content
from exhibit.models.interrupted_series import fit_break, jump_t_everywhere, mean_change
from tests.book.labs.printed import page_of

TEXT = page_of("chilling-effect")
VIEWS = load_content().data["wikipedia-views"]


def test_target_is_within_what_it_promises() -> None:
    target = TARGETS["chilling_effect"]()
    assert (target.verdict, target.compared, target.agreeing) == ("Passed", 6, 6)
    assert target.examples[0] == ("fall of the mean, per cent", "−20", "−20.8", "within 1 point")


def test_our_own_fall_is_the_record() -> None:
    own = load_content().effects["views-own"].value
    assert own == pytest.approx(float(mean_change(views(WITHOUT_ONE), 17)), abs=0.05)


def test_four_stories_are_the_models() -> None:
    fear = one_break(17, ALL)
    assert fear.jump < -1_000_000
    residuals = [float(one_break(k, ALL).lines.residual_sum) for k in range(5, 26)]
    assert 5 + int(np.argmin(residuals)) == 17
    quieter = one_break(17, WITHOUT_ONE)
    assert abs(quieter.jump) < abs(fear.jump)
    assert f"{float(quieter.lines.jump_t):.1f}" == "-4.1"
    for which, plunge in ((WITH_OUTAGE, 107), (ALL, 18)):
        slopes = one_break(17, which).lines.coefficients
        assert round(-(slopes[1] + slopes[3]) / 1000) == plunge
        assert f"by {plunge},000" in TEXT
    assert f"{float(one_break(8, ALL).lines.jump_t):+.1f}" == "+4.4"
    assert month(8) == "August 2012"


def test_the_loud_article_is_in_the_table() -> None:
    article = VIEWS.counts("hamas")
    assert max(article) == article[10] == 956_304
    falls = [-float(mean_change(views(which), 17)) for which in (WITHOUT_ONE, ALL)]
    assert "falls by {:.1f} per cent instead of {:.1f}".format(*falls) in TEXT
    assert month(11) == "November 2012"


def test_other_numbers_in_the_text_are_the_models() -> None:
    assert (everywhere(48, 0).loud, everywhere(47, 0).loud) == (13, 15)
    assert (memory(0.6).fixed, memory(0).fixed) == (29, 6)
    assert memory(0.6).anywhere > 90


def test_what_is_said_of_the_second_series_is_the_models() -> None:
    falls = [float(mean_change(y, 17)) for y in (views(WITHOUT_ONE), other_views(INFRASTRUCTURE))]
    assert [round(-fall) for fall in falls] == [21, 27]
    in_views, in_shares = ([beside(which, measure) for which in range(3)] for measure in range(2))
    assert all(float(found.between.jump_t) < -3.95 for found in in_views)
    assert [round(-found.jump) for found in in_shares] == [4, 13, 19]
    assert [round(float(found.between.jump_t), 1) for found in in_shares] == [-0.5, -1.5, -2.9]
    ratio = np.log(views(WITHOUT_ONE) / other_views(WITHOUT_METRO))
    assert int((np.abs(jump_t_everywhere(ratio, 5, 25)) > 2).sum()) == 13
    assert max(load_content().data["wikipedia-comparison"].counts("metro")) == 506_376
    assert "506,376 views in January 2013" in TEXT


def test_one_line_seems_to_remember_and_two_lines_do_not() -> None:
    t = np.arange(views(ALL).size)
    straight = views(ALL) - np.polyval(np.polyfit(t, views(ALL), 1), t)
    broken = views(ALL) - fit_break(views(ALL), 17).fitted
    left = [round(100 * float(rest[1:] @ rest[:-1] / (rest @ rest))) for rest in (straight, broken)]
    assert left == [62, 7]
    assert f"{left[0]} per cent of a month’s mood" in TEXT
    assert f"it is {left[1]} per cent" in TEXT


def test_worked_answers_are_the_models() -> None:
    views_of_one = [100, 110, 120, 130] * 2
    assert fit_break(views_of_one, 4).coefficients == pytest.approx([90, 10, -40, 0], abs=1e-9)
    assert float(mean_change(views_of_one, 4)) == pytest.approx(0)
    assert round(1 - 0.95**20, 2) == 0.64
