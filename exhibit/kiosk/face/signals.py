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
    board = board_box(pen)
    number, baseline = str(stage.board.value), round(board.top + 0.57 * board.height)
    pen.write(number, "number", "machine", board.centerx, baseline, board.width, 0.5)
    for text in language.texts(stage, "caption"):
        baseline = round(board.top + 0.88 * board.height)
        pen.write(text, "caption", "ink", board.centerx, baseline, board.width, 0.5)


def write_number(pen: Pen, stage: Stage) -> None:
    """Write the public number alone, where letters are too large for the rest of the board."""
    if stage.board is None:
        return
    board = board_box(pen)
    if any(board.colliderect(placed.box) for placed in pen.drawn.texts):
        return
    baseline = round(board.centery + 0.36 * pen.letterer.sizes.pixels("heading"))
    pen.write(str(stage.board.value), "heading", "machine", board.centerx, baseline, board.width, 0.5)


def board_box(pen: Pen) -> pygame.Rect:
    """Return the face of the board over the gate."""
    left, top, right, bottom = GateShape(pen.places.ground).board()
    return pygame.Rect(round(left), round(top), round(right - left), round(bottom - top))


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
