"""The host: what reaches the visit, what reaches the keeper, and what does not."""

from __future__ import annotations

import time

import pygame
import pytest

from content import load_content
from exhibit.kiosk.host import Host
from exhibit.kiosk.input import Action, Move
from exhibit.kiosk.player import Player
from exhibit.kiosk.results.release import FIRST, Published
from exhibit.kiosk.results.specimen import specimen
from exhibit.kiosk.script import Script, Step, read_script
from tests.exhibit.kiosk.rehearsal_room import SCRIPT, Cashbox, host, tap

SIZE = (960, 540)
WAYS_ON = ("lantern", "begin", "grass", "round_tower", "up", "shutters", "confirm", "continue", "forget")


def surface() -> pygame.Surface:
    return pygame.Surface(SIZE)


def play_to_the_end(receiver: Host, answer: str) -> None:
    """Play the shipped script without pictures, up to the decision, and decide."""
    steps = [step for step in read_script(SCRIPT).steps if not step.shot]
    decided = [
        step.model_copy(update={"press": answer}) if step.press == "forget" else step for step in steps
    ]
    script = Script(number=4, seed=7, steps=(*decided, Step(after_s=20, press="lantern")))
    assert list(Player(receiver, surface()).play(script)) == []


def test_a_yes_reaches_the_keeper_once_with_counts_only() -> None:
    keeper = Cashbox()
    play_to_the_end(host(SIZE, flat=True, keeper=keeper), "keep")
    assert len(keeper.visits) == 1
    assert [measure for measure, _ in keeper.visits[0]] == [
        "warden-nobody",
        "tower-nobody",
        "score-nobody",
        "first-nobody",
        "most-watched",
        "motion-face_recognition-before",
        "motion-face_recognition-after",
    ]


def test_without_a_yes_nothing_reaches_the_keeper() -> None:
    keeper = Cashbox()
    play_to_the_end(host(SIZE, flat=True, keeper=keeper), "forget")
    assert keeper.visits == []


def test_a_keeper_that_does_not_work_is_never_offered() -> None:
    keeper = Cashbox()
    keeper.works = False
    receiver = host(SIZE, flat=True, keeper=keeper)
    with pytest.raises(Exception, match="keep never came"):
        play_to_the_end(receiver, "keep")


def test_the_lawn_shows_what_is_published_from_the_next_visit_on() -> None:
    keeper = Cashbox()
    receiver = host(SIZE, flat=True, keeper=keeper)
    before = [item for item in receiver.visit.stage() if item[0] == "trodden"]
    published = specimen(load_content().protocol["orders"])
    first = {("first-nobody", 8): 30, ("first-tower", 4): 70}
    keeper.published = Published(
        published.visits, {cell: n for cell, n in published.counts.items() if cell[0] not in FIRST} | first
    )
    assert [item for item in receiver.visit.stage() if item[0] == "trodden"] == before
    receiver.start_again(1000)
    assert [item for item in receiver.visit.stage() if item[0] == "trodden"] == [["trodden", 0.65]]


def test_others_on_the_scale_are_those_that_may_be_shown() -> None:
    keeper = Cashbox()
    published = specimen(load_content().protocol["orders"])
    marks = {("motion-face_recognition-after", place): place for place in range(1, 8)}
    keeper.published = Published(published.visits, {**published.counts, **marks})
    receiver = host(SIZE, flat=True, keeper=keeper)
    assert receiver.visit.setting.protocol.others == {"face_recognition": [1, 2, 3, 4, 5, 6, 7]}


def test_a_press_goes_where_the_finger_is() -> None:
    receiver, canvas = host(SIZE, flat=True), surface()
    receiver.draw(canvas, 0)
    receiver.handle(tap((10, 10)), 100)
    assert receiver.visit.state == "notice"
    receiver.draw(canvas, 150)
    receiver.handle(tap((10, 10)), 200)
    assert receiver.visit.state == "notice"
    receiver.handle(tap(receiver.areas["begin"].center), 300)
    assert receiver.visit.state == "demonstration"


