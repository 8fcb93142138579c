"""Settings: the file that explains them is the defaults, and a wrong file gets one clear sentence."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from content import load_content
from content.problem import ContentError
from exhibit.kiosk.commands import settings as settings_command
from exhibit.kiosk.opening import protocol_of
from exhibit.kiosk.settings import DEFAULTS, Settings, load_settings
from exhibit.kiosk.settings_text import as_yaml, groups
from exhibit.visit import Visit


def test_the_explaining_file_holds_every_default() -> None:
    assert load_settings(DEFAULTS) == Settings()


def test_the_explaining_file_is_written_from_the_schema() -> None:
    renewed = "renew it with: python -m exhibit settings > exhibit/kiosk/settings.yml"
    assert DEFAULTS.read_text(encoding="utf-8") == as_yaml(), renewed


def test_writing_leaves_a_file_that_is_there_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "museum.yml"
    assert settings_command.run(argparse.Namespace(check=None, write=path)) == 0
    assert load_settings(path) == Settings()
    path.write_text("panel: {diagonal_mm: 1397}\n", encoding="utf-8")
    assert settings_command.run(argparse.Namespace(check=None, write=path)) == 1
    assert path.read_text(encoding="utf-8") == "panel: {diagonal_mm: 1397}\n"
    assert "stays as it is" in capsys.readouterr().err


def test_every_option_is_explained() -> None:
    options = [option for group in groups() for option in group.options]
    assert [option.name for option in options if len(option.meaning.split()) < 3] == []
    assert all(group.meaning for group in groups())


def test_the_protocol_follows_the_settings(tmp_path: Path) -> None:
    path = tmp_path / "museum.yml"
    path.write_text(
        "visit: {protocol: matched}\nlanguages: {shown: [en]}\nscenes: {motion: false}\n"
        "results: {keep: false}\nmotion: {debates: [smart_city]}\n",
        encoding="utf-8",
    )
    protocol = protocol_of(load_settings(path), load_content().protocol)
    assert (protocol["name"], protocol["languages"], protocol["keeping"]) == ("matched", ["en"], False)
    assert protocol["scenes"]["motion"] is False
    assert protocol["motions"] == ["smart_city"]
    visit = Visit(protocol, 0, 1)
    visit.act(0, "press", "lantern")
    assert "language" not in visit.targets()


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
        ("hours:\n  monday: from ten\n", 2, "10:00-12:30"),
        ("staff:\n  pin: 12\n", 2, "text"),
        ('staff:\n  pin: "12"\n', 2, "four to eight digits"),
        ("book:\n  address: tower.example\n", 2, "https://"),
        ("languages:\n  shown: [de, de]\n", 2, "once"),
        ("languages:\n  shown: [de, xx]\n", 2, "write de or en"),
        ("languages:\n  first: always\n", 2, "write de or en"),
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


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("motion: {debates: [weather]}", "there is no debate weather; choose among cctv"),
        ("book: {address: 'https://museum.example/?visit=7'}", "could tell visitors apart; write it without"),
    ],
)
def test_a_motion_that_is_not_there_and_an_address_with_a_tail_are_refused(
    tmp_path: Path, written: str, said: str
) -> None:
    path = tmp_path / "museum.yml"
    path.write_text(f"{written}\n", encoding="utf-8")
    with pytest.raises(ContentError, match=said):
        load_settings(path)
