"""A visitor in a browser, who plays the script of a whole visit by mouse, by finger or with keys alone."""

from __future__ import annotations

import time
from typing import Any, Literal

from exhibit.kiosk.script import Script, read_script
from tests.browser.exhibit.driver import Driver
from tools.book import ROOT

Way = Literal["mouse", "finger", "keys"]
WHOLE_VISIT = ROOT / "exhibit" / "scripts" / "whole-visit.yml"
# The wall of all who agreed is at the kiosk alone: here nobody is counted.
NOT_HERE = ("wall",)
PATIENCE_MS = 90_000
OPENING_S = 30
KEYS = 30
NOTE = """(() => {
  const act = exhibit.act.bind(exhibit);
  exhibit.pressed = [];
  exhibit.scenes = [];
  exhibit.wordless = [];
  const say = exhibit.words.say.bind(exhibit.words);
  exhibit.words.say = (language, key, fills = {}) => {
    if (!exhibit.words.has(fills.language ?? language, key)) exhibit.wordless.push(key);
    return say(language, key, fills);
  };
  exhibit.act = (action, target) => {
    if (action === "press") exhibit.pressed.push(target);
    act(action, target);
  };
  return true;
})()"""
PASS = """(() => {
  for (let passed = 0; passed < %d; passed += 200) {
    exhibit.pass(200);
    if (exhibit.scenes.at(-1) !== exhibit.moment.state) exhibit.scenes.push(exhibit.moment.state);
  }
  return exhibit.clock;
})()"""
PLACE = """(() => {
  const box = document.querySelector('[data-target="%s"]')?.getBoundingClientRect();
  return box ? [box.left + box.width / 2, box.top + box.height / 2] : null;
})()"""


def whole_visit() -> Script:
    """Return the visit in which every scene is seen."""
    return read_script(WHOLE_VISIT)


def presses(script: Script) -> list[str]:
    """Return everything that a script presses in a browser."""
    return [step.press for step in script.steps if step.press and step.press not in NOT_HERE]


class Visitor:
    """Plays visits on a page whose clock stands still until the visitor lets time pass."""

    def __init__(self, driver: Driver, way: Way = "mouse") -> None:
        self.driver = driver
        self.way = way

    def open(self, address: str, number: int, seed: int, language: str = "en") -> None:
        """Open the exhibit and wait until it can be used."""
        self.driver.open(f"{address}#number={number}&seed={seed}&language={language}&pace=0")
        until = time.monotonic() + OPENING_S
        while not self.driver.evaluate("document.documentElement.dataset.ready === 'yes'"):
            assert time.monotonic() < until, "the exhibit did not open"
            time.sleep(0.05)
        self.driver.evaluate(NOTE)

    def play(self, script: Script) -> None:
        """Play a script to its end."""
        for step in script.steps:
            self.pass_time(round(step.after_s * 1000))
            if step.press and step.press not in NOT_HERE:
                self.press(step.press)

    def pass_time(self, milliseconds: int) -> None:
        """Let time pass in the visit."""
        self.driver.evaluate(PASS % milliseconds)

    def press(self, target: str) -> None:
        """Wait for a choice and press it, as a visitor would."""
        place = self._wait_for(target)
        if self.way == "keys":
            self._walk_to(target)
            self.driver.key("Enter")
        elif self.way == "finger":
            self.driver.tap(*place)
        else:
            self.driver.click(*place)

    def _wait_for(self, target: str) -> tuple[float, float]:
        for _ in range(PATIENCE_MS // 400):
            place = self.driver.evaluate(PLACE % target)
            if place:
                return place[0], place[1]
            self.pass_time(400)
        raise AssertionError(f"{target} never came; there is {self.targets()}")

    def _walk_to(self, target: str) -> None:
        """Go to a choice: with the Tab key to the first, with an arrow from one to the next."""
        for _ in range(KEYS):
            focused = self.driver.evaluate("document.activeElement?.dataset?.target ?? ''")
            if focused == target:
                return
            self.driver.key("ArrowDown" if focused else "Tab")
        raise AssertionError(f"{target} cannot be reached with keys")

    def targets(self) -> list[str]:
        """Return what can be pressed."""
        found: list[str] = self.driver.evaluate(
            "[...document.querySelectorAll('button')].map(button => button.dataset.target)"
        )
        return found

    def seen(self) -> Any:
        """Return the scenes that came, what was pressed, and the keys for which there was no word."""
        return self.driver.evaluate("[exhibit.scenes, exhibit.pressed, exhibit.wordless]")
