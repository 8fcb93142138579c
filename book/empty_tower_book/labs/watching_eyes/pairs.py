"""How big is a correlation: a hundred pairs of people, one of each pair observed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import figure_of, label, light, new_axes, stand_in
from exhibit.models.effect_sizes import chance_of_more, standardised_difference

PAIRS_SHOWN = 100
A_ROW = 20


@dataclass(frozen=True)
class Pairs:
    """A correlation, its gap in standard deviations, and the pairs of 100 in which the observed does more."""

    correlation: float
    gap: float
    of_hundred: int


def pairs(correlation: float) -> Pairs:
    """Return what a correlation means for two people."""
    gap = float(standardised_difference(correlation))
    return Pairs(correlation, gap, round(PAIRS_SHOWN * float(chance_of_more(gap))))


def draw(found: Pairs) -> Figure:
    """Draw a hundred windows, lit where the observed person of the pair gave more."""
    axes = new_axes(196, left=10, bottom=10, right=10, top=72)
    axes.spines[["left", "bottom"]].set_visible(False)
    axes.set(xlim=(-0.6, A_ROW - 0.4), ylim=(-4.6, 0.6), xticks=[], yticks=[])
    order = np.random.default_rng(1791).permutation(PAIRS_SHOWN)
    lit = set(order[: found.of_hundred].tolist())
    dark = [_window(pair) for pair in range(PAIRS_SHOWN) if pair not in lit]
    light(axes, dark, "sheet", edgecolor=stand_in("rule"), linewidth=0.7)
    shining = [_window(pair) for pair in sorted(lit)]
    light(axes, shining, "glow", edgecolor=stand_in("ink"), linewidth=0.7)
    label(axes, f"{found.of_hundred} of 100 pairs", (-0.4, 0.6), weight="bold", size=17, va="bottom",
          offset=(0, 32))  # fmt: skip
    label(axes, "lit: the one who was observed gave more", (-0.4, 0.6), "ink2", va="bottom", offset=(0, 10))
    return figure_of(axes)


def _window(pair: int) -> Path:
    x, y = pair % A_ROW - 0.34, -(pair // A_ROW) - 0.36
    corners = [(x, y), (x, y + 0.72), (x + 0.68, y + 0.72), (x + 0.68, y), (x, y)]
    return Path(corners, closed=True)


def correlation_in_words(correlation: float) -> str:
    """Return a correlation."""
    return "none at all" if correlation == 0 else f"r = {correlation:g}"


def finding(found: Pairs) -> str:
    """Say the pairs, and how far that is from a coin."""
    beyond = found.of_hundred - PAIRS_SHOWN // 2
    compared = "just what a coin would give" if beyond == 0 else f"a coin would give 50, so {beyond} more"
    return f"In {found.of_hundred} of 100 pairs the observed person does more; {compared}."


def alternative(found: Pairs) -> str:
    """Say the picture."""
    return (
        f"A hundred small windows in five rows, {found.of_hundred} of them lit: pairs in which the observed "
        f"person did more, at a correlation of {found.correlation:g}."
    )


PAIRS = Explorer(
    name="pairs",
    title="Fourteen hundredths is eight pairs in a hundred.",
    caption="Pairs of one observed and one unobserved person, if what people do is spread like a bell.",
    sliders=(
        Slider(
            name="correlation",
            label="How strong is the link between being observed and doing good?",
            unit="Correlation r",
            values=(0, 0.05, 0.1, 0.141, 0.3, 0.5),
            words=correlation_in_words,
            start=3,
            step=0.001,
        ),
    ),
    model=pairs,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Gap, in standard deviations", lambda found: f"{found.gap:.2f}"),
        Column("Pairs of 100", lambda found: str(found.of_hundred)),
    ),
)
