"""Scripts: the ones we ship can be read, and a wrong one gets one clear sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.problem import ContentError
from exhibit.kiosk.script import read_script
from tests.house.repository import ROOT

SCRIPTS = sorted((ROOT / "exhibit" / "scripts").glob("*.yml"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_a_shipped_script_can_be_read_and_names_each_picture_once(path: Path) -> None:
    shots = [step.shot for step in read_script(path).steps if step.shot]
    assert len(shots) == len(set(shots))


@pytest.mark.parametrize(
    ("step", "word"),
    [
        ("{press: lantern, shot: attract}", "2 things"),
        ("{after_s: 1}", "0 things"),
        ("{pres: lantern}", "press"),
        ("{after_s: -1, press: lantern}", "greater than or equal to 0"),
    ],
)
def test_a_wrong_step_names_its_line(tmp_path: Path, step: str, word: str) -> None:
    path = tmp_path / "visit.yml"
    path.write_text(f"steps:\n  - {{press: lantern}}\n  - {step}\n", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_script(path)
    assert "visit.yml:3:" in str(caught.value)
    assert word in str(caught.value)
