"""Pictures of every page of the built book, for people to look at: desk and phone, light and dark."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, sync_playwright

from tools.book import ROOT, SITE, build_if_changed

SHOTS = ROOT / "build" / "shots"
WIDTHS = {"desk": 1280, "phone": 390}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Browsers draw nothing below this many pixels in one picture.
TALLEST = 16_000


def main(pages: list[str]) -> int:
    """Write the pictures of the named pages, or of all, into build/shots; return 0."""
    if build_if_changed() != 0:
        return 1
    every = (path for path in sorted(SITE.rglob("*.html")) if path != SITE / "index.html")
    wanted = [path for path in every if not pages or path.stem in pages]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        for path in wanted:
            shoot(browser, path)
        browser.close()
    print(f"{len(wanted)} pages: {SHOTS.relative_to(ROOT)}/")
    return 0


def find_chromium() -> str:
    """Return the path of the system's browser. Raises `FileNotFoundError` with what to install."""
    for name in CHROMIUM_NAMES:
        if found := shutil.which(name):
            return found
    raise FileNotFoundError(f"no browser found; install one of {', '.join(CHROMIUM_NAMES)}")


def shoot(browser: Browser, path: Path) -> None:
    """Write four pictures of one page, each from top to bottom."""
    for device, width in WIDTHS.items():
        for scheme in SCHEMES:
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page.goto(path.as_uri())
            height = min(int(page.evaluate("document.documentElement.scrollHeight")), TALLEST)
            page.set_viewport_size({"width": width, "height": height})
            target = SHOTS / f"{path.stem}-{device}-{scheme}.png"
            page.screenshot(path=target)
            page.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
