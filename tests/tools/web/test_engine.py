"""The engine goes to the browser as it is: only what does nothing when it runs is left out."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from content import load_content
from exhibit.visit import Visit
from tools.book import ROOT
from tools.web.engine import bare, modules, protocol
from tools.web.sheet import Sheet


def test_every_file_of_the_visit_is_packed() -> None:
    packed = modules()
    files = {path.relative_to(ROOT).as_posix() for path in (ROOT / "exhibit" / "visit").rglob("*.py")}
    assert {name for name in files if "/classroom/" not in name} <= set(packed)
    assert all(ast.parse(source) for source in packed.values() if source)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('"""Says."""\nx: int = 1  # a reason\n', "x = 1\n"),
        ('def f(a: int) -> str:\n    """Says."""\n    return str(a)\n', "def f(a):\n    return str(a)\n"),
        ('class A(B):\n    """Says."""\n', "class A(B):\n    pass\n"),
        ("class A:\n    x: int\n    y = 2\n", "class A:\n    y = 2\n"),
    ],
)
def test_what_only_readers_need_is_left_out(source: str, expected: str) -> None:
    assert bare(source) == expected


def test_a_visit_in_a_browser_can_keep_nothing() -> None:
    visit = Visit({**protocol(load_content()), "tall": False}, 0, 1)
    visit.act(0, "press", "lantern")
    assert ["text", "second", "notice.text_without_keeping", {}] in visit.stage()
    assert "voice" not in protocol(load_content())["switches"]


def test_a_sheet_notes_shapes_in_thousandths() -> None:
    sheet = Sheet((100.0, 50.0), (10.0, 20.0))
    sheet.polygon([(100.0, 50.0), (110.0, 30.0)], (1.0, 0.5, 0.0))
    sheet.line([(100.0, 50.0), (105.0, 50.0)], 1.0, (0.0, 0.0, 0.0), closed=True)
    sheet.ellipse((100.0, 50.0), 5.0, 5.0, (0.0, 0.0, 1.0))
    assert sheet.shapes == [
        ["p", "ff8000", [0, 0, 1000, -1000]],
        ["l", "000000", 100, [0, 0, 500, 0, 0, 0]],
        ["e", "0000ff", [0, 0, 500, 250]],
    ]
    with pytest.raises(NotImplementedError, match="no rings"):
        sheet.ring((0.0, 0.0), 1.0, 1.0, 1.0, (0.0, 0.0, 0.0))


def test_scripts_name_no_other_host() -> None:
    for path in (ROOT / "exhibit" / "web").rglob("*.js"):
        assert "://" not in Path(path).read_text(encoding="utf-8"), path