def test_the_whole_square_answers_for_grass_and_path() -> None:
    receiver, canvas = host(SIZE, flat=True), surface()
    for now_ms, target in ((0, "lantern"), (100, "begin")):
        receiver.act(now_ms, "press", target)
    receiver.advance(200)
    receiver.draw(canvas, 200)
    places = {"grass": (0.33, 0.70), "path": (0.50, 0.855)}
    for target, (x, y) in places.items():
        receiver.handle([Move(x * SIZE[0], y * SIZE[1])], 300)
        pointed = [item[1] for item in receiver.visit.stage() if item[0] == "target" and item[3]]
        assert pointed == [target]


def test_keys_alone_lead_through_a_whole_visit() -> None:
    receiver, seen, now_ms = host(SIZE, flat=True), ["attract"], 0
    while seen[-1] != "forgetting":
        now_ms += 500
        receiver.advance(now_ms)
        if receiver.visit.state != seen[-1]:
            seen.append(receiver.visit.state)
        # Somebody on their way could still turn round: only a choice between both ways is taken.
        open_now = receiver.visit.targets()
        way_on = next((name for name in WAYS_ON if name in open_now), None)
        if way_on and ("path" not in open_now or "grass" in open_now):
            go_with_keys(receiver, way_on, now_ms)
        assert now_ms < 600_000, f"the keys led no further than {seen[-1]}"
    assert seen == [
        "attract",
        "notice",
        "demonstration",
        "round",
        "question",
        "reveal",
        "lamp",
        "shutters",
        "machine",
        "account",
        "position",
        "holdings",
        "decision",
        "forgetting",
    ]


def go_with_keys(receiver: Host, target: str, now_ms: int) -> None:
    """Tab to a target and press Enter; every target must come within one round of Tab."""
    for _ in range(len(receiver.visit.targets()) + 1):
        if receiver.focused == target:
            break
        receiver.handle([Action("next")], now_ms)
    assert receiver.focused == target
    receiver.handle([Action("activate")], now_ms)


def test_escape_ends_the_visit_and_the_next_visitor_finds_no_trace() -> None:
    receiver, canvas = host(SIZE, flat=True), surface()
    receiver.handle([Action("next"), Action("activate")], 100)
    assert receiver.visit.state == "notice"
    receiver.act(200, "press", "language")
    receiver.act(300, "press", "begin")
    receiver.handle([Action("leave")], 400)
    assert receiver.visit.state == "forgetting"
    receiver.advance(60_000)
    assert receiver.visit.state == "attract"
    receiver.draw(canvas, 60_000)
    assert receiver.visit.language == "en"
    assert set(receiver.areas) == {"lantern", "everybody", "wall", "objections"}


def test_silence_is_asked_about_and_then_forgotten() -> None:
    receiver = host(SIZE, flat=True)
    receiver.act(0, "press", "lantern")
    receiver.advance(61_000)
    assert receiver.visit.targets() == ["stay", "leave"]
    receiver.advance(70_000)
    receiver.act(70_000, "press", "stay")
    assert receiver.visit.state == "notice"
    receiver.advance(160_000)
    assert receiver.visit.state == "attract"


def test_no_clock_is_read_behind_the_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    receiver, canvas = host(SIZE, flat=True), surface()

    def forbidden(*_: object) -> None:
        raise AssertionError("a clock was read")

    for name in ("time", "monotonic", "monotonic_ns", "time_ns", "perf_counter"):
        monkeypatch.setattr(time, name, forbidden)
    monkeypatch.setattr(pygame.time, "get_ticks", forbidden)
    steps = (Step(press="lantern"), Step(after_s=1, press="begin"), Step(after_s=4, shot="demonstration"))
    assert [shot.name for shot in Player(receiver, canvas).play(Script(steps=steps))] == ["demonstration"]
