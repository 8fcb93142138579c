"""Words inside the picture: beside somebody who was seen, and on the board over the gate."""

from __future__ import annotations

import pygame

from exhibit.kiosk.art.gate import GateShape
from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.stage import Signal, Stage
from exhibit.kiosk.face.wording import Language

_RING = 0.12
"""How far from the ring's centre its word keeps away, in lawn radii."""


def write_signals(pen: Pen, stage: Stage, language: Language) -> None:
    """Write the word beside each ring on the ground, on the side where nobody walks."""
    for signal in stage.signals:
        walks_left = stage.walker is not None and stage.walker[0] < signal.x - 0.03
        _write_signal(pen, signal, language.say(signal.words), to_the_right=walks_left)


def write_board(pen: Pen, stage: Stage, language: Language) -> None:
    """Write the public number, and from which number on the gate opens."""
    if not stage.board:
        return
    left, top, right, bottom = GateShape(pen.places.ground).board()
    middle, height = round((left + right) / 2), bottom - top
    width = round(right - left)
    number = str(stage.board.value)
    pen.write(number, "number", "machine", middle, round(top + 0.57 * height), width, 0.5)
    for text in language.texts(stage, "caption"):
        pen.write(text, "caption", "ink", middle, round(top + 0.88 * height), width, 0.5)


def _write_signal(pen: Pen, signal: Signal, text: str, to_the_right: bool) -> None:
    ground = pen.places.ground
    x, y = ground.project(signal.x, signal.y)
    away = _RING * ground.scale_at(signal.y)
    baseline = round(y - 0.55 * ground.figure_height(signal.y))
    width = pen.places.x(0.5)
    length, height = pen.letterer.width(text, "label"), pen.leading("label")
    left = pygame.Rect(round(x - away) - length, baseline - height, length, height)
    taken = any(left.colliderect(placed.box) for placed in pen.drawn.texts)
    if left.left > pen.places.margin and not to_the_right and not taken:
        pen.write(text, "label", "seen", round(x - away), baseline, width, 1.0)
    else:
        pen.write(text, "label", "seen", round(x + away), baseline, width, 0.0)
