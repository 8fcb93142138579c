"""At the equilibrium both sides are indifferent; that, not a formula, is what is tested."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.models.inspection_game import equilibrium, expected_gain_of_breach

amounts = st.floats(0.01, 1000)


@given(gain=amounts, fine=amounts, cost=amounts, extra=amounts, catch_gain=st.floats(0, 1000))
def test_neither_side_gains_by_another_choice(
    gain: float, fine: float, cost: float, extra: float, catch_gain: float
) -> None:
    damage = cost + extra
    found = equilibrium(gain, fine, cost, damage, catch_gain)
    q, y = float(found.inspection), float(found.breach)
    looking, staying_away = -cost + y * catch_gain, -y * damage
    assert expected_gain_of_breach(gain, fine, q) == pytest.approx(0, abs=1e-9 * (gain + fine))
    assert looking == pytest.approx(staying_away, abs=1e-9 * (cost + damage + catch_gain))


def test_fine_of_nine_gains_needs_a_look_on_one_day_in_ten() -> None:
    assert float(equilibrium(1, 9, 1, 5).inspection) == pytest.approx(0.1)


def test_higher_fine_saves_looks_but_not_breaches() -> None:
    fines = np.array([1.0, 3.0, 9.0])
    found = equilibrium(1, fines, 1, 5)
    assert found.inspection == pytest.approx([1 / 2, 1 / 4, 1 / 10])
    assert found.breach == pytest.approx([1 / 5, 1 / 5, 1 / 5])


def test_arguments_broadcast_to_their_common_shape() -> None:
    found = equilibrium(np.ones((3, 1)), np.ones(4), 1, 2)
    assert found.inspection.shape == found.breach.shape == (3, 4)


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("gain", 0, "a number above 0"),
        ("fine", -1, "a number above 0"),
        ("inspection_cost", float("nan"), "a number above 0"),
        ("breach_damage", float("inf"), "a number above 0"),
        ("catch_gain", -0.5, "a number from 0 upwards"),
        ("fine", [], "got no number at all"),
        ("gain", "much", "a number above 0"),
    ],
)
def test_bad_amount_is_named_with_its_range(name: str, value: object, allowed: str) -> None:
    amounts: dict[str, object] = {"gain": 1, "fine": 1, "inspection_cost": 1, "breach_damage": 2, name: value}
    with pytest.raises(ValueError, match=rf"^{name} must be .*{allowed}|^{name} must be .*; {allowed}"):
        equilibrium(**amounts)  # type: ignore[arg-type]  # wrong types are the point


def test_look_that_never_pays_has_no_equilibrium() -> None:
    with pytest.raises(ValueError, match="inspection_cost must be below breach_damage"):
        equilibrium(1, 1, 5, 5)


def test_chance_outside_its_range_is_refused() -> None:
    with pytest.raises(ValueError, match=r"look must be a number from 0 to 1; got 1\.5"):
        expected_gain_of_breach(1, 1, 1.5)
