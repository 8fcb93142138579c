"""The target of lab 5: counts and rates that police, press and critics printed, worked out again."""

from __future__ import annotations

import math

from empty_tower_book.labs.face_recognition.events import FINAL, table
from empty_tower_book.labs.face_recognition.watchlist import KNOWN_FACES, KNOWN_RATE, OTHER_FACES, OTHER_RATE
from empty_tower_book.labs.target import Target
from exhibit.models.screening import expected_alerts, list_false_rate, one_face_rate

TRAVELLERS, CRITICS_RATE = 90_000, 0.0067
VISITORS, MINISTRY_RATE = 160_000, 0.001
PRINTED_ALERTS, PRINTED_RIGHT, PRINTED_WRONG = 2_470, 234, 2_451
PRINTED_PER_CENT = 92
TO_HUNDREDS = -2


def face_recognition_target() -> Target:
    """Compare six printed numbers with our own; each as exactly as it was printed."""
    rows = (*_wales(), *_berlin(), _longer_list())
    return Target(
        title="Numbers in print, worked out again",
        headers=("What", "In print", "Our own", "Compared"),
        examples=rows,
        compared=len(rows),
        agreeing=sum(row[-1].startswith("equal") for row in rows),
        tolerance="none, after rounding as in print; 92 was cut off, not rounded",
    )


def _wales() -> tuple[tuple[str, ...], ...]:
    _, right, wrong = table()
    alerts = int(right[FINAL] + wrong[FINAL])
    share = 100 * int(wrong[FINAL]) / alerts
    return (
        _row("alerts at the final", PRINTED_ALERTS, alerts),
        _row("wrong ones of them, per cent", PRINTED_PER_CENT, math.floor(share), f"{share:.3f}"),
        _row("right alerts, all events", PRINTED_RIGHT, int(right.sum())),
        _row("wrong alerts, all events", PRINTED_WRONG, int(wrong.sum())),
    )


def _berlin() -> tuple[tuple[str, ...], ...]:
    critics = float(expected_alerts(TRAVELLERS, 0, 1, CRITICS_RATE).wrong)
    ministry = float(expected_alerts(VISITORS, 0, 1, MINISTRY_RATE).wrong)
    return (
        _row("wrong alerts a day, 0.67 per cent", 600, round(critics, TO_HUNDREDS), f"{critics:.0f}"),
        _row("wrong alerts a day, 0.1 per cent", 160, round(ministry), f"{ministry:.0f}"),
    )


def _longer_list() -> tuple[str, ...]:
    one = one_face_rate(KNOWN_RATE, KNOWN_FACES)
    people = 1 / float(list_false_rate(one, OTHER_FACES))
    words = "10,000 faces: wrong for one in"
    return _row(words, round(1 / OTHER_RATE), round(people, TO_HUNDREDS), f"{people:,.1f}")


def _row(words: str, printed: int, compared: float, own: str = "") -> tuple[str, ...]:
    same = "equal" if compared == printed else "different"
    return (words, f"{printed:,}", own or f"{compared:,.0f}", same)
