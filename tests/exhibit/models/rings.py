"""Rings of cells with somebody in them, drawn for property tests."""

from __future__ import annotations

import math

from hypothesis import strategies as st

from exhibit.models.ring_plan import RingPlan


@st.composite
def rings(draw: st.DrawFn) -> tuple[RingPlan, tuple[float, float]]:
    """Return a ring and somebody in it, who does not stand exactly on a partition's line."""
    front = draw(st.floats(5, 60))
    centre = front * draw(st.sampled_from([0.0, 0.2, 0.5, 0.8]))
    plan = RingPlan(draw(st.integers(3, 30)), front, front * draw(st.floats(1.1, 2)), centre)
    out = centre + (front - centre) * draw(st.floats(0.01, 0.95))
    turn = draw(st.floats(0, 6.28))
    return plan, (out * math.cos(turn), out * math.sin(turn))
