"""Stages to paint, one for each kind of scene, as the visit hands them out."""

from __future__ import annotations

from typing import Any

from exhibit.kiosk.art.ground import on_circle, trodden_line

Stage = list[list[Any]]

DARK = [0.0] * 32
ALL_WAITING = [1.0] * 8
FIVE_WAITING = [1.0] * 5 + [0.0] * 3
START = on_circle(236, 1.12)
ON_THE_GRASS = trodden_line(0.55)
CHOICES: Stage = [["target", "grass", 1, 0], ["target", "path", 1, 0], ["target", "leave", 1, 0]]


def windows(lit: set[int]) -> list[float]:
    """Return 32 levels of which some are lit."""
    return [1.0 if index in lit else 0.0 for index in range(32)]


def square(*items: list[Any], gap: str = "poplars", lit: list[float] | None = None) -> Stage:
    """Return a stage of the square with five lanterns on the wall."""
    return [
        ["view", "square"],
        ["stars", 0.25],
        ["trodden", 0.8],
        ["gap", gap],
        ["windows", lit or DARK],
        ["wall", "short", FIVE_WAITING],
        *items,
    ]


STAGES: dict[str, Stage] = {
    "attract": [
        ["view", "dusk"],
        ["stars", 0.1],
        ["trodden", 0.8],
        ["gap", "tower"],
        ["windows", DARK],
        ["wall", "none", []],
        ["lantern", *trodden_line(0.36)],
        ["target", "lantern", 1, 0],
        ["text", "heading", "attract.title", {}],
    ],
    "notice": [
        *square()[:-1],
        ["wall", "full", ALL_WAITING],
        ["target", "begin", 1, 0],
        ["target", "holdings", 1, 0],
        ["panel", [["language", "en"]]],
    ],
    "demonstration": square(["ghost", *on_circle(290, 1.12), 1, 2, 1]),
    "nobody": square(["walker", *on_circle(-35, 1.12), 1, 1, 1]),
    "tower": square(["walker", *START, 1, -1, 1], *CHOICES, gap="tower", lit=windows({0, 4, 8})),
    "warden": square(
        ["walker", *ON_THE_GRASS, 1, 3, 1],
        ["warden", -29, 158],
        ["seen", *ON_THE_GRASS, 500, "seen"],
    ),
    "score": square(
        ["walker", *ON_THE_GRASS, 1, 5, 1],
        ["posts", [1.0] * 6],
        ["footprints", [trodden_line(0.1), trodden_line(0.2), trodden_line(0.3)]],
        ["number", 58, 60, 0],
        gap="gate",
    ),
    "question": [
        *square()[:-1],
        ["wall", "full", [0.0] * 8],
        *[["target", f"round_{name}", 1, 0] for name in ("nobody", "warden", "tower", "score", "none")],
    ],
    "reveal": [
        ["view", "talk"],
        ["stars", 0.25],
        ["trodden", 0.8],
        ["windows", windows(set(range(30)))],
        ["wall", "none", []],
        ["tower_section", 1.0, [1.0, 1.0, 0.5, 0.0], 1.0, 0],
        ["walker", 0.83, 0.62, 1, -1, 1],
        ["rows", [["nobody", [1, 0, 1, 0, 1, 0, 1, 0]]]],
    ],
    "motion": [
        ["view", "motion"],
        ["stars", 0.25],
        ["trodden", 0.8],
        ["gap", "poplars"],
        ["windows", windows(set(range(30)))],
        ["wall", "full", []],
        ["scale", [7, 6, 5, 4, 3, 2, 1], 3, 5],
        *[["target", f"place_{place}", 1, 0] for place in range(7, 0, -1)],
    ],
    "forgetting": [*square()[:1], ["stars", 1.0], *square()[2:-1], ["wall", "short", [0.0] * 8]],
}
