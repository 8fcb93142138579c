"""The column of words at the top left: heading, second line, reading text; the counter at the right."""

from __future__ import annotations

from exhibit.kiosk.face.pen import Pen
from exhibit.kiosk.face.places import Column
from exhibit.kiosk.face.stage import Stage
from exhibit.kiosk.face.wording import Language
from exhibit.kiosk.lettering.sizes import Role

_UNDER_HEADING = 62
_BETWEEN_TEXTS = 76
"""Distances of baselines in pixels of the drawing."""


def write_column(pen: Pen, stage: Stage, language: Language) -> int:
    """Write heading and lines from above, and return the last baseline."""
    places = pen.places
    if stage.view == "tower" and not stage.veiled:
        return _write_on_the_sill(pen, stage, language)
    column = places.beside_the_corner() if _corner_is_taken(stage) else places.column()
    baseline = places.top
    for number, text in enumerate(language.texts(stage, "heading")):
        baseline += pen.leading("heading") if number else 0
        baseline = _write(pen, text, "heading", "ink", baseline, column)
    for number, text in enumerate(language.texts(stage, "second")):
        baseline += pen.leading("second") if number else pen.pixels(_gap(language))
        token = "ink" if language.several else "ink2"
        baseline = _write(pen, text, "second", token, baseline, places.column())
    for text in language.texts(stage, "reading"):
        if stage.rows:
            # Beside the rows of dots every line counts: there the texts follow each other closely.
            baseline = _write(pen, text, "second", "ink2", baseline + pen.leading("second"), places.column())
        else:
            # A question to everybody who stands around, larger than what one reads alone.
            baseline += pen.pixels(_BETWEEN_TEXTS)
            baseline = _write(pen, text, "question", "ink", baseline, places.column())
    return baseline


def _write_on_the_sill(pen: Pen, stage: Stage, language: Language) -> int:
    """Write heading and second line where the room at the top of the tower has place for them."""
    column = pen.places.sill_column(any(target.id in ("left", "confirm") for target in stage.targets))
    baseline = pen.places.heading
    for text in language.texts(stage, "heading"):
        baseline = _write(pen, text, "sill", "ink", baseline, column)
    for text in language.texts(stage, "second"):
        baseline = _write(pen, text, "second", "ink2", baseline + pen.leading("second"), column)
    return baseline


def write_counter(pen: Pen, stage: Stage, language: Language) -> None:
    """Write which round this is, level with the heading's capitals."""
    places, sizes = pen.places, pen.letterer.sizes
    raised = round(0.72 * (sizes.pixels("heading") - sizes.pixels("counter")) / 2)
    for text in language.texts(stage, "counter"):
        pen.write(text, "counter", "ink2", places.right, places.heading - raised, places.x(0.4), 1.0)


def _corner_is_taken(stage: Stage) -> bool:
    return bool(stage.texts_in("counter")) or any(target.id == "language" for target in stage.targets)


def _gap(language: Language) -> int:
    return _BETWEEN_TEXTS if language.several else _UNDER_HEADING


def _write(pen: Pen, text: str, role: Role, token: str, baseline: int, column: Column) -> int:
    pen.write(text, role, token, column.left, baseline, column.width)
    return pen.last_baseline(text, role, baseline, column.width)
