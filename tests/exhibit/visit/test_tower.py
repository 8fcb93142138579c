"""In the tower: the lamp, the shutters, the machine, and what is told and forgotten of them."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from content import load_content
from exhibit.visit import Visit
from exhibit.visit.memory import CONFIRMED
from exhibit.visit.squares import Squares
from tests.exhibit.visit.visitors import ACTS, PROTOCOL, always, climb, finish, items, visit_of

DATA = PROTOCOL["in_the_tower"]


def up(until: str, verdict: str = "confirm", seed: int = 3, **changes: Any) -> Visit:
    """Return a visit that has gone up the tower, and on to one of its acts."""
    visit = finish(visit_of(1, seed, **changes), always("path"), until="reveal")
    for _ in climb(visit, verdict, until):
        pass
    return visit


def texts(visit: Visit) -> list[str]:
    return [item[2] for item in items(visit, "text")]


def test_the_acts_follow_each_other_and_lead_to_what_follows_the_reveal() -> None:
    visit = finish(visit_of(1), always("path"), until="reveal")
    seen = [visit.state, *(visit.state for _ in climb(visit))]
    assert [state for state, _ in itertools.groupby(seen)] == ["reveal", *ACTS, "position"]


def test_the_acts_take_between_forty_and_sixty_seconds() -> None:
    """A visitor who answers each flag within two seconds and looks at the numbers for five."""
    visit = finish(visit_of(1), always("path"), until="reveal")
    start = visit.ticked * 50
    *_, end = climb(visit, until="account")
    assert 40_000 <= end - start + DATA["flags"] * 2000 + 5000 <= 60_000


def test_the_tower_is_on_the_way_unless_the_host_leaves_it_out() -> None:
    visit = finish(visit_of(1), always("path"), until="reveal")
    assert "up" in visit.targets()
    assert "continue" not in visit.targets()
    without = finish(visit_of(1, scenes={"in_the_tower": False}), always("path"), until="reveal")
    assert "up" not in without.targets()
    without.act(without.ticked * 50, "press", "continue")
    assert without.state == "holdings"


@pytest.mark.parametrize("state", [act for act in ACTS if act != "account"])
@pytest.mark.parametrize("moments", [0, 8000])
def test_one_press_skips_the_rest_and_forgets_the_watch(state: str, moments: int) -> None:
    visit = up(state)
    visit.advance(visit.ticked * 50 + moments)
    visit.act(visit.ticked * 50, "press", "skip")
    assert visit.state == "position"
    memory = visit.setting.memory
    assert [memory.lamp, memory.looks, memory.missed, memory.flags] == [0, [], 0, []]


@pytest.mark.parametrize("state", ACTS)
def test_one_touch_leaves_and_all_is_forgotten(state: str) -> None:
    visit = up(state)
    visit.act(visit.ticked * 50, "leave")
    visit.advance(visit.ticked * 50 + 20_000)
    assert visit.state == "over"
    memory = visit.setting.memory
    assert [memory.lamp, memory.looks, memory.missed, memory.flags] == [0, [], 0, []]


@pytest.mark.parametrize("state", ACTS)
def test_what_is_known_is_one_touch_away_and_true(state: str) -> None:
    visit = up(state)
    now = visit.ticked * 50
    before = visit.stage()
    visit.act(now, "press", "holdings")
    rows = dict(visit.holdings())
    memory = visit.setting.memory
    assert rows["holdings.lamp"] == (f"{memory.lamp}°" if memory.lamp else "value.none")
    assert rows["holdings.missed"] == (str(memory.missed) if memory.missed else "value.none")
    assert rows["holdings.looks"].replace(" ", "") == (
        "".join(str(min(9, looks)) for looks in memory.looks) or "value.none"
    )
    visit.advance(now + 4000)
    visit.act(now + 4000, "press", "back")
    assert visit.stage() == before


@pytest.mark.parametrize("state", ACTS)
def test_silence_is_asked_about(state: str) -> None:
    visit = up(state)
    visit.advance(visit.ticked * 50 + PROTOCOL["timing"]["idle"] + 50)
    assert visit.targets() == ["stay", "leave"]


@pytest.mark.parametrize("tall", [False, True])
def test_arrows_and_finger_turn_the_lamp_within_its_window(tall: bool) -> None:
    visit = up("lamp", tall=tall)
    squares = Squares(tall)
    now = visit.ticked * 50
    for target, end in (("left", 180 - squares.lowest), ("right", squares.lowest)):
        for _ in range(20):
            visit.act(now, "press", target)
        visit.advance(now := now + 3000)
        assert visit.setting.memory.lamp == end
        assert items(visit, "lamp")[0][1] == pytest.approx(end, abs=0.5)
    visit.act(now, "aim", "90")
    visit.advance(now + 300)
    assert squares.lowest < items(visit, "lamp")[0][1] < 90
    visit.advance(now + 3000)
    assert items(visit, "lamp")[0][1] == pytest.approx(90, abs=0.1)


def test_the_lamp_never_jumps() -> None:
    visit = up("lamp")
    now, before = visit.ticked * 50, items(visit, "lamp")[0][1]
    for step in range(200):
        visit.act(now, "aim", "165" if step % 20 < 10 else "15")
        visit.advance(now := now + 50)
        beam = items(visit, "lamp")[0][1]
        assert abs(beam - before) <= 6.001
        before = beam


def test_closing_the_shutters_keeps_those_off_the_grass_who_have_been_looked_at() -> None:
    visit = up("shutters")
    visit.advance(visit.ticked * 50 + DATA["counted"])
    fills = next(item[3] for item in items(visit, "text") if item[2] == "tower.shutters_result")
    assert 0 < fills["now"] < fills["before"] * 0.6


def test_whoever_is_flagged_stands_still_and_walks_on_after_the_answer() -> None:
    visit = up("machine")
    assert items(visit, "text")[1][3] == {"every": DATA["wrong_every"]}
    now = visit.ticked * 50
    while "confirm" not in visit.targets():
        visit.advance(now := now + 50)
    _, x, y, flagged = items(visit, "gaze")[0]
    visit.advance(now := now + 20_000)
    assert items(visit, "gaze") == [["gaze", x, y, flagged]]
    assert flagged == 1
    held = next(person for person in items(visit, "crowd")[0][1] if person[:2] == [x, y])
    assert held[3] == -1
    visit.act(now, "press", "confirm")
    assert visit.setting.memory.flags == [CONFIRMED]
    visit.advance(now + 400)
    people = items(visit, "crowd")[0][1]
    assert not any(person[:2] == [x, y] for person in people)
    assert sum(1 - person[4] for person in people) == 1


def test_the_account_is_of_what_happened() -> None:
    visit = up("account", "release")
    rows = dict(items(visit, "tally")[0][1])
    assert rows["tower.missed"] == str(visit.setting.memory.missed)
    assert rows["tower.accused"].startswith("0 / ")
    assert rows["tower.wrong"].endswith(f" / {DATA['flags']}")
    assert visit.setting.memory.looks == []


def test_nothing_of_the_watch_is_remembered_after_its_numbers() -> None:
    visit = up("account")
    visit.act(visit.ticked * 50, "press", "continue")
    memory = visit.setting.memory
    assert [memory.lamp, memory.looks, memory.missed, memory.flags] == [0, [], 0, []]


def test_every_word_of_the_tower_exists_and_is_filled_in() -> None:
    screens = load_content().screens
    visit = finish(visit_of(1), always("path"), until="reveal")
    for _ in climb(visit):
        if visit.state not in ACTS:
            break
        for _, _, key, fills in items(visit, "text"):
            assert set(fills) == set(screens[key].placeholders), key
        for _, rows in items(visit, "tally"):
            assert all(key in screens for key, _ in rows)
        assert all(f"target.{target}" in screens for target in visit.targets())


def test_somebody_of_that_view_has_the_last_word() -> None:
    assert texts(up("account"))[-1] == "tower.reply"
    # What is said for the cameras is what their side says in the debate, made short.
    sides = {side.position: side for side in load_content().debates["cctv"].kiosk.sides}
    argument, words = sides["targeted"].argument_en, load_content().words("en")["tower.reply"]
    assert all(word in argument for word in ("watched live", "thefts"))
    assert all(word in words for word in ("watched live", "theft"))
