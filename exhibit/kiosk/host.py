"""The host receives one visitor after another: inputs go in, pictures come out, time is handed in."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pygame

from exhibit.kiosk.calm import Calm
from exhibit.kiosk.face.drawn import Drawn
from exhibit.kiosk.face.face import Face
from exhibit.kiosk.face.fade import Fade
from exhibit.kiosk.face.stage import Stage, read_stage
from exhibit.kiosk.face.touch import aimed_at, target_at
from exhibit.kiosk.grip import Grip
from exhibit.kiosk.input import Action, ActionName, Input, Move, Press, Release
from exhibit.kiosk.looks import Looks, Picture
from exhibit.kiosk.results.comparison import Wall
from exhibit.kiosk.results.keeper import Keeper, cells_of, others_of
from exhibit.kiosk.steering import SCANNING, Act, Steering
from exhibit.kiosk.voice.voice import Voice
from exhibit.visit import Visit

_SHOW = "show the ring"
"""What one button does while the ring is on nothing."""


class Host:
    """Receives visitors. `number` is the number of the first visit, `next_seed` gives each visit its chance.

    With `store` None nothing is kept, and no visitor is asked.
    """

    def __init__(
        self,
        looks: Looks,
        protocol: Mapping[str, Any],
        store: Keeper | None,
        number: int,
        next_seed: Callable[[], int],
        voice: Voice | None = None,
    ) -> None:
        self._looks = looks
        self._protocol = protocol
        self._store = store
        self._number = number
        self._next_seed = next_seed
        self._steering = Steering(protocol["timing"]["scan"])
        self._grip = Grip()
        self._fade = Fade()
        self._calm = Calm()
        self._voice = voice
        self._page = 0
        self._paged = ""
        self._drawn = Drawn()
        self._wall = Wall()
        self._begun_ms = 0
        self._counted = False
        self.visit = self._new_visit()

    @property
    def stage(self) -> Stage:
        """The present moment, as the face reads it."""
        return read_stage(self.visit.stage())

    @property
    def picture(self) -> Picture:
        """What paints the stage without its words, as nobody has switched anything."""
        return self._looks.picture(())

    @property
    def waits(self) -> bool:
        """Whether the lantern waits for somebody to touch it."""
        return self.visit.state == "attract"

    @property
    def protocol(self) -> Mapping[str, Any]:
        """The experiment, with the host's settings in it."""
        return self._protocol

    @property
    def areas(self) -> Mapping[str, pygame.Rect]:
        """Boxes of the targets in the last picture, by id."""
        return self._drawn.areas

    @property
    def focused(self) -> str | None:
        """The target that the ring of the keyboard goes round, if it is shown."""
        return self._steering.shown(self._ids(self.stage))

    def closes(self, inputs: Sequence[Input]) -> bool:
        """Return whether somebody asks to close the exhibit."""
        return Action("quit") in inputs

    def renew(
        self, looks: Looks, protocol: Mapping[str, Any], now_ms: int, voice: Voice | None = None
    ) -> None:
        """Take new words and a new protocol, and begin a new visit with them. Call it while nobody plays."""
        self._looks, self._protocol, self._voice = looks, protocol, voice
        self._drawn = Drawn()
        self.start_again(now_ms)

    def handle(self, inputs: Sequence[Input], now_ms: int) -> None:
        """Pass on what somebody did at a time."""
        for item in inputs:
            if self._voice and isinstance(item, Press | Action):
                self._voice.interrupt()
            if isinstance(item, Press):
                self._press(item, now_ms)
            elif isinstance(item, Move):
                self._move(item, now_ms)
            elif isinstance(item, Release):
                self._release(item, now_ms)
            elif isinstance(item, Action):
                self._key(item.name, now_ms)

    def targets(self) -> list[str]:
        """Return what may be pressed now."""
        return self.visit.targets()

    def act(self, now_ms: int, action: str, target: str) -> None:
        """Do what a finger would do to a target, without a finger: for scripts."""
        self._act(now_ms, action, target)

    def advance(self, now_ms: int) -> None:
        """Let time pass; count a visitor who agreed, and greet the next when a visit is over."""
        self.visit.advance(now_ms - self._begun_ms)
        if SCANNING in self.visit.switches:
            self._do(self._steering.advance(self._ids(self.stage), now_ms), now_ms)
        self._speak()
        self._count()
        if self.visit.state == "over":
            self.start_again(now_ms)

    def start_again(self, now_ms: int) -> None:
        """Forget the present visitor and be ready for the next."""
        self._number += 1
        self._begun_ms = now_ms
        self._steering.forget()
        self._grip.let_go()
        self._calm.end()
        self.visit = self._new_visit()

    def draw(self, surface: pygame.Surface, now_ms: int) -> Drawn:
        """Draw the present moment and return what stands where."""
        items, painted_ms = self._held(surface, now_ms)
        stage = read_stage(items)
        scene = _scene(self.visit.state, stage)
        if scene != self._paged:
            self._page, self._paged = 0, scene
        self._fade.begin_if_new(scene, surface, now_ms)
        self._looks.picture(self.visit.switches).paint(surface, items, painted_ms)
        # What is held down wears the ring of focus, so that a touch is answered before it is lifted.
        focused = self._steering.shown(self._ids(stage)) or self._grip.shown(scene)
        self._drawn = self._face.draw(surface, stage, self._languages(), focused, self._page)
        self._calm.melt(surface, now_ms)
        self._fade.draw(surface, now_ms)
        if self._voice and self._voice.caption:
            self._face.write_caption(surface, self._voice.caption, stage.view)
        return self._drawn

    def _speak(self) -> None:
        if self._voice is None:
            return
        if "voice" in self.visit.switches:
            items = self.visit.stage()
            self._voice.advance(items, self.visit.state, self.visit.language, self.focused)
        else:
            self._voice.forget()

    @property
    def _face(self) -> Face:
        return self._looks.face(self.visit.switches)

    def _held(self, surface: pygame.Surface, now_ms: int) -> tuple[list[Any], int]:
        """Return what is painted now, and the time for which it is painted."""
        items = self.visit.stage()
        if "calm_motion" in self.visit.switches:
            return self._calm.hold(items, surface, now_ms)
        self._calm.end()
        return items, now_ms

    def _languages(self) -> list[str]:
        if self.visit.state != "attract":
            return [self.visit.language]
        # Nobody has chosen yet: all languages, the one whose turn it is above.
        first = self.visit.language
        return [first, *(name for name in self._protocol["languages"] if name != first)]

    def _act(self, now_ms: int, action: str, target: str | None) -> None:
        if action == "press" and target == "more":
            self._page = (self._page + 1) % self._drawn.pages
            action, target = "move", ""
        self.visit.act(now_ms - self._begun_ms, action, target or "")

    def _do(self, acts: Sequence[Act], now_ms: int) -> None:
        for action, target in acts:
            self._act(now_ms, action, target)

    def _key(self, name: ActionName, now_ms: int) -> None:
        ids = self._ids(self.stage)
        if name in ("speak", "louder", "quieter"):
            self._ask_voice(name, now_ms)
        self._do(self._steering.key(name, ids, self.visit.state, self.visit.switches), now_ms)

    def _ask_voice(self, name: str, now_ms: int) -> None:
        if "voice" not in self.visit.switches:
            if name == "speak":
                self._act(now_ms, "switch", "voice")
        elif self._voice and name == "speak":
            self._voice.repeat()
        elif self._voice:
            self._voice.louder(1 if name == "louder" else -1)

    def _press(self, press: Press, now_ms: int) -> None:
        scene = _scene(self.visit.state, self.stage)
        if SCANNING in self.visit.switches:
            # The whole screen is the one button: what the ring is on now counts, not when it is lifted.
            self._grip.press(press, self.focused or _SHOW, scene)
            return
        self._steering.forget()
        target = self._target_at(press.x, press.y)
        self._grip.press(press, target, scene)
        self._act(now_ms, "move", target)
        self._aim(press, now_ms)

    def _move(self, move: Move, now_ms: int) -> None:
        target = self._target_at(move.x, move.y)
        self._grip.move(move, target, _scene(self.visit.state, self.stage))
        self._act(now_ms, "move", target)
        self._aim(move, now_ms)

    def _release(self, release: Release, now_ms: int) -> None:
        held = self._grip.lift(release, _scene(self.visit.state, self.stage))
        if held is None:
            return
        if held == _SHOW:
            self._do(self._steering.button(self._ids(self.stage)), now_ms)
        elif SCANNING in self.visit.switches or held == self._target_at(release.x, release.y):
            self._act(now_ms, "press", held)

    def _aim(self, item: Press | Move, now_ms: int) -> None:
        """Turn the lamp of the tower to a finger that points at no sign."""
        stage = self.stage
        places = self._face.places(stage.view)
        degrees = aimed_at(item.x, item.y, stage, places)
        if degrees is not None and target_at(item.x, item.y, stage, self._drawn, places) is None:
            self._act(now_ms, "aim", degrees)

    def _target_at(self, x: float, y: float) -> str | None:
        stage = self.stage
        return target_at(x, y, stage, self._drawn, self._face.places(stage.view))

    def _ids(self, stage: Stage) -> list[str]:
        more = ["more"] if self._drawn.pages > 1 else []
        return more + [target.id for target in stage.targets if target.enabled]

    def _count(self) -> None:
        counts = None if self._counted or self._store is None else self.visit.counts()
        if counts is not None and self._store is not None:
            self._counted = True
            self._store.add(cells_of(counts))

    def _new_visit(self) -> Visit:
        protocol = dict(copy.deepcopy(dict(self._protocol)))
        protocol["keeping"] = self._store is not None and self._store.works
        protocol["tall"] = self._looks.face([]).places("tower").panel.portrait
        if self._store:
            published = self._store.published
            protocol["wear"] = published.wear() if published else protocol["wear"]
            protocol["wall"] = self._wall.told(published)
            protocol["others"] = others_of(published, protocol["debates"]) if published else {}
        self._counted = False
        return Visit(protocol, self._number, self._next_seed())


def _scene(state: str, stage: Stage) -> str:
    """Return what makes one scene, so that another one comes softly: its state, and what it is called."""
    heading = stage.text("heading")
    return f"{state} {heading.key if heading else ''}"
