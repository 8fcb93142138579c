"""A visitor who scans the code of a motion lands where the book argues it."""

from __future__ import annotations

import re

from content import load_content
from tests.house.repository import ROOT

_DIRECTIVE = re.compile(r"^`{3,}\{debate\} (\w+)", re.MULTILINE)


def test_every_debate_that_a_page_argues_names_that_page() -> None:
    book = ROOT / "book"
    argued = {
        name: str(path.relative_to(book).with_suffix(""))
        for path in sorted(book.rglob("*.md"))
        for name in _DIRECTIVE.findall(path.read_text(encoding="utf-8"))
    }
    named = {name: debate.kiosk.page for name, debate in load_content().debates.items() if debate.kiosk.page}
    assert named == argued
