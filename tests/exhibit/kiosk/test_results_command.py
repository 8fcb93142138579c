"""`python -m exhibit results`: one sentence each, and never more than the wall may show."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from exhibit.__main__ import main
from exhibit.kiosk.results.store import ResultsStore
from tests.exhibit.kiosk.results.visits import mixed


@pytest.fixture
def place(tmp_path: Path) -> Path:
    settings = tmp_path / "settings.yml"
    settings.write_text(f"results:\n  file: {tmp_path / 'results.sqlite'}\n", encoding="utf-8")
    return tmp_path


def fill(place: Path, visits: int) -> None:
    with ResultsStore(place / "results.sqlite") as store:
        for number in range(visits):
            store.add(mixed(number))


def results(place: Path, *words: str) -> int:
    return main(["results", *words, "--settings", str(place / "settings.yml")])


def test_nothing_is_there_before_the_first_yes(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert [results(place, what) for what in ("show", "export", "delete")] == [0, 0, 0]
    assert capsys.readouterr().out.count("nobody has agreed yet") == 3
    assert [path.name for path in place.iterdir()] == ["settings.yml"]


def test_nothing_is_said_before_a_hundred(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(place, 99)
    assert results(place, "show") == 0
    assert results(place, "export", str(place / "table.csv")) == 0
    assert capsys.readouterr().out.count("takes 100 visitors") == 2
    assert not (place / "table.csv").exists()


def test_show_is_one_sentence_with_intervals(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(place, 130)
    assert results(place, "show") == 0
    said = capsys.readouterr().out
    assert said.startswith("120 visitors;")
    assert said.count(" to ") == 3
    assert said.count("\n") == 1


def test_export_writes_what_the_wall_may_show(place: Path) -> None:
    fill(place, 130)
    table = place / "table.csv"
    assert results(place, "export", str(table)) == 0
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sum(int(row["visitors"]) for row in rows if row["measure"] == "tower-nobody") == 120


def test_export_asks_for_a_file(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(place, 3)
    assert results(place, "export") == 1
    assert "name of a file" in capsys.readouterr().err


def test_delete_wants_to_be_sure_and_leaves_nothing(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(place, 25)
    assert results(place, "delete") == 1
    assert "--yes" in capsys.readouterr().err
    assert (place / "results.sqlite").exists()
    assert results(place, "delete", "--yes") == 0
    assert [path.name for path in place.iterdir()] == ["settings.yml"]


def test_a_file_that_is_no_database_gets_a_sentence(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (place / "results.sqlite").write_text("A shopping list.\n" * 100, encoding="utf-8")
    assert results(place, "show") == 1
    assert "could not be read" in capsys.readouterr().err
