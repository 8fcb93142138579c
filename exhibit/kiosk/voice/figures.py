"""What only eyes would see of figures: bars with their ends, marks on a scale, numbers, who stands where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import hypot
from typing import Any

from exhibit.kiosk.face.bars import end_in_words
from exhibit.kiosk.face.stage import Stage
from exhibit.kiosk.voice.pieces import Utterance, line_pieces, pieces, tenths_piece
from exhibit.visit.squares import LAWN, Squares


def bars(stage: Stage, words: Mapping[str, str]) -> Iterator[Utterance]:
    """Say every bar of the wall: its round, then both ends; a round of which nothing is shown, too."""
    for row in stage.differences or ():
        name = words[f"reveal.{row.round}"]
        yield name, *(_ends(row.within, words) if row.within else (words["value.none"],))
        if row.first:
            yield words["wall.first_rounds"], *_ends(row.first, words)


def marks(stage: Stage, words: Mapping[str, str]) -> Iterator[Utterance]:
    """Say by name where the marks of the motion stand, and how many others stood on each place."""
    scale = stage.scale
    if scale is None:
        return
    for role, place in (("before", scale.before), ("now", scale.now)):
        for text in stage.texts_in(role):
            yield words[text.key], words[f"target.place_{place}"]
    if any(scale.others):
        for place in scale.places:
            yield words[f"target.place_{place}"], *line_pieces(words, str(scale.others[place - 1]))


def tally(stage: Stage, words: Mapping[str, str]) -> Iterator[Utterance]:
    """Say each number of an account with what it counts."""
    for key, value in stage.tally:
        yield words[key], *line_pieces(words, value)


def flagged(items: Sequence[Any], words: Mapping[str, str]) -> Utterance | None:
    """Say where whoever is flagged by the machine stands, which eyes can check; None while nobody is."""
    for item in items:
        if item[0] == "gaze" and item[3]:
            return (words["spoken.flag_grass" if _is_on_grass(item[1], item[2]) else "spoken.flag_path"],)
    return None


def met(items: Sequence[Any]) -> bool:
    """Return whether the beam of the tower has just met somebody on the grass."""
    return any(figure[5] for item in items if item[0] == "crowd" for figure in item[1])


def _is_on_grass(x: float, y: float) -> bool:
    centres = {centre for tall in (False, True) for centre in Squares(tall).centres}
    return min(hypot(x - centre_x, y - centre_y) for centre_x, centre_y in centres) < LAWN


def _ends(ends: tuple[float, ...], words: Mapping[str, str]) -> Utterance:
    low, _, high = (_end(end, words) for end in ends)
    between = pieces(words, "wall.ends", {"low": "", "high": ""})
    return *low, *filter(None, between), *high


def _end(trips: float, words: Mapping[str, str]) -> Utterance:
    key = end_in_words(trips)
    return pieces(words, key, {"trips": tenths_piece(words, trips)})
