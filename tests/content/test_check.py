"""Each fault is one line: file, line, field, what is wrong, what would be right."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.__main__ import main
from content.check import check
from content.loader import HERE
from tests.content.faults import FAULTS


def faults(root: Path) -> list[str]:
    """Return the lines of a report, with the folder cut off."""
    return [str(problem).replace(f"{root}/", "") for problem in check(root).problems]


def change(path: Path, old: str, new: str) -> None:
    """Replace a piece of a file that must be there."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_our_own_content_is_right() -> None:
    assert [str(problem) for problem in check(HERE).problems] == []


def test_the_small_folder_is_right_and_counted(tiny: Path) -> None:
    report = check(tiny)
    assert report.problems == ()
    assert report.counts["claims"] == 2
    assert report.counts["events"] == 2
    assert report.counts["sources"] == 2


@pytest.mark.parametrize(("name", "old", "new", "line"), FAULTS, ids=[case[3][:60] for case in FAULTS])
def test_a_fault_is_named(tiny: Path, name: str, old: str, new: str, line: str) -> None:
    change(tiny / name, old, new)
    assert line in faults(tiny)


def test_twenty_words_may_be_quoted(tiny: Path) -> None:
    change(tiny / "claims" / "rain.yml", "es regnet immer", "es regnet " * 10)
    assert faults(tiny) == []


@pytest.mark.parametrize("folder", ["lessons", "quizzes"])
def test_a_chapter_has_one_lesson_and_one_quiz(tiny: Path, folder: str) -> None:
    first = tiny / folder / "weather.yml"
    second = first.with_name("weather-again.yml")
    second.write_text(first.read_text("utf-8").replace("id: weather", "id: weather-again"), encoding="utf-8")
    wrong = "2 is the chapter of weather-again too; give each chapter one of its own"
    assert f"{folder}/weather.yml:2: chapter: {wrong}" in faults(tiny)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("&a [*a, *a]", "uses an anchor or alias"),
        ("!!python/object/apply:os.system [ls]", "uses the tag tag:yaml.org,2002:python/object/apply:o…"),
        ("[" * 60 + "]" * 60, "is nested more than 24 deep"),
        ("a: 1\n---\nb: 2", "holds a second document"),
        ("", "is empty"),
        ("? [a]\n: b", "has a key that is not a word"),
    ],
)
def test_yaml_that_could_do_more_than_say_something_is_refused(tiny: Path, text: str, wrong: str) -> None:
    (tiny / "timeline.yml").write_text(text, encoding="utf-8")
    assert wrong in " ".join(faults(tiny))


def test_a_missing_folder_and_a_stray_file_are_named(tiny: Path) -> None:
    (tiny / "claims" / "rain.yml").rename(tiny / "claims" / "rain.yaml")
    (tiny / "quizzes" / "weather.yml").unlink()
    (tiny / "quizzes").rmdir()
    found = faults(tiny)
    assert "claims/rain.yaml:1: file: is not read; name it .yml or move it elsewhere" in found
    assert "quizzes:1: folder: is missing; make it, with one file an entry" in found


def test_the_command_says_so_and_exits_with_one(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tiny)]) == 0
    assert capsys.readouterr().out.startswith("content ok: 2 claims, 1 debates, 2 events")
    change(tiny / "timeline.yml", "theme: city", "theme: town")
    assert main(["check", str(tiny)]) == 1
    assert "timeline.yml:20: events[1].theme: 'town' is not known here" in capsys.readouterr().err
