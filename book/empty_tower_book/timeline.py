"""The directive `timeline`: six lanes of marks, a filter, and the events one after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import get_args

from docutils import nodes

from content.schema.event import Event, Theme
from empty_tower_book.course_directive import CourseDirective, course_content
from empty_tower_book.filters import ALL, Choice, Filter, filter_rules
from empty_tower_book.lanes import SQUEEZED_BEFORE, STRETCHED_AFTER, lanes
from empty_tower_book.marks import theme_mark

THEMES = {
    "institution": "Institutions",
    "law": "Law",
    "theory": "Ideas",
    "technology": "Technique",
    "resistance": "Refusal",
    "city": "Cities",
}
CORRECTED = "corrected"
ERAS = (
    (1700, "Before 1700"),
    (1900, "1700 to 1899"),
    (1970, "1900 to 1969"),
    (2000, "1970 to 1999"),
    (10_000, "Since 2000"),
)


class TimelineDirective(CourseDirective):
    """```` ```{timeline} ````: all events of `content/timeline.yml`."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Return drawing, filter and list."""
        events = course_content().timeline
        return self.rendered(
            "timeline",
            drawing=lanes(events, THEMES),
            scale={"squeezed": SQUEEZED_BEFORE, "stretched": STRETCHED_AFTER},
            group=filter_of(events),
            total=len(events),
            eras=by_era(events),
            themes=THEMES,
            year=year_words,
            mark=theme_mark,
            bibliography=course_content().bibliography,
            address=self.address(),
        )


def filter_of(events: Sequence[Event]) -> Filter:
    """Return the filter by theme, and by whether an event is often told wrongly."""
    counts = Counter(event.theme for event in events)
    wrong = sum(event.correction_en is not None for event in events)
    by_theme = [Choice(theme, THEMES[theme], counts[theme], theme_mark(theme)) for theme in get_args(Theme)]
    choices = [Choice(ALL, "All", len(events)), *by_theme, Choice(CORRECTED, "Often told wrongly", wrong)]
    return Filter("about", "Show events about", choices)


def by_era(events: Sequence[Event]) -> list[tuple[str, list[Event]]]:
    """Return the events under the name of their era; each era ends before its year."""
    groups: list[tuple[str, list[Event]]] = [(name, []) for _, name in ERAS]
    for event in events:
        index = next(i for i, (end, _) in enumerate(ERAS) if event.year < end)
        groups[index][1].append(event)
    return [group for group in groups if group[1]]


def year_words(event: Event) -> str:
    """Return the year as printed, such as `about 356 BCE`."""
    year = f"{-event.year} BCE" if event.year < 0 else str(event.year)
    return f"about {year}" if event.approx else year


def timeline_rules() -> str:
    """Return the filter's part of the style sheet."""
    return filter_rules("about", [*get_args(Theme), CORRECTED])
