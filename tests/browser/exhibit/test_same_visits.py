"""The same seeds give the same visit in CPython and in both browsers: ten scripts, every log, every stage."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest

from content import load_content
from exhibit.visit import Visit
from tests.browser.exhibit.driver import Driver
from tests.browser.exhibit.visitor import Visitor
from tests.exhibit.visit.test_micropython import inputs_of
from tools.web.engine import protocol

pytestmark = pytest.mark.xdist_group("exhibit in browsers")
SCRIPTS = 10
PLAY = """(([number, seed, inputs]) => {
  exhibit.reception.begin(number, seed, false);
  return inputs.map(([now, action, target]) => {
    const [state, , , stage] = exhibit.reception.act(now, action, target);
    return [state, exhibit.reception.log(), stage];
  });
})(%s)"""


@cache
def in_cpython(seed: int) -> list[Any]:
    """Return state, log and stage after every input of a script; both browsers are held against the same."""
    visit = Visit({**protocol(load_content()), "tall": False, "languages": ["en", "de"]}, seed, seed * 7919)
    moments: list[Any] = []
    for now, action, target in inputs_of(seed):
        visit.act(now, action, target)
        moments.append(rounded([visit.state, visit.log(), visit.stage()]))
    return moments


def rounded(item: Any) -> Any:
    """Return an item with its numbers to three places: the last digit is the interpreter's own."""
    if isinstance(item, dict):
        return {key: rounded(value) for key, value in item.items()}
    if isinstance(item, list | tuple):
        return [rounded(part) for part in item]
    return round(item, 3) if isinstance(item, float) else item


def test_ten_scripts_give_the_same_visits(driver: Driver, exhibit_address: str) -> None:
    Visitor(driver).open(exhibit_address, 0, 0)
    for seed in range(SCRIPTS):
        played = driver.evaluate(PLAY % json.dumps([seed, seed * 7919, inputs_of(seed)]))
        assert rounded(played) == in_cpython(seed), f"seed {seed}"
