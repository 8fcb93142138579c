"""The same count asked again and again: the noise averages out, and the budget with it."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import WIDTH, figure_of, label, light, new_axes, stand_in
from exhibit.models.laplace_noise import error_of_mean, spent

EPSILON = 0.5
ALLOWED = 2.0
HEIGHT = 190.0
WIDEST = 64.0  # releases in the longest frame
SPAN = WIDTH - 12


@dataclass(frozen=True)
class Budget:
    """What so many releases of one count cost, and how much of the noise is left in their mean."""

    releases: int
    spent: float
    error: float


def budget(releases: float) -> Budget:
    """Return cost and error of the mean."""
    number = round(releases)
    return Budget(number, float(spent(EPSILON, number)), float(error_of_mean(EPSILON, number)))


def draw(found: Budget) -> Figure:
    """Draw two bars: noise left, and budget spent, with the line that was promised."""
    axes = new_axes(HEIGHT, left=6, right=6, bottom=0, top=0)
    axes.set(xlim=(0, SPAN), ylim=(0, HEIGHT))
    axes.set_axis_off()
    start = budget(1)
    label(axes, f"noise left in the mean: {found.error:.2f} people", (0, 174))
    _bar(bar_shape(132, SPAN * found.error / start.error), axes, "glow")
    label(axes, f"epsilon spent: {found.spent:g}", (0, 92))
    _bar(bar_shape(50, SPAN * found.spent / (WIDEST * EPSILON)), axes, "seen")
    promised = SPAN * ALLOWED / (WIDEST * EPSILON)
    axes.plot([promised, promised], [40, 84], color=stand_in("ink"), linewidth=1.4, dashes=(3, 2))
    label(axes, f"promised: {ALLOWED:g}", (promised, 28), "ink2", size=12)
    return figure_of(axes)


def bar_shape(bottom: float, width: float) -> Path:
    """Return a bar from the left edge."""
    top = bottom + 24
    return Path([(0, bottom), (width, bottom), (width, top), (0, top), (0, bottom)], closed=True)


def _bar(shape: Path, axes: Axes, token: str) -> None:
    light(axes, [shape], token, edgecolor=stand_in("ink"), linewidth=0.8)


def releases_in_words(releases: float) -> str:
    """Return how often the count is asked."""
    return "once" if round(releases) == 1 else f"{releases:.0f} times"


def finding(found: Budget) -> str:
    """Say noise and cost."""
    verdict = "kept" if found.spent <= ALLOWED else "broken"
    return (
        f"Asked {releases_in_words(found.releases)}, the mean is off by {found.error:.2f} people as a rule, "
        f"and epsilon adds up to {found.spent:g}. The promise of {ALLOWED:g} is {verdict}."
    )


def alternative(found: Budget) -> str:
    """Say the picture."""
    return (
        f"Two bars. The noise left in the mean is {found.error:.2f} people; the epsilon spent is "
        f"{found.spent:g}, beside a dashed line at the promised {ALLOWED:g}."
    )


BUDGET = Explorer(
    name="budget",
    title="Whoever may ask for ever will know.",
    caption=f"One count, each time with fresh noise of epsilon {EPSILON:g}. Somebody takes the mean.",
    sliders=(
        Slider("releases", "How often is it asked?", "Times", (1, 4, 16, 64), releases_in_words, start=0),
    ),
    model=budget,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Noise left, people", lambda found: f"{found.error:.2f}"),
        Column("Epsilon spent", lambda found: f"{found.spent:g}"),
    ),
)
