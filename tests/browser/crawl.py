"""One walk through all pages of the site, with a record of each: most gates only read what it found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.browser.reading import Reader, open_all_details

STORED = """async () => ({
  local: Object.keys(localStorage), session: Object.keys(sessionStorage), cookies: document.cookie,
  caches: await caches.keys(), databases: (await indexedDB.databases()).map(entry => entry.name),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""
NOTHING = {"local": [], "session": [], "cookies": "", "caches": [], "databases": [], "workers": 0}
OVERHANG = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
WIDTHS = (320, 390, 768, 1024, 1280)
HEIGHT = 900


@dataclass(frozen=True)
class Record:
    """What a page asked for, weighed (bytes), stored and complained about, and by how much it overhung."""

    requests: list[str]
    foreign: list[str]
    weight: int
    stored: dict[str, Any]
    complaints: list[str]
    overhang: dict[int, int]
    """Pixels beyond the edge, by the width of the window, with everything on the page opened."""


def record(reader: Reader, path: str) -> Record:
    """Open a page, look what it did by itself, then open all that opens and press a few choices."""
    page = reader.open(path)
    requests, foreign, weight = list(reader.requests), reader.foreign_requests(), reader.weight()
    stored = page.evaluate(STORED)
    open_all_details(page)
    overhang = {width: overhang_at(reader, width) for width in WIDTHS}
    for button in page.locator("input[type=radio]").all()[:3]:
        button.check(force=True)
    return Record(requests, foreign, weight, stored, list(reader.complaints), overhang)


def overhang_at(reader: Reader, width: int) -> int:
    """Return by how many pixels the open page is wider than a window of this width."""
    reader.page.set_viewport_size({"width": width, "height": HEIGHT})
    return int(reader.page.evaluate(OVERHANG))
