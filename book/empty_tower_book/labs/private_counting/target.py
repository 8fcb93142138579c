"""The target of lab 8: privacy losses as they are printed, widths of noise, and the kiosk's own sampler."""

from __future__ import annotations

import math
from fractions import Fraction
from functools import cache
from random import Random

from content import load_content
from empty_tower_book.labs.target import Target
from exhibit.models.discrete_laplace import chance_of
from exhibit.models.discrete_laplace import draw as draw_noise
from exhibit.models.laplace_noise import chance_beyond, half_width
from exhibit.models.randomised_response import privacy_loss, rappor_losses

NEAR = 1e-4
DRAWS, SEED, SCALE = 20_000, 8, Fraction(2)
BOUND = 1.95 / math.sqrt(DRAWS)
"""Kolmogorov's distance stays below it in 999 of 1,000 samples of a true distribution."""


@cache
def counting_privately_target() -> Target:
    """Compare losses, widths and drawn noise with what is printed or follows from the definitions."""
    effects = load_content().effects
    for_ever, once = rappor_losses(0.5, 0.5, 0.75, 2)
    rows = (
        _row("two coins, ln 3", effects["randomised-response"].value or 0, float(privacy_loss(0.5))),
        _row("RAPPOR for ever, 4 ln 3", 4 * math.log(3), for_ever),
        _row("RAPPOR, one report (recalled)", effects["rappor-one-time"].value or 0, once),
        _row("epsilon 0.5: within, 95 of 100", 2 * math.log(20), float(half_width(0.5))),
        _row("epsilon 0.5: beyond 10", math.exp(-5), float(chance_beyond(10, 0.5))),
        _sampler(),
    )
    return Target(
        title="Losses and widths",
        headers=("What", "Expected", "Our own", "Compared"),
        examples=rows,
        compared=len(rows),
        agreeing=sum(row[-1] == "equal" for row in rows),
        tolerance="0.0001; for the noise drawn, the largest distance of a true sample in 999 of 1,000",
    )


def _row(words: str, expected: float, own: float) -> tuple[str, str, str, str]:
    return (words, f"{expected:.4f}", f"{own:.4f}", "equal" if abs(expected - own) <= NEAR else "different")


def _sampler() -> tuple[str, str, str, str]:
    distance = kolmogorov_distance()
    verdict = "equal" if distance <= BOUND else "different"
    return ("the kiosk’s noise, drawn 20,000 times", f"below {BOUND:.4f}", f"{distance:.4f}", verdict)


def kolmogorov_distance() -> float:
    """Return the largest gap between the shares drawn and their chances, added up from below."""
    chance = Random(SEED)
    drawn = sorted(draw_noise(SCALE, chance.randrange) for _ in range(DRAWS))
    low, high = drawn[0], drawn[-1]
    below = sum(chance_of(value, SCALE) for value in range(low - 200, low))
    gap, seen = below, 0
    for value in range(low, high + 1):
        below += chance_of(value, SCALE)
        while seen < DRAWS and drawn[seen] <= value:
            seen += 1
        gap = max(gap, abs(seen / DRAWS - below))
    return gap
