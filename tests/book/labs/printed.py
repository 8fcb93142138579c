"""What every lab keeps in print: frames that speak, sliders that move, a light page, a last question."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from empty_tower_book.explorer import Explorer
from empty_tower_book.explorer_page import explorer_html
from empty_tower_book.explorer_widget import explorer_widget

LABS = Path(__file__).resolve().parents[3] / "book" / "labs"
MOST_BYTES_A_FRAME = 30_000
MOST_BYTES_OF_FRAMES = 450_000  # of the 600 kB of the page; the rest is for words and shell
MOST_FRAMES = 36


def page_of(name: str) -> str:
    """Return the source of a lab's page."""
    return (LABS / f"{name}.md").read_text(encoding="utf-8")


def check_frames(explorer: Explorer[Any]) -> None:
    """Assert that every frame differs, says something of its own, and is light."""
    frames = explorer.frames()
    assert len({frame.picture for frame in frames}) == len(frames)
    assert len({frame.finding for frame in frames}) == len(frames)
    assert max(len(frame.picture.encode()) for frame in frames) <= MOST_BYTES_A_FRAME


def check_live_sliders(explorer: Explorer[Any]) -> None:
    """Assert that each slider changes the picture at both ends and in the middle."""
    rows, picture = explorer_widget(explorer).children
    for row in rows.children:
        slider, _ = row.children
        seen = set()
        places = [slider.min, slider.max]
        if slider.max - slider.min > slider.step:
            places.insert(1, (slider.min + slider.max) / 2)
        for value in places:
            slider.value = value
            seen.add(picture.value)
        assert len(seen) == len(places)


def check_weight(explorers: Iterable[Explorer[Any]]) -> None:
    """Assert that a page's explorers together are light, and short on paper."""
    printed = [str(explorer_html(explorer)) for explorer in explorers]
    assert sum(len(html.encode()) for html in printed) <= MOST_BYTES_OF_FRAMES
    assert sum(html.count('class="frame"') for html in printed) <= MOST_FRAMES


def check_page(text: str, lab: str, explorers: Iterable[str]) -> None:
    """Assert that a page prints every explorer and the target, and ends with a question."""
    for name in explorers:
        assert f"```{{explore}} {lab}.{name}\n" in text
    assert f"```{{target}} {lab}\n" in text
    assert text.rstrip().splitlines()[-1].endswith("?")
