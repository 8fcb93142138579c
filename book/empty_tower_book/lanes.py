"""The drawing of the timeline: one lane a theme, one mark an event, stacked where dates crowd."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from markupsafe import Markup, escape

from content.schema.event import Event
from empty_tower_book.marks import THEME_SHAPES

WIDTH = 1096
SQUEEZED_BEFORE = 1780
STRETCHED_AFTER = 1960
# Year and place, in pixels from the left: straight between two neighbours, broken before 1780.
SCALE = ((-400, 112.0), (1500, 212.0), (1779, 242.0), (1780, 262.0), (1960, 632.0), (2030, 1090.0))
TICKS = {-350: "350 BCE", 1500: "1500", 1800: "1800", 1850: "1850", 1900: "1900", 1950: "1950"} | {
    year: str(year) for year in (1970, 1980, 1990, 2000, 2010, 2020)
}
BREAK = 252.0
CROWDED = 15.5
LEVEL = 16.5
LANE_FOOT = 11.0
LANE_HEAD = 12.0


def place(year: int) -> float:
    """Return how far from the left a year stands, in pixels of a drawing `WIDTH` wide."""
    for (start, left), (end, right) in pairwise(SCALE):
        if year <= end:
            return left + (right - left) * (year - start) / (end - start)
    return SCALE[-1][1]


def stacked(years: Sequence[int]) -> list[tuple[float, int]]:
    """Return place and level of each year, sorted; a year goes up where its neighbours leave no room."""
    placed: list[tuple[float, int]] = []
    for x in sorted(place(year) for year in years):
        taken = {level for other, level in placed if x - other < CROWDED}
        placed.append((x, next(level for level in range(len(years) + 1) if level not in taken)))
    return placed


def lanes(events: Sequence[Event], themes: Mapping[str, str]) -> Markup:
    """Return the drawing as SVG, with a title and a description for those who do not see it."""
    parts, top = [], 0.0
    for theme, name in themes.items():
        lane = sorted((event for event in events if event.theme == theme), key=_left)
        drawn, top = _lane(theme, name, lane, top)
        parts.append(drawn)
    parts.append(_ticks(top))
    described = ", ".join(f"{name} {sum(e.theme == theme for e in events)}" for theme, name in themes.items())
    return Markup(
        f'<svg viewBox="0 0 {WIDTH} {top + 30:.0f}" role="img" aria-labelledby="lanes-title lanes-text">'
        f'<title id="lanes-title">All {len(events)} events on six lanes</title>'
        f'<desc id="lanes-text">{escape(described)}. The list below holds all of them.</desc>'
        f"{''.join(parts)}</svg>"
    )


def _left(event: Event) -> float:
    return place(event.year)


def _lane(theme: str, name: str, events: Sequence[Event], top: float) -> tuple[str, float]:
    places = stacked([event.year for event in events])
    floor = top + LANE_HEAD + LEVEL * (1 + max((level for _, level in places), default=0))
    marks = [
        _mark(theme, x, floor - LANE_FOOT - LEVEL * level, event)
        for (x, level), event in zip(places, events, strict=True)
    ]
    line = f'<path class="floor" d="M112 {floor:.1f}H{BREAK - 10}M{BREAK + 2} {floor:.1f}H{WIDTH}"/>'
    label = f'<text y="{floor - LANE_FOOT + 5:.1f}">{escape(name)}</text>'
    return line + label + "".join(marks), floor


def _mark(theme: str, x: float, y: float, event: Event) -> str:
    kind = "event-mark filled" if event.correction_en else "event-mark"
    return f'<path class="{kind}" transform="translate({x:.1f} {y:.1f})" d="{THEME_SHAPES[theme]}"/>'


def _ticks(y: float) -> str:
    ticks = [
        f'<path class="tick" d="M{place(year):.1f} {y:.1f}v6"/>'
        f'<text class="tick-label" x="{place(year):.1f}" y="{y + 22:.1f}" text-anchor="middle">{words}</text>'
        for year, words in TICKS.items()
    ]
    cut = f'<path class="tick" d="M{BREAK - 10} {y + 5:.1f}l4 -10M{BREAK - 4} {y + 5:.1f}l4 -10"/>'
    return "".join(ticks) + cut
