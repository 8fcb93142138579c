"""Crime that moves round the corner: the town gains nothing, and the evaluation looks better."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import figure_of, label, light, new_axes, stand_in
from exhibit.models.camera_scheme import displaced, percentage_change

CRIMES = 1000
PREVENTED = 0.2
DEEPEST = 360


@dataclass(frozen=True)
class Moved:
    """Of a thousand crimes, how many the evaluation calls prevented, and how many the town is spared."""

    moved: float
    size: float
    printed: int
    spared: int


def moved(moved: float, size: float) -> Moved:
    """Return both numbers; the area next door is `size` times as large, and a fifth of crime leaves."""
    found = displaced(CRIMES, size * CRIMES, PREVENTED, moved)
    printed = -CRIMES / 100 * float(percentage_change(found.ratio))
    spared = -CRIMES / 100 * float(found.town) * (1 + size)
    return Moved(moved, size, round(printed), round(spared))


def draw(found: Moved) -> Figure:
    """Draw two bars downwards from nothing: what is printed, and what the town is spared."""
    axes = new_axes(250, left=12, bottom=14, top=44)
    axes.spines[["left", "bottom"]].set_visible(False)
    axes.set(xlim=(-0.6, 3.6), ylim=(-DEEPEST, 0), xticks=[], yticks=[])
    axes.plot([-0.6, 3.6], [0, 0], color=stand_in("edge"), linewidth=0.8)
    _draw_bar(axes, 0.5, found.printed, "prevented, in print", "glow")
    _draw_bar(axes, 2.5, found.spared, "prevented, in the town", "lamp")
    return figure_of(axes)


def _draw_bar(axes: Axes, x: float, crimes: int, words: str, token: str) -> None:
    box = [(x - 0.6, 0), (x - 0.6, -crimes), (x + 0.6, -crimes), (x + 0.6, 0), (x - 0.6, 0)]
    if crimes:
        light(axes, [Path(box, closed=True)], token, edgecolor=stand_in("ink"), linewidth=1)
    number = f"{crimes} of {CRIMES:,}"
    label(axes, number, (x, -crimes), ha="center", va="top", weight="bold", offset=(0, -6))
    label(axes, words, (x, 0), "ink2", ha="center", va="bottom", offset=(0, 8))


def moved_in_words(moved: float) -> str:
    """Return how much of the prevented crime moves."""
    return "all of it" if moved == 1 else f"{100 * moved:.0f} in 100"


def size_in_words(size: float) -> str:
    """Return how large the other area is."""
    return "as large" if size == 1 else f"{size:g} times as large"


def finding(found: Moved) -> str:
    """Set what is printed against what is gained."""
    spared = f"{found.spared} crimes" if found.spared else "not one crime"
    return (
        f"The evaluation would say that {found.printed} of {CRIMES:,} crimes were prevented. "
        f"The town as a whole is spared {spared}."
    )


def alternative(found: Moved) -> str:
    """Say the picture."""
    return (
        f"Two bars hanging from a line. Prevented in print: {found.printed} of {CRIMES:,} crimes. "
        f"Prevented in the town: {found.spared}."
    )


def _printed(size: float) -> Column[Moved]:
    return Column(f"In print, next door {size_in_words(size)}", lambda found: str(found.printed), second=size)


MOVED = Explorer(
    name="moved",
    title="If crime only moves next door, the cameras look better still.",
    caption="Of 1,000 crimes a fifth leaves the cameras. Some go to the area with which they are compared.",
    sliders=(
        Slider(
            name="moved",
            label="How much of it moves next door?",
            unit="Moved, in 100",
            values=(0.1, 0.3, 0.5, 0.8, 1),
            words=moved_in_words,
            scale=100,
            step=0.05,
        ),
        Slider("size", "How large is the area next door?", "Times as large", (1, 4), size_in_words),
    ),
    model=moved,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(_printed(1), _printed(4), Column("In the town", lambda found: str(found.spared), second=1)),
)
