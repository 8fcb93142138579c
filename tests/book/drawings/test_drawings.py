"""Every drawing: whole, described, coloured by tokens, inside its frame, and readable on a phone."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from empty_tower_book.drawings import DRAWINGS
from empty_tower_book.drawings.drawing import Drawing

SMALLEST_WORDS = 12.0
PHONE = 390.0

each_drawing = pytest.mark.parametrize("drawing", DRAWINGS.values(), ids=list(DRAWINGS))


@each_drawing
def test_drawing_has_title_and_description_that_it_points_to(drawing: Drawing) -> None:
    root = ET.fromstring(drawing.svg())
    named = [root.find(f".//*[@id='{name}']") for name in root.get("aria-labelledby", "").split()]
    assert root.get("role") == "img"
    assert [node.tag for node in named if node is not None and node.text] == ["title", "desc"]
    assert len(drawing.description()) > 80


@each_drawing
def test_colours_are_tokens(drawing: Drawing) -> None:
    root = ET.fromstring(drawing.svg())
    painted = {node.get(name) for node in root.iter() for name in ("fill", "stroke")} - {None, "none"}
    assert painted
    assert all(re.fullmatch(r"var\(--[\w-]+\)", str(paint)) for paint in painted)
    assert all("style" not in node.attrib for node in root.iter())


@each_drawing
def test_words_stay_inside_and_are_large_enough_on_a_phone(drawing: Drawing) -> None:
    width, height = drawing.size
    for text in ET.fromstring(drawing.svg()).iter("text"):
        size = float(text.get("font-size", "0")) * PHONE / width
        assert size >= SMALLEST_WORDS
        # Source Sans is about half an em wide on average; the check errs on the strict side.
        length, x = len(text.text or "") * size * 0.5, float(text.get("x", "0"))
        left = x - length * {"middle": 0.5, "end": 1.0}.get(text.get("text-anchor", "start"), 0)
        assert left >= -1, text.text
        assert left + length <= width + 1, text.text
        assert 0 < float(text.get("y", "0")) <= height


@each_drawing
def test_drawing_is_light(drawing: Drawing) -> None:
    assert len(drawing.svg().encode()) < 30_000
