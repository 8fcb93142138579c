"""Remakes the two pictures of the README from the exhibit and the book themselves."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Literal

from PIL import Image
from playwright.sync_api import sync_playwright

from tools.book import ROOT, SITE, build_if_changed
from tools.shots import find_chromium

DOCS = ROOT / "docs"
SCRIPT = ROOT / "exhibit" / "scripts" / "whole-visit.yml"
EXHIBIT_SCENES = ("tower-choice", "reveal", "lamp", "marks")
# A page, the scheme to show it in, and what stands at the top of the picture.
BOOK_VIEWS: tuple[tuple[str, Literal["light", "dark"], str], ...] = (
    ("book/index.html", "light", "body"),
    ("book/chapters/03-two-brothers.html", "dark", "body"),
    ("book/labs/sightlines.html", "dark", ".explorer"),
    ("book/chapters/14-smart-city.html", "light", ".debate"),
)
PAGE_SIZE = (1280, 1000)
CELL_WIDTH = 800
COLUMNS = 2
GAP = 8
# Room above what is shown, in pixels.
HEADROOM = 24


def main() -> int:
    """Write docs/exhibit.webp and docs/book.webp; return 0, or 1 if the book does not build."""
    if build_if_changed() != 0:
        return 1
    DOCS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        grid(exhibit_scenes(Path(folder))).save(DOCS / "exhibit.webp", quality=82, method=6)
        grid(book_pages(Path(folder))).save(DOCS / "book.webp", quality=82, method=6)
    print(f"{DOCS.relative_to(ROOT)}/exhibit.webp, {DOCS.relative_to(ROOT)}/book.webp")
    return 0


def exhibit_scenes(folder: Path) -> list[Path]:
    """Play the whole visit without a screen; return the pictures of some of its scenes."""
    command = [sys.executable, "-m", "exhibit", "play", str(SCRIPT), "--shots", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return [folder / f"{scene}.png" for scene in EXHIBIT_SCENES]


def book_pages(folder: Path) -> list[Path]:
    """Photograph one screen of each view of the book."""
    paths = []
    width, height = PAGE_SIZE
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        for number, (page_path, scheme, top) in enumerate(BOOK_VIEWS):
            page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
            page.goto((SITE / page_path).as_uri())
            place = page.locator(top).first.evaluate("found => found.getBoundingClientRect().top")
            page.evaluate("height => scrollTo(0, height)", place - HEADROOM)
            paths.append(folder / f"page-{number}.png")
            page.screenshot(path=paths[-1])
            page.close()
        browser.close()
    return paths


def grid(paths: list[Path]) -> Image.Image:
    """Return pictures of equal shape in rows of two, each `CELL_WIDTH` pixels wide."""
    pictures = [Image.open(path).convert("RGB") for path in paths]
    height = round(CELL_WIDTH * pictures[0].height / pictures[0].width)
    rows = -(-len(pictures) // COLUMNS)
    sheet = Image.new("RGB", (COLUMNS * (CELL_WIDTH + GAP) - GAP, rows * (height + GAP) - GAP), "white")
    for number, picture in enumerate(pictures):
        row, column = divmod(number, COLUMNS)
        cell = picture.resize((CELL_WIDTH, height), Image.Resampling.LANCZOS)
        sheet.paste(cell, (column * (CELL_WIDTH + GAP), row * (height + GAP)))
    return sheet


if __name__ == "__main__":
    sys.exit(main())
