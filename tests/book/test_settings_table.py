"""The handbook: every setting stands in its table, and its commands are understood."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from exhibit.__main__ import command_line
from exhibit.kiosk.settings_text import groups
from tests.book.small_book import build_small_book
from tests.house.repository import ROOT

HANDBOOK = (ROOT / "book" / "handbook.md").read_text(encoding="utf-8")
OPTIONS = sorted(set(re.findall(r"python -m exhibit ([^`]*)`", HANDBOOK)))


def test_every_setting_stands_in_the_table_with_its_default(tmp_path: Path) -> None:
    book = build_small_book(tmp_path, "```{settings}\n```\n")
    assert book.complaints == []
    assert book.texts("caption > code:first-child") == [group.name for group in groups()]
    options = [option for group in groups() for option in group.options]
    assert book.texts("tbody th") == [option.name for option in options]
    assert book.texts("tbody td:nth-of-type(1)") == [" ".join(option.default.split()) for option in options]


@pytest.mark.parametrize("options", OPTIONS)
def test_every_command_named_is_understood(options: str) -> None:
    assert command_line().parse_args(options.split()).run
