"""Shapes in SVG, coloured by the page's tokens, rounded to a tenth of a unit."""

from __future__ import annotations

import math
from collections.abc import Iterable
from xml.etree import ElementTree as ET

from empty_tower_book.figures.style import tokens

Point = tuple[float, float]
Shape = ET.Element

WORDS = 13.0


def shape(tag: str, words: str = "", /, **attributes: str | float) -> Shape:
    """Return an element; `class_` means class, other underscores are hyphens, numbers are rounded."""
    named = {name.rstrip("_").replace("_", "-"): _as_text(value) for name, value in attributes.items()}
    found = ET.Element(
        tag, {("viewBox" if name == "viewbox" else name): value for name, value in named.items()}
    )
    found.text = words or None
    return found


def colour(token: str) -> str:
    """Return a token's colour as the page knows it.

    Raises:
        ValueError: if the book's palette has no such token.
    """
    if token not in tokens():
        raise ValueError(f"no colour {token!r} in the book's palette")
    return f"var(--{token})"


def filled(d: str, token: str, **more: str | float) -> Shape:
    """Return a closed path filled in a token's colour."""
    return shape("path", d=d, fill=colour(token), **more)


def line(points: Iterable[Point], token: str = "ink", width: float = 1, **more: str | float) -> Shape:
    """Return an open line through points."""
    return shape("path", d=through(points), fill="none", stroke=colour(token), stroke_width=width, **more)


def circle(at: Point, radius: float, fill: str = "", stroke: str = "", width: float = 1) -> Shape:
    """Return a circle; without a token there is no fill or no stroke."""
    look: dict[str, str | float] = {"fill": colour(fill) if fill else "none"}
    if stroke:
        look |= {"stroke": colour(stroke), "stroke_width": width}
    return shape("circle", cx=at[0], cy=at[1], r=radius, **look)


def box(
    at: Point, width: float, height: float, fill: str = "", stroke: str = "", **more: str | float
) -> Shape:
    """Return a rectangle by its upper left corner."""
    look: dict[str, str | float] = {"fill": colour(fill) if fill else "none"}
    if stroke:
        look["stroke"] = colour(stroke)
    return shape("rect", x=at[0], y=at[1], width=width, height=height, **look, **more)


def words(at: Point, text: str, token: str = "ink2", anchor: str = "start", **more: str | float) -> Shape:
    """Return one line of words; `at` is the foot of its first, middle or last letter."""
    if anchor != "start":
        more["text_anchor"] = anchor
    return shape("text", text, x=at[0], y=at[1], fill=colour(token), **{"font_size": WORDS, **more})


def through(points: Iterable[Point], close: bool = False) -> str:
    """Return the path data of straight lines through points."""
    pieces = [f"{_as_text(x)} {_as_text(y)}" for x, y in points]
    return "M" + "L".join(pieces) + ("z" if close else "")


def polar(centre: Point, radius: float, degrees: float) -> Point:
    """Return the point at a radius and an angle, 0 to the right, 90 upwards."""
    turn = math.radians(degrees)
    return centre[0] + radius * math.cos(turn), centre[1] - radius * math.sin(turn)


def ring_sector(centre: Point, inner: float, outer: float, start: float, end: float) -> str:
    """Return the path data of a piece of a ring between two angles in degrees, at most half a turn apart."""
    a, b = polar(centre, outer, start), polar(centre, outer, end)
    c, d = polar(centre, inner, end), polar(centre, inner, start)
    far, near = _as_text(outer), _as_text(inner)
    return (
        f"M{_pair(a)}A{far} {far} 0 0 0 {_pair(b)}L{_pair(c)}A{near} {near} 0 0 1 {_pair(d)}z"
    )  # fmt: skip


def _pair(point: Point) -> str:
    return f"{_as_text(point[0])} {_as_text(point[1])}"


def _as_text(value: str | float) -> str:
    if isinstance(value, str):
        return value
    return f"{value + 0.0:.1f}".removesuffix(".0").replace("-0.0", "0")
