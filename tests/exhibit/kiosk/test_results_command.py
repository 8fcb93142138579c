"""`python -m exhibit results`: one sentence each, and never more than the wall may show."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from exhibit.__main__ import main
from exhibit.kiosk.results.store import ResultsStore
from exhibit.kiosk.results.tables import open_database
from tests.exhibit.kiosk.results.before_protocols import store_before_protocols
from tests.exhibit.kiosk.results.visits import mixed


@pytest.fixture
def place(tmp_path: Path) -> Path:
    settings = tmp_path / "settings.yml"
    settings.write_text(f"results:\n  file: {tmp_path / 'results.sqlite'}\n", encoding="utf-8")
    return tmp_path


def fill(place: Path, visits: int, protocol: str = "belief") -> None:
    with ResultsStore(place / "results.sqlite", protocol) as store:
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
    assert said.startswith("Protocol belief: 120 visitors;")
    assert said.count(" to ") == 3
    assert said.count("\n") == 1


def test_export_writes_what_the_wall_may_show(place: Path) -> None:
    fill(place, 130)
    table = place / "table.csv"
    assert results(place, "export", str(table)) == 0
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sum(int(row["visitors"]) for row in rows if row["measure"] == "tower-nobody") == 120


def test_each_protocol_is_shown_and_written_by_itself(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for protocol, visits in (("belief", 70), ("matched", 105), ("belief", 60)):
        fill(place, visits, protocol)
    assert results(place, "show") == 0
    belief, matched = capsys.readouterr().out.splitlines()
    assert belief.startswith("Protocol belief: 120 visitors;")
    assert matched.startswith("Protocol matched: 100 visitors;")
    assert results(place, "export", str(place / "table.csv")) == 0
    assert "120 visitors (belief), 100 visitors (matched)" in capsys.readouterr().out
    with (place / "table.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["measure"] == "tower-nobody"]
    people = Counter[str]()
    for row in rows:
        people[row["protocol"]] += int(row["visitors"])
    assert people == {"belief": 120, "matched": 100}


def test_counts_without_a_protocol_are_shown_as_that(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store_before_protocols(place / "results.sqlite", [mixed(number) for number in range(110)])
    fill(place, 30)
    assert results(place, "show") == 0
    unrecorded, belief = capsys.readouterr().out.splitlines()
    assert unrecorded.startswith("Protocol not recorded: 100 visitors;")
    assert belief.startswith("Protocol belief: nothing may be shown yet")


def test_a_file_without_counts_is_called_that(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    open_database(place / "results.sqlite").dispose()
    assert results(place, "show") == 0
    assert "holds no counts yet" in capsys.readouterr().out


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
