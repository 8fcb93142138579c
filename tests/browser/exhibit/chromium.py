"""Chromium, driven by Playwright."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page


class Chromium:
    """One page of Chromium, with a finger."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def size(self, width: int, height: int) -> None:
        """Give the page a size."""
        self.page.set_viewport_size({"width": width, "height": height})

    def open(self, address: str) -> None:
        """Open an address and wait until it has loaded."""
        self.page.goto("about:blank")
        self.page.goto(address)

    def evaluate(self, expression: str) -> Any:
        """Return the value of a JavaScript expression."""
        return json.loads(self.page.evaluate(f"(async () => JSON.stringify(await {expression}) ?? 'null')()"))

    def click(self, x: float, y: float) -> None:
        """Click with the mouse."""
        self.page.mouse.click(x, y)

    def tap(self, x: float, y: float) -> None:
        """Touch with a finger."""
        self.page.touchscreen.tap(x, y)

    def key(self, name: str) -> None:
        """Press a key."""
        self.page.keyboard.press(name)
