"""The targets of lab 11: the summer of Eyam, and the number that one person infects with its four parts."""

from __future__ import annotations

import numpy as np

from content import load_content
from empty_tower_book.labs.target import Target
from exhibit.models.contact_tracing import Disease, parts
from exhibit.models.epidemic import never_ill, removal_ratio
from exhibit.models.generation_time import reproduction_number

TABLE = "eyam-1666"
# From the article's draft: the growth of infections a day, and how near its R0 of 2.0 is near enough.
GROWTH = 0.14
NEAR = 0.05
WAYS = {
    "before-symptoms": "before symptoms",
    "with-symptoms": "with symptoms",
    "surfaces": "through surroundings",
    "never-symptoms": "without ever having symptoms",
}


def plague_target() -> Target:
    """Compare Eyam within rounding, R0 within 5 per cent, and its parts within rounding."""
    rows = (*_village(), _infects(), *_parts())
    return Target(
        title="A village in 1666, and an article of 2020",
        headers=("What", "In print", "Our own", "Compared"),
        examples=rows,
        compared=len(rows),
        agreeing=sum(row[-1] != "different" for row in rows),
        tolerance="rounding, and 5 per cent for the number that one person infects",
    )


def _village() -> list[tuple[str, ...]]:
    table = load_content().data[TABLE]
    well, ill = table.numbers("well"), table.numbers("ill")
    printed = _printed("eyam-beta-over-alpha")
    forgetful = float(removal_ratio(well[0], 0, well[-1]))
    whole = float(removal_ratio(well[0], ill[0], well[-1]))
    return [
        _rounds("Eyam, one over ρ, the seven left out", printed, 1 / forgetful, 5),
        _rounds("never ill, the seven counted", well[-1], float(never_ill(well[0], ill[0], whole)), 0),
    ]


def _infects() -> tuple[str, ...]:
    disease = Disease()
    printed = _printed("tracing-r0")
    own = float(reproduction_number(GROWTH, disease.shape, disease.scale))
    agrees = abs(own / printed - 1) <= NEAR
    return (
        "COVID-19, one infects",
        f"{printed:.1f}",
        f"{own:.3f}",
        "within 5 %" if agrees else "different",
    )


def _parts() -> list[tuple[str, ...]]:
    found = parts(Disease())
    own = (found.before_symptoms, found.with_symptoms, found.surroundings, found.never_symptoms)
    return [
        _rounds(f"of these, {words}", _printed(f"tracing-r0-{way}"), value, 1)
        for (way, words), value in zip(WAYS.items(), own, strict=True)
    ]


def _printed(name: str) -> float:
    value = load_content().effects[name].value
    assert value is not None
    return value


def _rounds(words: str, printed: float, own: float, digits: int) -> tuple[str, ...]:
    same = bool(np.isclose(round(own, digits), printed))
    return (
        words,
        f"{printed:.{digits}f}",
        f"{own:.{digits + 1}f}",
        "rounds to it" if same else "different",
    )
