"""The crowd on the squares: who crosses the grass, under the lamp and behind shutters, seen or missed."""

from __future__ import annotations

from exhibit.models.watching_belief import first_breach
from exhibit.visit.ground import GRASS, PATH, on_the_lawn
from exhibit.visit.squares import LAWN
from tests.exhibit.visit.crowds import crowd_of


def test_under_the_lamp_nobody_sets_out_over_the_grass_and_everywhere_else_everybody_does() -> None:
    crowd, memory = crowd_of()
    for _ in range(400):
        crowd.tick(memory, 60.0)
        for square, person in enumerate(crowd.people):
            if person.route and person.since == crowd.now:
                lit = crowd.squares.lies_in_beam(square, 60.0)
                near = crowd.squares.lies_in_beam(square, 60.0, 5.0)
                assert person.route == (PATH if near else GRASS)
                assert near or not lit


def test_behind_shutters_everybody_does_what_the_figures_of_the_lab_do() -> None:
    crowd, memory = crowd_of(seed=5)
    for tick in range(300):
        crowd.tick(memory, 90 + 60 * (-1) ** (tick // 60))
    for _ in range(200):
        crowd.tick(memory, None)
    walking = [(looks, person) for looks, person in zip(memory.looks, crowd.people, strict=True)]
    for looks, person in walking:
        if person.route and person.since > 300:
            in_the_lab = first_breach(looks, crowd.moments, person.risk, blinds=True) == 0
            assert (person.route == GRASS) == in_the_lab
    assert {person.route for _, person in walking} >= {GRASS, PATH}


def test_the_rings_are_about_those_whom_the_beam_met_on_the_grass() -> None:
    crowd, memory = crowd_of()
    met = 0
    for tick in range(600):
        crowd.tick(memory, 40 + tick / 6)
        for square, person in enumerate(crowd.people):
            if person.seen == crowd.now:
                x, y = crowd.point(square)
                centre = crowd.squares.centres[square]
                assert person.route == GRASS
                assert on_the_lawn(((x - centre[0]) / LAWN, (y - centre[1]) / LAWN))
                met += 1
    assert met > 2


def test_crossings_are_seen_or_missed() -> None:
    crowd, memory = crowd_of()
    seen = done = 0
    for _ in range(800):
        before = [(person.route, person.seen) for person in crowd.people]
        crowd.tick(memory, 120.0)
        for (route, met), person in zip(before, crowd.people, strict=True):
            if route == GRASS and not person.route:
                done += 1
                seen += met >= 0
    assert memory.missed == done - seen > 0
