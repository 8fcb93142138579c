"""The timeline: marks in the right order and never on top of each other, and all events in the list."""

from __future__ import annotations

from collections.abc import Callable

from empty_tower_book.lanes import CROWDED, SCALE, lanes, place, stacked
from empty_tower_book.timeline import THEMES, by_era, timeline_rules, year_words
from hypothesis import given
from hypothesis import strategies as st

from content import load_content
from tests.book.small_book import SmallBook

Book = Callable[[str], SmallBook]
YEARS = st.integers(min_value=SCALE[0][0], max_value=SCALE[-1][0])


@given(YEARS, YEARS)
def test_a_later_year_never_stands_further_left(one: int, other: int) -> None:
    assert (one <= other) == (place(one) <= place(other)) or place(one) == place(other)


@given(st.lists(YEARS, max_size=40))
def test_marks_never_touch(years: list[int]) -> None:
    placed = stacked(years)
    assert len(placed) == len(years)
    for index, (x, level) in enumerate(placed):
        assert all(abs(x - a) >= CROWDED or level != b for a, b in placed[:index])


def test_every_event_has_a_mark_and_a_place_in_the_list(book: Book) -> None:
    events = load_content().timeline
    page = book("```{timeline}\n```\n")
    assert page.complaints == []
    assert len(page.page.select(".event-mark")) == len(page.page.select(".event")) == len(events)
    corrected = sum(event.correction_en is not None for event in events)
    assert len(page.page.select(".event-mark.filled")) == len(page.page.select(".correction")) == corrected


def test_the_drawing_says_what_it_shows() -> None:
    events = load_content().timeline
    assert f"All {len(events)} events" in lanes(events, THEMES)


def test_eras_hold_every_event_once_and_in_order() -> None:
    events = load_content().timeline
    assert [event for _, era in by_era(events) for event in era] == list(events)


def test_years_before_the_common_era_say_so() -> None:
    oldest = load_content().timeline[0]
    assert oldest.year < 0
    assert year_words(oldest) == f"about {-oldest.year} BCE"


def test_there_is_a_rule_for_every_choice() -> None:
    assert all(f'[value="{value}"]:checked' in timeline_rules() for value in (*THEMES, "corrected"))


def test_a_source_that_is_only_recalled_says_so_whatever_the_event_rests_on(book: Book) -> None:
    content = load_content()
    cited = [content.bibliography[key] for event in content.timeline for key in event.source_keys]
    recalled = sum(source.known == "recalled" for source in cited)
    assert 0 < recalled <= len(book("```{timeline}\n```\n").texts(".cites .recalled"))
