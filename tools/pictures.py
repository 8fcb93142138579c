"""Remakes the two pictures of the README from the exhibit and the book themselves."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from tools.book import ROOT, SITE, build_if_changed
from tools.shots import find_chromium

DOCS = ROOT / "docs"
SCRIPT = ROOT / "exhibit" / "scripts" / "whole-visit.yml"
EXHIBIT_SCENES = ("tower-choice", "reveal")
BOOK_PAGES = ("book/index.html", "book/chapters/03-two-brothers.html")
BOOK_SCHEMES = ("light", "dark")
PAGE_SIZE = (1280, 1000)
CELL_WIDTH = 800
GAP = 8


def main() -> int:
    """Write docs/exhibit.webp and docs/book.webp; return 0, or 1 if the book does not build."""
    if build_if_changed() != 0:
        return 1
    DOCS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        beside(exhibit_scenes(Path(folder))).save(DOCS / "exhibit.webp", quality=82, method=6)
        beside(book_pages(Path(folder))).save(DOCS / "book.webp", quality=82, method=6)
    print(f"{DOCS.relative_to(ROOT)}/exhibit.webp, {DOCS.relative_to(ROOT)}/book.webp")
    return 0


def exhibit_scenes(folder: Path) -> list[Path]:
    """Play the whole visit without a screen; return the pictures of two of its scenes."""
    command = [sys.executable, "-m", "exhibit", "play", str(SCRIPT), "--shots", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return [folder / f"{scene}.png" for scene in EXHIBIT_SCENES]


def book_pages(folder: Path) -> list[Path]:
    """Photograph the first screen of two pages, one light and one dark."""
    paths = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        for number, (page_path, scheme) in enumerate(zip(BOOK_PAGES, BOOK_SCHEMES, strict=True)):
            width, height = PAGE_SIZE
            context = browser.new_context(viewport={"width": width, "height": height})
            page = context.new_page()
            page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            page.goto((SITE / page_path).as_uri())
            paths.append(folder / f"page-{number}.png")
            page.screenshot(path=paths[-1])
        browser.close()
    return paths


def beside(paths: list[Path]) -> Image.Image:
    """Return pictures of equal shape next to each other, each `CELL_WIDTH` pixels wide."""
    pictures = [Image.open(path).convert("RGB") for path in paths]
    height = round(CELL_WIDTH * pictures[0].height / pictures[0].width)
    strip = Image.new("RGB", (len(pictures) * (CELL_WIDTH + GAP) - GAP, height), "white")
    for number, picture in enumerate(pictures):
        strip.paste(
            picture.resize((CELL_WIDTH, height), Image.Resampling.LANCZOS), (number * (CELL_WIDTH + GAP), 0)
        )
    return strip


if __name__ == "__main__":
    sys.exit(main())
