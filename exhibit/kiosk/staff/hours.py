"""Opening hours: on which days, between which times, people may come."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_SPAN = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})")
_EXAMPLE = "write always, closed, or times such as 10:00-12:30, 14:00-18:00"
_MIDNIGHT = 24 * 60

Span = tuple[int, int]
"""From and until, in minutes after midnight; the last minute is not in it."""


def opening_times(text: str) -> tuple[Span, ...]:
    """Return the spans of one day. Raises ValueError, with what would be right, for anything else."""
    if text == "always":
        return ((0, _MIDNIGHT),)
    if text == "closed":
        return ()
    return tuple(_span(part.strip()) for part in text.split(","))


@dataclass(frozen=True)
class OpeningHours:
    """A week of opening times, by the names of days; a day that is left out is open all day."""

    days: Mapping[str, str]

    def open_at(self, moment: datetime) -> bool:
        """Return whether the exhibit is open at a moment of the museum's own time."""
        spans = opening_times(self.days.get(DAYS[moment.weekday()], "always"))
        minute = _minutes(moment.time())
        return any(begin <= minute < end for begin, end in spans)


def _span(text: str) -> Span:
    match = _SPAN.fullmatch(text)
    if not match:
        raise ValueError(f"{text!r} is no time of day; {_EXAMPLE}")
    hours_from, minutes_from, hours_until, minutes_until = (int(part) for part in match.groups())
    begin, end = 60 * hours_from + minutes_from, 60 * hours_until + minutes_until
    if max(minutes_from, minutes_until) > 59 or end > _MIDNIGHT or begin >= end:
        raise ValueError(f"{text!r} does not begin before it ends, on one day; {_EXAMPLE}")
    return begin, end


def _minutes(moment: time) -> int:
    return 60 * moment.hour + moment.minute
