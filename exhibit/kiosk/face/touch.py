"""Which target a finger means."""

from __future__ import annotations

from exhibit.kiosk.face.drawn import Drawn
from exhibit.kiosk.face.places import Places
from exhibit.kiosk.face.stage import Stage
from exhibit.visit.ground import direction
from exhibit.visit.squares import LAMP

_KERB = 10
"""Pixels of the drawing by which the lawn is smaller than it looks: the kerb belongs to the path."""


def target_at(x: float, y: float, stage: Stage, drawn: Drawn, places: Places) -> str | None:
    """Return the id of the target at a point, or None. The square itself answers for grass and path."""
    for name, area in drawn.areas.items():
        if name not in ("grass", "path") and area.collidepoint(x, y):
            return name
    if stage.view == "dusk" and "lantern" in drawn.areas:
        # Whoever touches anything has come to begin.
        return "lantern"
    return _ground_target(x, y, drawn, places)


def aimed_at(x: float, y: float, stage: Stage, places: Places) -> str | None:
    """Return the direction, in whole degrees from the lamp of the tower, of a point in its view, or None."""
    if stage.view != "tower" or stage.veiled or y >= places.y(places.plan.tower.foot):
        return None
    return str(round(direction(LAMP, places.ground.unproject(x, y))) % 360)


def _ground_target(x: float, y: float, drawn: Drawn, places: Places) -> str | None:
    for name in ("grass", "path"):
        if name in drawn.areas and drawn.areas[name].collidepoint(x, y):
            return name
    if y <= places.y(places.plan.feet):
        return None
    ground_x, ground_y = places.ground.unproject(x, y)
    distance = (ground_x**2 + ground_y**2) ** 0.5
    kerb = _KERB * places.drawn / places.ground.scale_at(ground_y)
    name = "grass" if distance < 1 - kerb else "path"
    return name if name in drawn.areas else None
