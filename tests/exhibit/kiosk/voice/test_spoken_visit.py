"""With the screen off: a whole visit is heard, complete and in order, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from content import load_content
from exhibit.kiosk.host import Host
from exhibit.kiosk.input import Action
from exhibit.kiosk.results.specimen import specimen_of
from exhibit.kiosk.voice.narrator import Narrator
from exhibit.kiosk.voice.pieces import inventory, line_pieces, pieces
from exhibit.visit.scenes.machine import Machine
from exhibit.visit.scenes.motion import Position
from tests.exhibit.kiosk.rehearsal_room import Cashbox, host
from tests.exhibit.kiosk.voice.room import WORDS, Room

SIZE = (640, 400)
WAYS_ON = ("begin", "grass", "round_tower", "up", "shutters", "confirm", "continue", "forget", "back")
WISHES = (*("begin", "grass", "round_tower", "up", "shutters", "confirm", "place_3", "continue", "keep"),)
"""What a listener wants, most wanted first."""
FRAME_MS = 100
SIGNS = {"value.decimal"}
"""Signs within numbers, which are said with them."""


def play_by_ear(receiver: Host, room: Room, language: str) -> list[str]:
    """Play by keys alone, never drawing; check at every moment that all that stands there has been said."""
    now_ms = 0
    states: list[str] = []
    receiver.handle([Action("speak")], now_ms)
    assert receiver.visit.switches == ["voice"]
    while receiver.visit.state not in ("attract", "over") and now_ms < 900_000:
        now_ms += FRAME_MS
        receiver.advance(now_ms)
        if receiver.visit.state == "attract":
            break
        states += [receiver.visit.state] if receiver.visit.state not in states[-1:] else []
        check_all_is_said(receiver, room, language)
        if now_ms % 500 == 0 and receiver.visit.state != "forgetting":
            take_the_way_on(receiver, room, language, now_ms)
    return states


def check_all_is_said(receiver: Host, room: Room, language: str) -> None:
    words = WORDS[language]
    stage: list[list[Any]] = receiver.visit.stage()
    for _, _, key, values in (item for item in stage if item[0] == "text"):
        whole = pieces(words, key, values)
        # What counts on is said when it comes; later only the number is another.
        start = max(whole, key=len) if values else " ".join(whole)
        assert any(start in text for text in room.said), key
    for key, value in (row for item in stage if item[0] == "panel" for row in item[1]):
        assert any(text.startswith(pieces(words, key, {})[0]) for text in room.said), (key, value)
    for key, value in (row for item in stage if item[0] == "tally" for row in item[1]):
        assert " ".join((words[key], *line_pieces(words, value))) in room.said
    check_the_flag(receiver, room, words)


def check_the_flag(receiver: Host, room: Room, words: Mapping[str, str]) -> None:
    """Whoever is flagged must be said to stand where the engine has them walk."""
    scene = receiver.visit.scene
    if isinstance(scene, Machine) and scene.flagging.open:
        person = scene.crowd.people[scene.flagging.flagged[-1]]
        said = [text for text in room.said if text in (words["spoken.flag_grass"], words["spoken.flag_path"])]
        assert said[-1] == words[f"spoken.flag_{person.route}"]
        assert len(said) == len(scene.flagging.flagged)


def take_the_way_on(receiver: Host, room: Room, language: str, now_ms: int) -> None:
    open_now = receiver.visit.targets()
    name = next((name for name in WAYS_ON if name in open_now), None)
    if name is None or ("path" in open_now) != ("grass" in open_now):
        return
    choices = [text for text in room.said if text.startswith(WORDS[language]["spoken.choose"])]
    assert WORDS[language][f"target.{name}"] in choices[-1]
    while receiver.focused != name:
        receiver.handle([Action("next")], now_ms)
        receiver.advance(now_ms)
        assert room.said[-1] == WORDS[language][f"target.{receiver.focused}"]
    receiver.handle([Action("activate")], now_ms)


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_whole_visit_is_told_in_order(tmp_path: Path, language: str) -> None:
    room = Room(tmp_path)
    receiver = host(SIZE, language, flat=True, voice=room.voice)
    states = play_by_ear(receiver, room, language)
    assert states[0] == "notice"
    assert states[-1] == "forgetting"
    headings = ["notice.heading", "round.nobody", "round.warden", "reveal.empty", "holdings.heading"]
    headings += ["decision.heading", "forgetting.heading", "forgetting.question"]
    order = [room.said.index(WORDS[language][key]) for key in headings]
    assert order[0] < min(order[1:3])
    assert order[3:] == sorted(order[3:])
    for key in ("spoken.home", "spoken.looks", "spoken.looks_away"):
        assert WORDS[language][key] in room.said
    assert receiver.visit.switches == []


class Listener:
    """Somebody who has keys and ears, and knows nothing of the exhibit but what it says."""

    def __init__(self, receiver: Host, room: Room, language: str) -> None:
        self._receiver = receiver
        self._room = room
        self._words = WORDS[language]
        self._wishes = [self._words[f"target.{name}"] for name in WISHES]
        self._answered = 0

    def listen(self, now_ms: int) -> None:
        """Take a choice that has just been offered and is wished for: step until it is heard, then Enter."""
        offers = [
            number
            for number, utterance in enumerate(self._room.utterances, 1)
            if utterance[0] == self._words["spoken.choose"]
        ]
        if not offers or offers[-1] <= self._answered:
            return
        self._answered = offers[-1]
        offered = self._room.utterances[offers[-1] - 1][1:]
        wish = next((wish for wish in self._wishes if wish in offered), None)
        grass, path = self._words["target.grass"], self._words["target.path"]
        if wish is None or (wish == grass and path not in offered):
            return
        for _ in range(len(offered)):
            self._receiver.handle([Action("next")], now_ms)
            self._receiver.advance(now_ms)
            if self._room.utterances[-1] == (wish,):
                break
        assert self._room.utterances[-1] == (wish,)
        self._receiver.handle([Action("activate")], now_ms)
        if wish == self._words["target.place_3"]:
            # One answer to the motion is enough; then on.
            self._wishes.remove(wish)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_choice_of_a_whole_visit_can_be_made_from_what_was_said(tmp_path: Path, language: str) -> None:
    room = Room(tmp_path)
    receiver = host(SIZE, language, flat=True, voice=room.voice)
    listener = Listener(receiver, room, language)
    receiver.handle([Action("speak")], 0)
    states = []
    for now_ms in range(FRAME_MS, 900_000, FRAME_MS):
        receiver.advance(now_ms)
        states.append(receiver.visit.state)
        if states[-1] == "attract":
            break
        listener.listen(now_ms)
    assert [state for state, _ in groupby(states)][-15:] == [
        *("demonstration", "round", "question", "reveal", "lamp", "shutters", "machine", "account"),
        *("position", "arguments", "marks", "holdings", "decision", "kept", "attract"),
    ]


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_argument_is_said_with_its_side(language: str) -> None:
    """The ends of the scale bear the same words as two of the sides; they must not swallow them."""
    words = WORDS[language]
    sides = ["debate.cctv.targeted", "debate.cctv.governed", "debate.cctv.default_free"]
    keys = ["motion.for", "motion.middle", "motion.against"]
    keys += [f"{side}.{part}" for side in sides for part in ("label", "argument")]
    stage = [["text", "end", key, {}] for key in keys]
    assert Narrator().tell(stage, "arguments", words, None) == [(words[key],) for key in keys]


def test_whom_the_lamp_meets_is_said_when_it_happens() -> None:
    narrator, words = Narrator(), WORDS["en"]
    said = []
    for ring in (0, 1, 1, 0, 1):
        stage = [["crowd", [[0.0, 0.0, 1, 2, 1, 0], [0.3, 0.0, 1, 2, 1, ring]]]]
        said += narrator.tell(stage, "lamp", words, None)
    assert said == [(words["spoken.met"],)] * 2


@pytest.mark.parametrize("language", ["de", "en"])
def test_marks_on_the_motion_are_said_by_name(tmp_path: Path, language: str) -> None:
    room, words = Room(tmp_path), WORDS[language]
    receiver = host(SIZE, language, flat=True, voice=room.voice)
    receiver.handle([Action("speak")], 0)
    receiver.visit.scene = Position()
    for now_ms, target in enumerate(("place_2", "place_6", "place_7", "continue"), 1):
        receiver.act(100 * now_ms, "press", target)
        receiver.advance(100 * now_ms)
    for role, place in (("before", 2), ("now", 6), ("now", 7)):
        assert f"{words[f'motion.{role}']} {words[f'target.place_{place}']}" in room.said


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_bar_of_the_wall_is_said(tmp_path: Path, language: str) -> None:
    room, words, keeper = Room(tmp_path), WORDS[language], Cashbox()
    keeper.published = specimen_of(load_content().protocol)
    receiver = host(SIZE, language, flat=True, keeper=keeper, voice=room.voice)
    receiver.act(0, "press", "wall")
    receiver.handle([Action("speak")], 100)
    receiver.advance(200)
    bars = receiver.stage.differences
    assert bars
    for row in bars:
        assert row.within
        said = next(text for text in room.said if text.startswith(words[f"reveal.{row.round}"]))
        for end in (row.within[0], row.within[2]):
            number = f"{abs(end):.1f}".replace(".", words["value.decimal"])
            assert number in said or words["wall.same"] in said
    texts = [text for text in room.said if text.startswith(words["wall.first_rounds"])]
    assert len(texts) == len([row for row in bars if row.first])


def test_an_empty_wall_says_so_of_every_round(tmp_path: Path) -> None:
    room, words = Room(tmp_path), WORDS["en"]
    receiver = host(SIZE, "en", flat=True, voice=room.voice)
    receiver.act(0, "press", "wall")
    receiver.handle([Action("speak")], 100)
    receiver.advance(200)
    for name in ("warden", "tower", "score"):
        assert f"{words[f'reveal.{name}']} {words['value.none']}" in room.said


def test_the_voice_goes_along_to_the_wall_and_no_further(tmp_path: Path) -> None:
    room = Room(tmp_path)
    receiver = host(SIZE, "en", flat=True, voice=room.voice)
    receiver.handle([Action("speak")], 0)
    receiver.act(100, "press", "begin")
    receiver.act(200, "leave", "")
    receiver.act(300, "press", "wall")
    receiver.advance(400)
    assert (receiver.visit.state, receiver.visit.switches) == ("wall", ["voice"])
    assert WORDS["en"]["wall.heading"] in room.said
    receiver.act(500, "press", "back")
    receiver.advance(600)
    assert (receiver.visit.state, receiver.visit.switches) == ("attract", [])


@pytest.mark.parametrize(
    ("number", "said"),
    [(150, ["150"]), (151, ["100", "51"]), (240, ["200", "40"]), (1300, ["1000", "300"]), (2000, ["2000"])],
)
def test_large_numbers_are_said_in_parts_that_are_made(number: int, said: list[str]) -> None:
    assert list(line_pieces(WORDS["en"], str(number))) == said
    assert set(said) <= inventory(WORDS["en"])


def test_the_next_visitor_hears_nothing(tmp_path: Path) -> None:
    room = Room(tmp_path)
    receiver = host(SIZE, flat=True, voice=room.voice)
    receiver.handle([Action("speak")], 0)
    receiver.advance(100)
    receiver.handle([Action("leave")], 200)
    receiver.advance(60_000)
    assert receiver.visit.state == "attract"
    said = len(room.said)
    receiver.act(61_000, "press", "lantern")
    receiver.advance(62_000)
    assert len(room.said) == said
    assert room.voice.caption == ""


def test_repeat_interrupt_and_volume(tmp_path: Path) -> None:
    room = Room(tmp_path)
    receiver = host(SIZE, flat=True, voice=room.voice)
    receiver.handle([Action("speak")], 0)
    receiver.advance(100)
    first = list(room.said)
    receiver.handle([Action("speak"), Action("louder")], 200)
    receiver.advance(300)
    assert room.said[len(first) :] == first
    assert room.ear.silenced > 0
    assert room.ear.heard[-1][1] > room.ear.heard[0][1]


def test_a_place_without_files_offers_no_voice() -> None:
    receiver = host(SIZE, flat=True)
    receiver.act(0, "press", "everybody")
    assert "voice" not in receiver.visit.targets()


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_text_of_the_exhibit_has_a_spoken_form(language: str) -> None:
    known = inventory(WORDS[language])
    for key, text in WORDS[language].items():
        fields = {field: 7 for _, field, _, _ in Formatter().parse(text) if field}
        said = pieces(WORDS[language], key, fields)
        assert said or key in SIGNS, key
        assert set(said) <= known, key


def test_dots_are_said_as_counts() -> None:
    words = WORDS["en"]
    assert line_pieces(words, "●●○ ····") == (
        "2",
        words["reveal.grass"],
        "1",
        words["reveal.path"],
        "nothing",
    )
    assert line_pieces(words, "12 s") == ("12", "seconds")
