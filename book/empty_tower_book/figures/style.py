"""The look of every figure: tokens for colours, few lines, words instead of legends."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from content.palette import load_palette

# A figure is drawn this wide, in points, so that its 13-point words stay readable on a phone 390 pixels wide.
WIDTH = 390.0
WORDS = 13.0
FIRST: dict[str, Any] = {"linewidth": 1.9, "linestyle": "-", "marker": "o", "markersize": 4.6}
SECOND: dict[str, Any] = {"linewidth": 1.9, "linestyle": (0, (5, 3)), "marker": "s", "markersize": 4.2}
THIRD: dict[str, Any] = {"linewidth": 1.9, "linestyle": (0, (1.2, 2.4)), "marker": "^", "markersize": 5}


def stand_in(token: str) -> str:
    """Return the colour that stands for a token while Matplotlib draws; the page puts in the token's own.

    Raises:
        ValueError: if the book's palette has no such token.
    """
    if token not in tokens():
        raise ValueError(f"no colour {token!r} in the book's palette; there are {', '.join(tokens())}")
    return f"#fe{tokens().index(token):02x}01"


@cache
def tokens() -> tuple[str, ...]:
    """Return the names of all colours of the book, in the order of the palette."""
    return tuple(load_palette().scheme("book-light"))


def new_axes(height: float, *, left: float, bottom: float, right: float = 12, top: float = 16) -> Axes:
    """Return the axes of a new figure: two spines, quiet ticks, no ground.

    Args:
        height: of the whole figure, in points; the width is always `WIDTH`.
        left: margin for tick words, in points; so are `bottom`, `right` and `top`.
        bottom: margin for tick words and axis title.
        right: margin.
        top: margin.
    """
    figure = Figure(figsize=(WIDTH / 72, height / 72), facecolor="none")
    return more_axes(figure, left=left, bottom=bottom, right=right, top=top)


def more_axes(figure: Figure, *, left: float, bottom: float, right: float = 12, top: float = 16) -> Axes:
    """Return further axes of a figure, in the look of the first; its margins are those of `new_axes`."""
    height = float(figure.get_figheight()) * 72
    box = (left / WIDTH, bottom / height, 1 - (left + right) / WIDTH, 1 - (bottom + top) / height)
    axes = figure.add_axes(box, facecolor="none")
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set(color=stand_in("edge"), linewidth=0.8)
    axes.tick_params(
        length=3, width=0.8, color=stand_in("edge"), labelcolor=stand_in("ink2"), labelsize=WORDS
    )
    return axes


def figure_of(axes: Axes) -> Figure:
    """Return the figure that `new_axes` made."""
    figure = axes.get_figure(root=True)
    assert figure is not None
    return figure


def ticks(axes: Axes, which: str, values: Sequence[float], words: Sequence[str]) -> None:
    """Put `words` at `values` on the axis `which`, "x" or "y"."""
    axis = axes.xaxis if which == "x" else axes.yaxis
    axis.set_ticks(list(values), labels=list(words))


def axis_title(axes: Axes, words: str) -> None:
    """Name what runs to the right; what runs upwards is named over the axis by `upward_title`."""
    axes.set_xlabel(words, fontsize=WORDS, color=stand_in("ink2"), labelpad=6)


def upward_title(axes: Axes, words: str, rise: float = 9) -> None:
    """Name what runs upwards, `rise` points over the axis and level, so that nobody has to tilt the head."""
    axes.annotate(
        words, (0, 1), xycoords="axes fraction", xytext=(-6, rise), textcoords="offset points",
        fontsize=WORDS, color=stand_in("ink2"), ha="left", va="bottom", annotation_clip=False,
    )  # fmt: skip


def light(axes: Axes, shapes: Sequence[Path], token: str, **look: Any) -> None:
    """Fill many shapes as one, which keeps a page with many frames light.

    Args:
        axes: where.
        shapes: closed paths in data units.
        token: the colour of the fill.
        look: what else Matplotlib's patches know, with stand-in colours.
    """
    if shapes:
        whole = Path.make_compound_path(*shapes)
        axes.add_patch(
            PathPatch(whole, facecolor=stand_in(token), clip_on=False, **{"edgecolor": "none", **look})
        )


def label(axes: Axes, words: str, at: tuple[float, float], token: str = "ink", **more: Any) -> None:
    """Write `words` beside a line or a point, in the colour of what they name.

    Args:
        axes: where.
        words: one line.
        at: the place in data units.
        token: the colour.
        more: `ha`, `va`, `weight`, and `offset` in points.
    """
    offset = more.pop("offset", (0, 0))
    axes.annotate(
        words, at, xytext=offset, textcoords="offset points", fontsize=more.pop("size", WORDS),
        color=stand_in(token), annotation_clip=False, **{"ha": "left", "va": "center", **more},
    )  # fmt: skip
