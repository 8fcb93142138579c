"""Settings: the file that explains them is the defaults, and a wrong file gets one clear sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.problem import ContentError
from exhibit.kiosk.settings import DEFAULTS, Settings, load_settings


def test_the_explaining_file_holds_every_default() -> None:
    assert load_settings(DEFAULTS) == Settings()


def test_a_key_left_out_keeps_its_default(tmp_path: Path) -> None:
    path = tmp_path / "museum.yml"
    path.write_text("panel:\n  diagonal_mm: 1397\n", encoding="utf-8")
    settings = load_settings(path)
    assert settings.panel.diagonal_mm == 1397
    assert settings.idle == Settings().idle


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("panel:\n  diagonal: 800\n", 2, "diagonal_mm"),
        ("idle:\n  ask_after_s: 5\n", 2, "30"),
        ("display:\n  full_screen: false\n  scheme: pink\n", 3, "kiosk-contrast"),
        ("results: yes please\n", 1, "results"),
    ],
)
def test_a_wrong_value_names_file_line_and_what_is_right(
    tmp_path: Path, text: str, line: int, word: str
) -> None:
    path = tmp_path / "museum.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_settings(path)
    sentence = str(caught.value)
    assert f"museum.yml:{line}:" in sentence
    assert word in sentence
    assert "\n" not in sentence
