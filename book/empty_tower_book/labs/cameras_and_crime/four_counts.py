"""Four counts: what happened under the cameras, against what happened where there were none."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import WIDTH, axis_title, figure_of, label, light, new_axes, stand_in
from empty_tower_book.labs.cameras_and_crime.ratio_line import draw_ratio, prepare
from empty_tower_book.labs.cameras_and_crime.wording import change, interval
from exhibit.models.camera_scheme import SchemeEffect, percentage_change, scheme_effect

CRIMES, OTHERS = 1000, 1000
HEIGHT = 330.0


@dataclass(frozen=True)
class FourCounts:
    """Crimes after the cameras came, here and elsewhere, and the odds ratio of the four counts."""

    after: int
    others_after: int
    effect: SchemeEffect

    @property
    def percentage(self) -> float:
        """Return the change that the odds ratio means, in per cent."""
        return float(percentage_change(self.effect.ratio))


def four_counts(here: float, elsewhere: float) -> FourCounts:
    """Return the counts for changes in per cent; before, each area had a thousand crimes."""
    after, others = round(CRIMES * (1 + here / 100)), round(OTHERS * (1 + elsewhere / 100))
    return FourCounts(after, others, scheme_effect(CRIMES, after, OTHERS, others))


def draw(found: FourCounts) -> Figure:
    """Draw four bars, and the odds ratio below."""
    axes = new_axes(HEIGHT, left=12, bottom=150, top=30)
    axes.spines[["left", "bottom"]].set_visible(False)
    axes.set(xlim=(-0.6, 5.2), ylim=(0, 1300), xticks=[], yticks=[])
    _draw_area(axes, 0, "with cameras", CRIMES, found.after, "glow")
    _draw_area(axes, 2.9, "without", OTHERS, found.others_after, "sheet")
    below = figure_of(axes).add_axes((16 / WIDTH, 46 / HEIGHT, 358 / WIDTH, 62 / HEIGHT), facecolor="none")
    below.spines[["top", "right"]].set_visible(False)
    below.spines["bottom"].set(color=stand_in("edge"), linewidth=0.8)
    below.tick_params(length=3, width=0.8, color=stand_in("edge"), labelcolor=stand_in("ink2"), labelsize=13)
    prepare(below, 1)
    draw_ratio(below, found.effect, 0)
    axis_title(below, "Odds ratio of the four counts")
    return figure_of(axes)


def _draw_area(axes: Axes, left: float, name: str, before: int, after: int, token: str) -> None:
    for x, crimes, words in ((left, before, "year before"), (left + 1.1, after, "year after")):
        box = [(x - 0.45, 0), (x - 0.45, crimes), (x + 0.45, crimes), (x + 0.45, 0), (x - 0.45, 0)]
        light(axes, [Path(box, closed=True)], token, edgecolor=stand_in("ink"), linewidth=1)
        label(axes, f"{crimes:,}", (x, crimes), ha="center", va="bottom", offset=(0, 3))
        label(axes, words, (x, 0), "ink2", ha="center", va="top", offset=(0, -5), size=11.5)
    label(axes, name, (left + 0.55, 1300), ha="center", va="bottom", weight="bold", offset=(0, 6))


def change_in_words(percentage: float) -> str:
    """Return a slider's answer."""
    return f"{change(percentage)} crimes" if percentage else "as many crimes as before"


def finding(found: FourCounts) -> str:
    """Say the odds ratio and what it means."""
    low, high = float(found.effect.low), float(found.effect.high)
    than = "as" if round(found.percentage) == 0 else "than"
    unsure = "; the interval includes 1" if low <= 1 <= high else ""
    return (
        f"Odds ratio {float(found.effect.ratio):.2f} ({interval(low, high)}): under the cameras "
        f"{change(found.percentage)} crimes {than} the other area leads one to expect{unsure}."
    )


def alternative(found: FourCounts) -> str:
    """Say the picture."""
    return (
        f"Bars of recorded crimes. With cameras {CRIMES:,} before and {found.after:,} after; without "
        f"{OTHERS:,} and {found.others_after:,}. Below, the odds ratio {float(found.effect.ratio):.2f}."
    )


def _column(elsewhere: float, words: str) -> Column[FourCounts]:
    return Column(f"OR, {words} without", lambda found: f"{float(found.effect.ratio):.2f}", second=elsewhere)


FOUR_COUNTS = Explorer(
    name="four-counts",
    title="A fall here means little until you know what happened there.",
    caption="An invented town. An odds ratio above 1 means that crime fell more where the cameras came.",
    sliders=(
        Slider(
            name="here",
            label="Under the cameras, what became of crime?",
            unit="Change, per cent",
            values=(-30, -20, -10, 0),
            words=change_in_words,
            start=1,
        ),
        Slider(
            name="elsewhere",
            label="And where there were no cameras?",
            unit="Change, per cent",
            values=(-20, 0, 10),
            words=change_in_words,
            start=1,
        ),
    ),
    model=four_counts,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(_column(-20, "20 fewer in 100"), _column(0, "as many"), _column(10, "10 more in 100")),
)
