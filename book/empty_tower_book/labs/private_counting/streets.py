"""One noise for six streets: what it does to a small count and to a large one."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.figure import Figure

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import axis_title, figure_of, label, new_axes, stand_in, ticks
from exhibit.models.laplace_noise import half_width

COUNTS = (12, 40, 150, 600, 2_400)
LEAST, MOST = 1.0, 5_000.0
USEFUL = 0.1


@dataclass(frozen=True)
class Streets:
    """The width of the noise, and how many streets it leaves useful."""

    epsilon: float
    width: float

    @property
    def useful(self) -> int:
        """Return how many counts are within a tenth of the truth in 95 of 100 releases."""
        return sum(self.width <= USEFUL * number for number in COUNTS)


def streets(epsilon: float) -> Streets:
    """Return the noise of one epsilon."""
    return Streets(epsilon, float(half_width(epsilon)))


def draw(found: Streets) -> Figure:
    """Draw each count with its interval, on a scale of tenfold steps."""
    axes = new_axes(270, left=14, right=14, bottom=50, top=12)
    axes.set_xscale("log")
    axes.minorticks_off()
    axes.spines["left"].set_visible(False)
    for row, number in enumerate(reversed(COUNTS)):
        low, high = max(number - found.width, LEAST), number + found.width
        axes.plot([low, high], [row, row], color=stand_in("seen"), linewidth=6, solid_capstyle="butt")
        axes.plot(number, row, "|", color=stand_in("ink"), markersize=15, markeredgewidth=1.4)
        label(axes, f"{number:,} people", (number, row), ha="center", va="bottom", offset=(0, 10), size=12)
    axes.set(xlim=(LEAST, MOST), ylim=(-0.4, 4.7), yticks=[])
    ticks(axes, "x", [1, 10, 100, 1_000], ["1", "10", "100", "1,000"])
    axis_title(axes, "Published count, in 95 of 100 releases")
    return figure_of(axes)


def epsilon_in_words(epsilon: float) -> str:
    """Return the privacy loss."""
    return f"epsilon {epsilon:g}"


def finding(found: Streets) -> str:
    """Say the width, and which streets are still useful."""
    return (
        f"Whatever the street, the noise stays within {found.width:.1f} people in 95 of 100 releases. "
        f"{found.useful} of {len(COUNTS)} counts are then right to a tenth."
    )


def alternative(found: Streets) -> str:
    """Say the picture."""
    return (
        f"Five counts from 12 to 2,400 with bars of noise, each {found.width:.1f} people to both sides. On a "
        f"scale of tenfold steps the bars are long for small streets."
    )


STREETS = Explorer(
    name="streets",
    title="Noise is cheap for the many and dear for the few.",
    caption="Five invented streets. Upright: their people. Bar: where the published count lies.",
    sliders=(
        Slider(
            "epsilon", "How much may one person’s part be told?", "Epsilon", (0.1, 0.25, 0.5, 1, 2),
            epsilon_in_words, start=2, step=0.05,
        ),
    ),
    model=streets,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Noise within, people", lambda found: f"{found.width:.1f}"),
        Column("Right to a tenth, of 5", lambda found: str(found.useful)),
    ),
)  # fmt: skip
