"""The classroom in the stage's words.

Three items are a room's own:

["hands", raised, people]                         hands that are up, of all
["tally", [[round, hands], …], people, votes]     all hands for the grass, by round
["ballot", [[position, before, now], …], people]  hands for each position on the motion
"""

from exhibit.visit.classroom.ballot import Ballot
from exhibit.visit.classroom.differences import LEAST, differences
from exhibit.visit.classroom.room import (
    AGAIN,
    ARGUMENTS,
    BARS,
    FELT,
    HANDS,
    LAWN,
    MARKS,
    OUTCOME,
    OVER,
    PEOPLE,
    POSITION,
    REVEAL,
    Room,
)
from exhibit.visit.plan import NOBODY, ROUNDS, SCORE, TOWER, WARDEN
from exhibit.visit.scenes.scene import text
from exhibit.visit.tower_opening import tower_section
from exhibit.visit.watchers import WARDEN_AT

_TURN_OF_THE_BEAM = 200  # ticks
_ALL_LIT = [1.0] * 6


def stage_of(room: Room) -> list[list[object]]:
    """Return everything that can be seen now, from back to front; then the texts; then the targets."""
    items = _picture(room) + _texts(room)
    return items + [["target", name, 1, 0] for name in room.targets()]


def _picture(room: Room) -> list[list[object]]:
    wear = room.grass() / room.crossings() if room.crossings() else 0.0
    shared: list[list[object]] = [["stars", 0.25], ["trodden", wear], ["windows", _windows(room)]]
    no_wall: list[object] = ["wall", "none", []]
    if room.state == REVEAL:
        section = tower_section(room.now - room.begun, room.plan.manned)
        return _view("talk") + shared + [no_wall, section]
    if room.state in (POSITION, ARGUMENTS, AGAIN, MARKS):
        return _view("motion") + shared + [["gap", "poplars"], no_wall]
    if room.state in (BARS, LAWN, OVER):
        return _view("dusk") + shared + [["gap", "tower"], no_wall]
    return _view("square") + shared + _watcher(room) + [no_wall]


def _view(name: str) -> list[list[object]]:
    return [["view", name]]


def _watcher(room: Room) -> list[list[object]]:
    name = room.round() if room.state in (HANDS, OUTCOME) else ""
    if name == WARDEN:
        beam = (150 - 360 * (room.now % _TURN_OF_THE_BEAM) / _TURN_OF_THE_BEAM) % 360
        return [["gap", "poplars"], ["warden", WARDEN_AT, beam]]
    if name == SCORE:
        is_open = 1 if room.watch.points >= room.watch.open else 0
        board = ["number", room.watch.points, room.watch.open, is_open]
        return [["gap", "gate"], ["posts", list(_ALL_LIT)], board]
    gap = "tower" if name == TOWER else "poplars"
    return [["gap", gap]]


def _windows(room: Room) -> list[float]:
    """Return the windows: each round has its row of eight, bright as far as lanterns arrived."""
    houses = room.protocol.trips
    levels = [0.0] * (houses * len(room.plan.order))
    for place, home in enumerate(room.home):
        for house in range(houses):
            if room.votes == 1 and home:
                level = min(1.0, max(0.0, home[0] / room.people * houses - house))
            else:
                level = home[house] / room.people if house < len(home) else 0.0
            levels[house * len(room.plan.order) + place] = level
    return levels


def _texts(room: Room) -> list[list[object]]:
    if room.state == PEOPLE:
        return [text("heading", "class.heading"), text("second", "class.text")]
    if room.state == HANDS:
        return _round_texts(room) + [text("reading", "class.ask"), _hands(room)]
    if room.state == OUTCOME:
        return _outcome_texts(room)
    if room.state == FELT:
        named = text("reading", "round." + ROUNDS[len(room.felt)])
        return [text("heading", "question.heading"), text("second", "class.felt"), named, _hands(room)]
    if room.state == REVEAL:
        return _reveal_texts(room)
    if room.ballot and room.state in (POSITION, ARGUMENTS, AGAIN, MARKS):
        return _motion_texts(room, room.ballot)
    return _bars_texts(room) if room.state == BARS else _lawn_texts(room)


def _motion_texts(room: Room, ballot: Ballot) -> list[list[object]]:
    key = "debate." + ballot.motion.name
    motion = text("heading", key + ".motion")
    if room.state == ARGUMENTS:
        items = [motion]
        for side in ballot.motion.sides:
            items.append(text("side", key + "." + side + ".label"))
            items.append(text("argument", key + "." + side + ".argument"))
        return items
    if room.state == MARKS:
        raised: dict[str, object] = {"before": sum(ballot.before), "now": sum(ballot.after)}
        rows: list[object] = list(ballot.rows())
        return [
            motion,
            text("second", "class.raised", raised),
            ["ballot", rows, room.people],
            text("sentence", "motion.question"),
        ]
    asked = text("second", "class.felt" if room.state == POSITION else "class.again")
    return [motion, asked, text("reading", "motion." + ballot.asked()), _hands(room)]


def _bars_texts(room: Room) -> list[list[object]]:
    grass = {name: sum(room.hands[place]) for place, name in enumerate(room.plan.order)}
    rows: list[object] = list(differences(grass, room.votes, room.people, room.protocol.trips))
    few: dict[str, object] = {"least": LEAST}
    how = text("second", "class.bars") if room.people >= LEAST else text("second", "class.few", few)
    return [text("heading", "wall.heading"), how, ["differences", rows]]


def _lawn_texts(room: Room) -> list[list[object]]:
    fills: dict[str, object] = {"grass": room.grass(), "all": room.crossings()}
    return [
        text("heading", "class.lawn"),
        text("second", "class.lawn_text", fills),
        text("reading", "forgetting.question"),
    ]


def _round_texts(room: Room) -> list[list[object]]:
    name = room.round()
    items = [text("heading", "round." + name), text("second", "round." + name + "_text")]
    if room.votes > 1:
        items.append(text("counter", "round.counter", {"number": room.vote + 1, "all": room.votes}))
    if name == SCORE:
        items.append(text("caption", "round.opens", {"threshold": room.watch.open}))
    return items


def _outcome_texts(room: Room) -> list[list[object]]:
    name, grass, watch = room.round(), room.hands[room.place][-1], room.watch
    went = text("second", "class.went", {"grass": grass, "path": room.people - grass})
    if name == SCORE:
        booked: dict[str, object] = {"booked": watch.booked, "wrong": watch.wrong}
        lines = [
            text("second", "class.booked", booked),
            text("second", "class.back", {"lost": watch.lost}),
        ]
    elif name == NOBODY:
        lines = [text("second", "round.nobody_result")]
    else:
        lines = [text("second", "class.back", {"lost": watch.lost})]
    items = [item for item in _round_texts(room) if item[1] != "second"]
    return items + [went] + lines + [["hands", grass, room.people]]


def _reveal_texts(room: Room) -> list[list[object]]:
    manned = room.plan.manned
    always = room.protocol.manned >= room.protocol.manned_of
    rows: list[object] = [[name, sum(room.hands[room.plan.order.index(name)])] for name in ROUNDS]
    return [
        text("heading", "reveal.manned" if manned else "reveal.empty"),
        text("second", "reveal.always_manned" if always else "reveal.usually_empty"),
        ["tally", rows, room.people, room.votes],
        text("sentence", "class.no_proof"),
    ]


def _hands(room: Room) -> list[object]:
    return ["hands", room.count, room.people]
