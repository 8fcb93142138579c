"""What a chapter states of the record can be traced, and never rests on memory alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from content import load_content
from tests.book.chapter import CHAPTERS, LABS, Block, read_chapter

FIGURE = re.compile(r"\b\d{2,}|\b\d+ (?:per cent|million)|[“„]\w+ \w+ \w+ \w+")
TASKS = re.compile(r"\blab\b|try it", re.IGNORECASE)
BOXES = ("hook", "evidence")


@pytest.mark.parametrize("path", [*CHAPTERS, *LABS], ids=lambda path: path.stem)
def test_every_citation_names_a_source_that_was_seen(path: Path) -> None:
    sources = load_content().bibliography
    cited = [block.keys for block in read_chapter(path).blocks if block.keys]
    assert cited
    assert [keys for keys in cited if all(sources[key].known == "recalled" for key in keys)] == []


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
def test_every_paragraph_with_a_figure_or_a_quotation_has_a_note(path: Path) -> None:
    statements = _statements(path)
    noted = {block.inside for block in statements if block.inside in BOXES and block.keys}
    bare = [block for block in statements if not block.keys and block.inside not in noted]
    assert [block.text for block in bare if FIGURE.search(block.text)] == []


def _statements(path: Path) -> list[Block]:
    """Return what the chapter states, up to its first task; what follows it is work for the reader."""
    blocks = read_chapter(path).blocks
    tasks = [index for index, block in enumerate(blocks) if block.kind == "h2" and TASKS.search(block.text)]
    return [block for block in blocks[: tasks[0]] if block.kind == "paragraph"]
