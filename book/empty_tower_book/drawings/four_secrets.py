"""Chapter 10: four things that states kept from their people, for how many years, and what opened them.

Sources: church1975v5, church1976book3, unesco2008paraguay, pclob2014phone p. 37. Years only; lamps are ours.
"""

from __future__ import annotations

from dataclasses import dataclass

from empty_tower_book.drawings.drawing import Drawing
from empty_tower_book.drawings.shapes import Shape, box, circle, line, words

WIDTH = 390.0
LEFT, RIGHT = 12.0, 378.0
FIRST, LAST = 1940, 2020
TOP, ROW, BAR = 8.0, 62.0, 16.0
LAMP = 9.0


@dataclass(frozen=True)
class Secret:
    """Something kept from a year to a year, and what opened it."""

    name: str
    kept: int
    opened: int
    by: str

    @property
    def years(self) -> int:
        """Return for how many years it was kept."""
        return self.opened - self.kept


SECRETS = (
    Secret("Telegrams, United States", 1945, 1975, "a committee of the Senate"),
    Secret("Police files, Paraguay", 1954, 1992, "a teacher, a judge"),
    Secret("COINTELPRO, United States", 1956, 1971, "eight people and a crowbar"),
    Secret("Call records, United States", 2001, 2013, "a man who copied them"),
)
HEIGHT = TOP + ROW * len(SECRETS) + 30


def _draw() -> list[Shape]:
    bottom = TOP + ROW * len(SECRETS)
    found: list[Shape] = [line([(LEFT, bottom), (RIGHT, bottom)], "edge", 1.2)]
    for year in range(FIRST, LAST + 1, 20):
        place = "start" if year == FIRST else "end" if year == LAST else "middle"
        found += [
            line([(_at(year), bottom), (_at(year), bottom + 5)], "edge", 1.2),
            words((_at(year), bottom + 21), str(year), anchor=place),
        ]
    for number, secret in enumerate(SECRETS):
        found += _row(secret, TOP + ROW * number)
    return found


def _row(secret: Secret, top: float) -> list[Shape]:
    """Draw the name, a dark bar from the first year to the last, and a lamp where it was opened."""
    start, end, y = _at(secret.kept), _at(secret.opened), top + 22
    right = secret.kept > (FIRST + LAST) / 2
    at, place = (RIGHT, "end") if right else (start, "start")
    return [
        words((at, top + 14), f"{secret.name}: {secret.years} years", "ink", place, font_weight="600"),
        box((start, y), end - start, BAR, "tower-window", "edge", rx=2),
        circle((end, y + BAR / 2), LAMP * 1.7, "halo"),
        circle((end, y + BAR / 2), LAMP, "glow", "ink", 1.2),
        *_opener(secret, (end, y + BAR / 2 + 4.5), right, start),
    ]


def _opener(secret: Secret, at: tuple[float, float], right: bool, start: float) -> list[Shape]:
    if right:
        return [words((start - 8, at[1]), secret.by, anchor="end")]
    return [words((at[0] + LAMP * 1.7 + 6, at[1]), secret.by)]


def _at(year: int) -> float:
    return LEFT + (RIGHT - LEFT) * (year - FIRST) / (LAST - FIRST)


def _caption() -> str:
    years = [secret.years for secret in SECRETS]
    return (
        f"Each dark bar ends in a lamp in the year in which the secret came out, after {min(years)} years at "
        f"the soonest and {max(years)} at the latest. Beside the lamp: who lit it."
    )


def _description() -> str:
    rows = "; ".join(
        f"{secret.name}, kept from {secret.kept} to {secret.opened}, {secret.years} years, "
        f"opened by {secret.by}"
        for secret in SECRETS
    )
    return f"Four dark bars on a line of years, each ending in a lamp. {rows}."


FOUR_SECRETS = Drawing(
    "four_secrets", "How long it was kept, and who lit the lamp.", _caption, _description,
    (WIDTH, HEIGHT), _draw,
)  # fmt: skip
