"""Tables of numbers: what is loaded is what was written, and no number changes unseen."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from content import ContentError, load_content
from tests.content.test_check import change, faults

CONTENT = load_content()


def renew_checksum(root: Path) -> None:
    """Let the sheet of the small table vouch for the table as it is now."""
    sheet, table = root / "data" / "rain-days.datasheet.yml", root / "data" / "rain-days.csv"
    old = sheet.read_text("utf-8").partition("sha256: ")[2].partition("\n")[0]
    change(sheet, old, sha256(table.read_bytes()).hexdigest())


def test_a_table_gives_its_columns_in_their_kind(tiny: Path) -> None:
    table = load_content(tiny).data["rain-days"]
    assert table.counts("day") == (1, 2)
    assert table.numbers("rain") == (2.5, 0.0)
    assert table.text("place") == ("hill", "hill")
    with pytest.raises(KeyError, match="table rain-days has no column snow; there are day, place, rain"):
        table.text("snow")


def test_our_tables_are_whole() -> None:
    trials = CONTENT.data["bcg-trials"]
    assert sum(trials.counts("vaccinated_ill")) == 1065
    assert CONTENT.data["wikipedia-views"].text("month")[-1] == "2014-08"
    assert all(sheet.entry.source_keys for sheet in CONTENT.sheet_records)


def test_files_hold_the_tables_too() -> None:
    assert "bcg-trials.csv" in {path.name for path in CONTENT.files}


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("2,hill,0\n", "", "data/rain-days.csv:1: file: has 1 rows; the sheet says 2"),
        ("1,hill,2.5", "1,hill", "data/rain-days.csv:2: row: has 2 cells; write 3"),
        (
            "1,hill,2.5",
            "1,hill,nan",
            "data/rain-days.csv:2: rain: 'nan' is not a plain number; write a plain number",
        ),
        (
            "1,hill,2.5",
            "-1,hill,2.5",
            "data/rain-days.csv:2: day: '-1' is not a whole number from 0 upwards; "
            "write a whole number from 0 upwards",
        ),
        ("1,hill,2.5", "1,,2.5", "data/rain-days.csv:2: place: is empty; write a word"),
        (
            "day,place",
            "place,day",
            "data/rain-days.csv:1: header: differs from the sheet; write day,place,rain",
        ),
    ],
)
def test_a_fault_in_a_table_is_named_by_its_line(tiny: Path, old: str, new: str, fault: str) -> None:
    change(tiny / "data" / "rain-days.csv", old, new)
    renew_checksum(tiny)
    assert faults(tiny) == [fault]


def test_a_changed_number_is_noticed(tiny: Path) -> None:
    change(tiny / "data" / "rain-days.csv", "2.5", "2.6")
    (fault,) = faults(tiny)
    assert fault.startswith(
        "data/rain-days.datasheet.yml:8: sha256: does not fit rain-days.csv; undo the change, or "
    )
    with pytest.raises(ContentError, match="does not fit"):
        load_content(tiny).data  # noqa: B018  # reading it is what raises


def _lose_the_table(folder: Path) -> None:
    (folder / "rain-days.csv").unlink()


def _lose_the_sheet(folder: Path) -> None:
    (folder / "rain-days.datasheet.yml").unlink()


def _add_a_stray(folder: Path) -> None:
    (folder / "rain.xls").write_bytes(b"")


def _write_bytes(folder: Path) -> None:
    (folder / "rain-days.csv").write_bytes(b"\xff\xfe")


@pytest.mark.parametrize(
    ("harm", "fault"),
    [
        (
            _lose_the_table,
            "rain-days.datasheet.yml:1: id: rain-days.csv is missing; put the table beside its sheet",
        ),
        (_lose_the_sheet, "rain-days.csv:1: file: has no data sheet; describe it in rain-days.datasheet.yml"),
        (_add_a_stray, "rain.xls:1: file: is not read; name it .csv or .datasheet.yml, or move it elsewhere"),
        (
            _write_bytes,
            "rain-days.csv:1: file: is no table ('utf-8' codec can't decode byte 0xff in position 0: ",
        ),
    ],
)
def test_what_is_missing_or_strange_is_named(tiny: Path, harm: Callable[[Path], None], fault: str) -> None:
    harm(tiny / "data")
    assert any(line.startswith(f"data/{fault}") for line in faults(tiny))


def test_numbers_need_a_unit(tiny: Path) -> None:
    change(tiny / "data" / "rain-days.datasheet.yml", ", unit_en: millimetres", "")
    (fault,) = faults(tiny)
    assert fault.endswith("columns[2]: rain holds numbers without a unit; add unit_en")


def test_figures_are_named_once_across_themes(tiny: Path) -> None:
    first = tiny / "evidence" / "weather.yml"
    second = first.with_name("wind.yml")
    second.write_text(first.read_text("utf-8").replace("id: weather", "id: wind"), encoding="utf-8")
    assert "evidence/wind.yml:3: effects[0].id: umbrellas is there twice; give each its own id" in faults(
        tiny
    )


def test_our_figures_say_how_they_are_known() -> None:
    effects = CONTENT.effects
    assert effects["observability-bradley2018"].value == 0.141
    assert effects["eyes-northover2017"].value is None
    assert effects["burnley-odds-ratio"].known == "recalled"
    assert len(effects) > 50
