"""Who sees whom through a blind: that depends on which side is brighter."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.path import Path

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.outline import closed
from empty_tower_book.figures.style import figure_of, label, light, new_axes, stand_in
from empty_tower_book.labs.sightlines.inspectors import watch
from exhibit.models.arguments import Floats
from exhibit.models.glances import contrast
from exhibit.models.ring_plan import CENTRE
from exhibit.models.ring_sight import asymmetry

OPAQUE_FROM = 0.5  # a teaching number without a source; the page says so
SLATS = 9
HALF, FOOT, ROUND = 84.0, 30.0, 118.0  # of a window: half width, sill, where the arch begins


@dataclass(frozen=True)
class Blinds:
    """Light in the lodge in parts of the cell's, the contrast, and how unequal the two views are."""

    lodge: float
    contrast: float
    asymmetry: float

    @property
    def opaque(self) -> bool:
        """Return whether nobody in a cell can see through the blind."""
        return self.contrast >= OPAQUE_FROM


def blinds(lodge: float) -> Blinds:
    """Return what a blind does for one light in the lodge, with light 1 in the cells."""
    seen = watch(1, CENTRE).seen
    found = float(contrast(1, lodge))
    back = 0.0 if found >= OPAQUE_FROM else seen
    return Blinds(lodge, found, float(asymmetry(seen, back)))


def draw(found: Blinds) -> Figure:
    """Draw two windows: the cell as the lodge sees it, the lodge as the cell sees it."""
    axes = new_axes(236, left=5, right=5, bottom=4, top=4)
    axes.set(xlim=(0, 380), ylim=(0, 228))
    axes.set_axis_off()
    _window(axes, 6, "what the lodge sees", 1.0, True)
    _window(axes, 206, "what the cell sees", found.lodge, not found.opaque)
    return figure_of(axes)


def _window(axes: Axes, left: float, words: str, brightness: float, clear: bool) -> None:
    """Draw an arched window with light in it, whoever stands behind it, and the slats of the blind."""
    arch = _arch(left)
    light(axes, [arch], "sheet")
    light(axes, [arch], "glow", alpha=0.75 * brightness)
    if clear:
        light(axes, [_person(left + HALF)], "seen")
    slats = np.linspace(44, 184, SLATS)
    rows = [closed(_row(left, height, 3.2 if clear else 13.5)) for height in slats]
    light(axes, rows, "roof")
    light(axes, [arch], "ground", fill=False, edgecolor=stand_in("ink"), linewidth=2)
    label(axes, words, (left + HALF, 14), "ink", ha="center")


def _row(left: float, height: float, thick: float) -> Floats:
    """Return a slat, shorter where the arch is round."""
    low, high = height - thick / 2, height + thick / 2
    half = np.sqrt(HALF**2 - max(high - ROUND, 0) ** 2) - 3
    middle = left + HALF
    return np.array([(middle + side * half, y) for side, y in ((-1, low), (1, low), (1, high), (-1, high))])


def _arch(left: float) -> Path:
    """Return a window with a round top."""
    turn = np.linspace(0, np.pi, 17)
    top = np.stack([left + HALF + HALF * np.cos(turn), ROUND + HALF * np.sin(turn)], axis=1)
    return closed(np.array([(left, FOOT), (left + 2 * HALF, FOOT), *top]))


def _person(middle: float) -> Path:
    """Return the outline of somebody to the waist."""
    head = Path.circle((middle, FOOT + 87), 20)
    body = [(-44, 0), (44, 0), (40, 48), (26, 66), (-26, 66), (-40, 48)]
    return Path.make_compound_path(head, closed(np.array([(middle + x, FOOT + y) for x, y in body])))


def lodge_in_words(lodge: float) -> str:
    """Return how bright the lodge is."""
    if lodge == 1:
        return "as bright as the cells"
    return f"{100 * lodge:.0f} per cent as bright as the cells"


def finding(found: Blinds) -> str:
    """Say who sees whom."""
    what = f"Contrast {found.contrast:.2f}, asymmetry {found.asymmetry:.0f}"
    if found.opaque:
        return f"The lodge sees the cell, and the cell sees a dark blind. {what}."
    return f"Each side sees the other through the blind. {what}."


def alternative(found: Blinds) -> str:
    """Say the picture."""
    second = "shows only dark slats" if found.opaque else "shows a figure behind thin slats"
    return (
        "Two arched windows with blinds. What the lodge sees: a figure in a bright cell. What the cell sees, "
        f"with the lodge {lodge_in_words(found.lodge)}: it {second}."
    )


BLINDS = Explorer(
    name="blinds",
    title="One lamp on the wrong side ends the secret.",
    caption="Two windows with blinds. That one hides from a contrast of 0.5 upwards is our assumption.",
    sliders=(
        Slider(
            "lodge", "How bright is it in the lodge?", "Per cent of the cells’ light", (0.1, 0.4, 1),
            lodge_in_words, scale=100, step=0.05,
        ),
    ),
    model=blinds,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=(
        Column("Contrast", lambda found: f"{found.contrast:.2f}"),
        Column("Asymmetry of sight", lambda found: f"{found.asymmetry:.0f}"),
    ),
)  # fmt: skip
