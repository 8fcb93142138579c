"""Whole visits in both browsers: by mouse, by finger, with keys alone, from a server and from a disk."""

from __future__ import annotations

import pytest

from tests.browser.exhibit.driver import Driver
from tests.browser.exhibit.visitor import Visitor, Way, presses, whole_visit

pytestmark = pytest.mark.xdist_group("exhibit in browsers")
DESK, PHONE = (960, 600), (390, 780)
WAYS: list[tuple[Way, str, tuple[int, int]]] = [
    ("mouse", "en", DESK),
    ("finger", "de", PHONE),
    ("keys", "de", DESK),
]
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
    "position",
    "arguments",
    "marks",
    "decision",
    "forgetting",
}


def play(driver: Driver, address: str, way: Way, language: str, size: tuple[int, int]) -> None:
    """Play the whole visit: every press arrives, every scene comes, and then the next can begin."""
    script = whole_visit()
    visitor = Visitor(driver, way)
    driver.size(*size)
    visitor.open(address, script.number, script.seed, language)
    visitor.play(script)
    scenes, pressed, wordless = visitor.seen()
    assert pressed == presses(script)
    assert set(scenes) >= SCENES
    assert wordless == []
    assert driver.evaluate("document.documentElement.lang") == language
    visitor.press("continue")
    assert driver.evaluate("exhibit.moment.state") == "attract"


@pytest.mark.parametrize(("way", "language", "size"), WAYS)
def test_a_whole_visit_on_a_server(
    driver: Driver, exhibit_address: str, way: Way, language: str, size: tuple[int, int]
) -> None:
    play(driver, exhibit_address, way, language, size)


@pytest.mark.parametrize(("way", "language", "size"), WAYS)
def test_a_whole_visit_from_a_disk(
    driver: Driver, stick_address: str, way: Way, language: str, size: tuple[int, int]
) -> None:
    play(driver, stick_address, way, language, size)
