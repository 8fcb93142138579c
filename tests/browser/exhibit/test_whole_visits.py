"""Whole visits in both browsers: by mouse, by finger, with keys alone, from a server and from a disk."""

from __future__ import annotations

import pytest

from tests.browser.exhibit.driver import Driver
from tests.browser.exhibit.visitor import Visitor, Way, presses, whole_visit

pytestmark = pytest.mark.xdist_group("exhibit in browsers")
SCENES = {
    "notice",
    "holdings",
    "demonstration",
    "round",
    "question",
    "reveal",
    "objections",
    "lamp",
    "shutters",
    "machine",
    "account",
    "reply",
    "position",
    "arguments",
    "marks",
    "decision",
    "forgetting",
}


def play(driver: Driver, address: str, way: Way) -> None:
    """Play the whole visit: every press arrives, every scene comes, and then the next can begin."""
    script = whole_visit()
    visitor = Visitor(driver, way)
    visitor.open(address, script.number, script.seed)
    visitor.play(script)
    scenes, pressed = visitor.seen()
    assert pressed == presses(script)
    assert set(scenes) >= SCENES
    visitor.press("continue")
    assert driver.evaluate("exhibit.moment.state") == "attract"


@pytest.mark.parametrize("way", ["mouse", "finger", "keys"])
def test_a_whole_visit_on_a_server(driver: Driver, exhibit_address: str, way: Way) -> None:
    play(driver, exhibit_address, way)


@pytest.mark.parametrize("way", ["mouse", "finger", "keys"])
def test_a_whole_visit_from_a_disk(driver: Driver, stick_address: str, way: Way) -> None:
    play(driver, stick_address, way)
