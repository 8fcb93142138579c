"""Switches for everybody: one step away, for one visit, in sight of the panel, gone for the next visitor."""

from __future__ import annotations

import pytest

from exhibit.visit import Visit
from tests.exhibit.visit.visitors import PROTOCOL, always, finish, items, visit_of

SWITCHES: list[str] = PROTOCOL["switches"]
STATES = ["notice", "demonstration", "round", "question", "reveal", "holdings", "decision"]


def known(visit: Visit) -> str:
    return dict(visit.holdings())["holdings.switches"]


@pytest.mark.parametrize("switch", SWITCHES)
@pytest.mark.parametrize("entry", [["everybody"], ["lantern", "everybody"]])
def test_every_switch_is_one_step_away_from_attract_and_from_the_notice(
    switch: str, entry: list[str]
) -> None:
    visit = visit_of()
    for target in [*entry, switch]:
        visit.act(100, "press", target)
    assert visit.switches == [switch]
    assert known(visit) == f"target.{switch}"
    visit.act(200, "press", "back")
    assert visit.state == "notice"


def test_a_switch_goes_off_again_and_the_stage_says_which_are_on() -> None:
    visit = visit_of()
    for target in ("everybody", "voice", "calm_motion", "voice"):
        visit.act(0, "press", target)
    assert items(visit, "switches") == [
        ["switches", [[name, 1 if name == "calm_motion" else 0] for name in SWITCHES]]
    ]


@pytest.mark.parametrize("state", STATES)
def test_a_switch_turns_anywhere_without_losing_the_place(state: str) -> None:
    visit = finish(visit_of(), always("path"), until=state)
    now = visit.ticked * 50
    visit.act(now, "switch", "large_text")
    assert (visit.state, visit.switches) == (state, ["large_text"])
    before = visit.stage()
    visit.act(now, "help")
    assert visit.state == "everybody"
    visit.act(now, "press", "back")
    assert visit.stage() == before


@pytest.mark.parametrize("begun", [("switch", "voice"), ("help", "")])
def test_whoever_begins_with_a_switch_and_goes_leaves_no_trace(begun: tuple[str, str]) -> None:
    visit = visit_of()
    visit.act(0, *begun)
    assert visit.state in ("notice", "everybody")
    visit.advance(PROTOCOL["timing"]["idle"] + PROTOCOL["timing"]["answer"] + 20_000)
    assert visit.state == "over"
    assert visit.switches == []


@pytest.mark.parametrize("decision", ["keep", "forget"])
def test_switches_last_to_the_end_of_the_visit_and_are_in_no_count(decision: str) -> None:
    visit = visit_of()
    for switch in SWITCHES:
        visit.act(0, "switch", switch)
    finish(visit, always("grass"), decision, until="kept" if decision == "keep" else "forgetting")
    assert visit.switches == SWITCHES
    finish(visit, always("grass"))
    visit.advance(visit.ticked * 50 + 60_000)
    assert visit.state == "over"
    assert visit.switches == []
    assert not any(switch in str(visit.counts()) for switch in SWITCHES)


def test_a_place_may_offer_fewer_or_none() -> None:
    without = visit_of(switches=[])
    assert without.targets() == ["lantern", "objections"]
    without.act(0, "help")
    without.act(0, "switch", "voice")
    assert without.state == "attract"
    quiet = visit_of(switches=["large_text"])
    quiet.act(0, "switch", "voice")
    assert quiet.switches == []


def test_unknown_switches_change_nothing() -> None:
    visit = visit_of()
    visit.act(0, "switch", "sound")
    assert (visit.state, visit.switches) == ("attract", [])
