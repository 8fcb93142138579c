"""After forgetting nothing of a visit is left in any object that can be reached; the panel lists all."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import pytest

from exhibit.visit import Visit
from exhibit.visit.memory import Memory
from tests.exhibit.visit.visitors import PROTOCOL, always, climb, finish, items, visit_of, walk

# What the engine remembers that is not about the visitor: the experiment, the machinery of a scene, and the
# figures on the square, which all in the room can see. A new slot anywhere must be put here or in Memory.
MACHINERY = {
    "Visit": {"asking", "scene", "setting", "ticked"},
    "Setting": {"chance", "counts", "memory", "plan", "protocol"},
    "Chance": {"state"},
    "Plan": {"language", "manned", "motion", "order"},
    "Motion": {"against", "agreeing", "name", "sides"},
    "Protocol": {
        "alternating",
        "debates",
        "guard",
        "in_the_tower",
        "keeping",
        "languages",
        "manned",
        "manned_of",
        "name",
        "orders",
        "others",
        "practice_trips",
        "scenes",
        "score",
        "seen_share",
        "switches",
        "tall",
        "timing",
        "trips",
        "turn_back_share",
        "wall",
        "warden",
        "wear",
    },
    "Everybody": {"following"},
    "Lawn": {"round"},
    "Demonstration": {"ghost", "looked", "practised", "trip"},
    "Round": {
        "age",
        "home",
        "home_age",
        "index",
        "lantern_age",
        "mark",
        "mark_age",
        "name",
        "phase",
        "place",
        "protocol",
        "trip",
        "watcher",
    },
    "Trip": {"age", "furthest", "lost", "phase", "protocol", "route", "walked", "wanted"},
    "Warden": {"half_angle", "middle", "place", "slowing", "ticked", "turn"},
    "Guard": {"look", "ticked", "turn"},
    "Posts": {"booked", "bookings", "number", "points", "threshold", "trip", "wrong"},
    "Reveal": {"age"},
    "Lamp": {"age", "beam", "counted", "crowd", "opens"},
    "Shutters": {"age", "beam", "before", "counted", "crowd", "within"},
    "Machine": {"beam", "crowd", "flagging"},
    "Account": {"crowd", "rows"},
    "Squares": {"bar", "bearings", "centres", "half_angle", "lowest", "sight", "turn"},
    "Crowd": {"begun", "durations", "moments", "now", "people", "period", "resting", "squares"},
    "Person": {"back", "dark", "held", "risk", "route", "seen", "since", "until"},
    "Flagging": {
        "age",
        "chance",
        "checked",
        "every",
        "flagged",
        "of",
        "on_path",
        "open",
        "pull",
        "rest",
        "wrong",
        "wrong_every",
    },
    "Holdings": {"following", "way"},
    "Forgetting": {"age", "all", "every", "fading", "levels", "name", "order", "resting"},
}


def objects(root: object) -> Iterator[Any]:
    """Yield every object of ours that can be reached, each once."""
    waiting, met = [root], set()
    while waiting:
        item = waiting.pop()
        if id(item) in met:
            continue
        met.add(id(item))
        if isinstance(item, (list, tuple)):
            waiting += item
        elif isinstance(item, dict):
            waiting += item.values()
        elif type(item).__module__.startswith("exhibit."):
            assert not hasattr(item, "__dict__"), f"{type(item).__name__} keeps more than its slots"
            yield item
            waiting += [getattr(item, slot) for slot in slots(item)]


def slots(item: object) -> set[str]:
    return {slot for kind in type(item).__mro__ for slot in getattr(kind, "__slots__", ())}


@pytest.mark.parametrize("decision", ["forget", "keep"])
def test_nothing_about_the_visitor_is_reachable_at_the_end(decision: str) -> None:
    visit = finish(visit_of(seed=9), always("grass"), decision)
    assert {type(item).__name__ for item in objects(visit)} == {
        "Visit",
        "Setting",
        "Chance",
        "Plan",
        "Motion",
        "Protocol",
        "Memory",
        "Over",
    }
    left = {slot: getattr(visit.setting.memory, slot) for slot in Memory.__slots__ if slot != "language"}
    assert not any(left.values()), left
    assert (visit.counts() is None) == (decision == "forget")


@pytest.mark.parametrize("state", ["round", "question", "decision"])
def test_leaving_forgets_as_well(state: str) -> None:
    visit = finish(visit_of(seed=9), always("grass"), until=state)
    visit.act(visit.ticked * 50, "leave")
    visit.advance(visit.ticked * 50 + 20_000)
    assert visit.state == "over"
    assert visit.setting.memory.trips == []


def test_who_leaves_is_not_kept_waiting() -> None:
    lengths = []
    for way in ("leave", "forget"):
        visit = finish(visit_of(), always("path"), until="decision")
        begun = visit.ticked
        visit.act(begun * 50, "press", way)
        while visit.state != "over":
            visit.advance(visit.ticked * 50 + 50)
        lengths.append(visit.ticked - begun)
    assert lengths[0] < lengths[1] / 2


def test_only_the_language_of_the_last_words_is_left() -> None:
    memory = finish(visit_of(number=5), always("grass"), "keep").setting.memory
    left = {slot: getattr(memory, slot) for slot in Memory.__slots__ if getattr(memory, slot)}
    assert left == {"language": memory.language}


def test_windows_go_out_with_the_choices_themselves() -> None:
    visit = finish(visit_of(1), always("path"), until="forgetting")
    left = []
    for _ in walk(visit, always("path")):
        if visit.state == "forgetting" and "forgetting.text" in {text[2] for text in items(visit, "text")}:
            fills = next(text[3] for text in items(visit, "text") if text[2] == "forgetting.text")
            assert fills["left"] == visit.setting.memory.made()
            left.append(fills["left"])
    assert left == sorted(left, reverse=True)
    assert left[0] >= 31
    assert left[-1] == 1


def test_windows_fade_and_stars_rise_without_a_jump() -> None:
    visit = finish(visit_of(1), always("path"), until="forgetting")
    before = items(visit, "windows")[0][1]
    stars = items(visit, "stars")[0][1]
    now = visit.ticked * 50
    while visit.state == "forgetting":
        now += 50
        visit.advance(now)
        levels, risen = items(visit, "windows")[0][1], items(visit, "stars")[0][1]
        assert all(0 <= was - level <= 0.16 for was, level in zip(before, levels, strict=True))
        assert 0 <= risen - stars < 0.05
        before, stars = levels, risen
    assert before == [0.0] * 32
    assert stars == 1.0


def test_the_panel_lists_every_slot_of_the_memory() -> None:
    visit = finish(visit_of(), always("grass"), until="holdings")
    assert [key for key, _ in visit.holdings()] == [f"holdings.{slot}" for slot in Memory.__slots__]
    assert items(visit, "panel")[0][1] == visit.holdings()


def test_everything_else_that_the_engine_holds_is_machinery() -> None:
    found: dict[str, set[str]] = {}
    for number in range(2):
        visit = visit_of(number)
        visit.act(0, "help")
        played = walk(visit, always("grass"), until="reveal"), climb(visit), walk(visit, always("grass"))
        for _ in itertools.chain([0], *played):
            for item in objects(visit):
                if not isinstance(item, Memory):
                    found.setdefault(type(item).__name__, set()).update(slots(item))
    assert {name: kept for name, kept in found.items() if kept} == MACHINERY


def test_a_new_variable_shows_in_the_panel_and_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    class Curious(Memory):
        __slots__ = (*Memory.__slots__, "mood")

        def __init__(self, *given: Any) -> None:
            super().__init__(*given)
            self.mood = "cheerful"

    monkeypatch.setattr("exhibit.visit.setting.Memory", Curious)
    visit = Visit(PROTOCOL, 0, 1)
    assert visit.holdings()[-1][0] == "holdings.mood"
    visit.act(0, "press", "lantern")
    visit.act(0, "leave")
    visit.advance(20_000)
    assert visit.state == "over"
    forgetful = visit.setting.memory
    assert isinstance(forgetful, Curious)
    assert forgetful.mood == ""


def test_the_panel_shows_what_is_remembered() -> None:
    visit = finish(visit_of(1, seed=3), always("path"), until="decision")
    rows = dict(visit.holdings())
    assert rows["holdings.number"] == "1"
    assert rows["holdings.order"] == "reveal.warden reveal.tower reveal.nobody reveal.score"
    assert rows["holdings.trips"].split() == ["○" * 8] * 4
    assert rows["holdings.felt"] == "reveal.tower"
    assert rows["holdings.agreed"] == rows["holdings.score"] == rows["holdings.looked"] == "value.none"
