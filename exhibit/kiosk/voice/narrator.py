"""What is said of a visit: every text that comes, every choice that opens, and what only eyes would see."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from exhibit.kiosk.face.stage import Stage, read_stage
from exhibit.kiosk.voice import figures
from exhibit.kiosk.voice.pieces import Utterance, line_pieces, pieces

_ACROSS_THE_LAWN = (105.0, 195.0)
"""Directions of the warden's beam, in degrees on the ground, that light the lawn."""

_LIT = 0.5
_MARKED = ("before", "now")
"""Roles of words over a mark, which are said with the place where it stands."""


@dataclass
class _Heard:
    """What has been said of the present scene."""

    scene: str = ""
    texts: set[object] = field(default_factory=set)
    choices: tuple[str, ...] = ()
    focus: str | None = None
    switches: tuple[tuple[str, bool], ...] = ()
    lit: int | None = None
    number: int | None = None
    looks: bool | None = None
    standing: frozenset[str] = frozenset()
    met: bool = False


class Narrator:
    """Turns one stage after the other into utterances, each of which is said once."""

    def __init__(self) -> None:
        self._heard = _Heard()
        self.caption = ""
        """What was said last of things that are written nowhere."""

    def forget(self) -> None:
        """Begin with nothing said."""
        self._heard = _Heard()
        self.caption = ""

    def tell(
        self, items: Sequence[Any], state: str, words: Mapping[str, str], focus: str | None
    ) -> list[Utterance]:
        """Return what is new on a stage, in the words of a language."""
        stage = read_stage(items)
        heading = stage.text("heading")
        # A scene said in another language is another scene.
        scene = f"{state} {heading.key if heading else ''} {words['value.own']}"
        if scene != self._heard.scene:
            self._heard = _Heard(scene=scene, lit=_lit(items), focus=focus)
        events = list(self._events(stage, items, words))
        said = [*self._texts(stage, words), *self._record(stage, words), *events]
        if said:
            self.caption = " ".join(" ".join(event) for event in events)
        return [*said, *self._choices(stage, words), *self._focus(stage, words, focus)]

    def _texts(self, stage: Stage, words: Mapping[str, str]) -> Iterator[Utterance]:
        before, self._heard.standing = self._heard.standing, frozenset(text.key for text in stage.texts)
        for text in stage.texts:
            # A text that counts on, such as the seconds of a countdown, is said when it comes. One that has
            # gone and comes back is said again if it says something else.
            said = pieces(words, text.key, text.values)
            if text.key not in before and text.role not in _MARKED and self._is_new((text.key, said)):
                yield said
        for signal in stage.signals:
            if self._is_new((signal.words.key, signal.x, signal.y)):
                yield pieces(words, signal.words.key, signal.words.values)

    def _record(self, stage: Stage, words: Mapping[str, str]) -> Iterator[Utterance]:
        for name, dots in stage.rows:
            if self._is_new(("row", name)):
                values = {"name": words[f"reveal.{name}"], "grass": dots.count(1), "path": dots.count(0)}
                yield pieces(words, "everybody.row", values)
        for key, value in stage.panel or ():
            if self._is_new(("panel", key)):
                yield (*pieces(words, key, {}), *line_pieces(words, _shortened(key, value)))
        for figure in (figures.tally, figures.marks, figures.bars):
            for utterance in figure(stage, words):
                if self._is_new((figure.__name__, utterance)):
                    yield utterance

    def _events(self, stage: Stage, items: Sequence[Any], words: Mapping[str, str]) -> Iterator[Utterance]:
        heard = self._heard
        lit = _lit(items)
        if heard.lit is not None and lit > heard.lit:
            yield (words["spoken.home"],)
        heard.lit = lit
        if stage.board and stage.board.value != heard.number:
            heard.number = stage.board.value
            yield words["spoken.number"], str(stage.board.value)
        looks = _looks(items)
        if looks is not None and looks != heard.looks and any(t.id == "grass" for t in stage.targets):
            heard.looks = looks
            yield (words["spoken.looks" if looks else "spoken.looks_away"],)
        met, heard.met = figures.met(items) and not heard.met, figures.met(items)
        if met:
            yield (words["spoken.met"],)
        flagged = figures.flagged(items, words)
        flag = stage.text("second")
        if flagged and flag and self._is_new(("flagged", *flag.values.values())):
            yield flagged

    def _choices(self, stage: Stage, words: Mapping[str, str]) -> Iterator[Utterance]:
        names = tuple(target.id for target in stage.targets if target.enabled)
        if names != self._heard.choices and names:
            yield (words["spoken.choose"], *(words[f"target.{name}"] for name in names))
        self._heard.choices = names
        for name, on in stage.switches:
            if self._heard.switches and (name, on) not in self._heard.switches:
                yield words[f"target.{name}"], words["everybody.on" if on else "everybody.off"]
        self._heard.switches = stage.switches

    def _focus(self, stage: Stage, words: Mapping[str, str], focus: str | None) -> Iterator[Utterance]:
        if focus and focus != self._heard.focus:
            states = {
                name: (words["everybody.on" if on else "everybody.off"],) for name, on in stage.switches
            }
            if f"target.{focus}" in words:
                yield words[f"target.{focus}"], *states.get(focus, ())
        self._heard.focus = focus

    def _is_new(self, said: object) -> bool:
        fresh = said not in self._heard.texts
        self._heard.texts.add(said)
        return fresh


def _shortened(key: str, value: str) -> str:
    """Return a value as it is said: of the looks at many squares only at how many there were any."""
    if key != "holdings.looks" or not value.replace(" ", "").isdecimal():
        return value
    return str(len([digit for digit in value if digit in "123456789"]))


def _lit(items: Sequence[Any]) -> int:
    return sum(level > _LIT for item in items if item[0] == "windows" for level in item[1])


def _looks(items: Sequence[Any]) -> bool | None:
    """Return whether a warden's beam is on the lawn, or None where there is no warden."""
    for item in items:
        if item[0] == "warden":
            return bool(_ACROSS_THE_LAWN[0] <= item[2] % 360 <= _ACROSS_THE_LAWN[1])
    return None
