"""The dossiers are all there, and what is loaded is what was written."""

from __future__ import annotations

from content import load_content

CONTENT = load_content()


def test_everything_came_in() -> None:
    assert len(CONTENT.claims) == 62
    assert len(CONTENT.debates) == 12
    assert sum(len(debate.positions) for debate in CONTENT.debates.values()) == 37
    assert len(CONTENT.timeline) == 70
    assert sum(event.correction_en is not None for event in CONTENT.timeline) == 33


def test_timeline_is_in_order_and_ids_are_unique() -> None:
    years = [event.year for event in CONTENT.timeline]
    assert years == sorted(years)
    assert len({event.id for event in CONTENT.timeline}) == len(years)


def test_printed_text_has_printers_marks() -> None:
    printed = [event.text_en for event in CONTENT.timeline]
    printed += [claim.summary_en for claim in CONTENT.claims.values()]
    printed += [position.steelman_en for debate in CONTENT.debates.values() for position in debate.positions]
    assert not [text for text in printed if "'" in text or '"' in text]


def test_a_verdict_that_is_a_word_of_yaml_stays_a_word() -> None:
    assert CONTENT.claims["panopticon-first-built"].verdict == "false"


def test_files_are_what_the_folder_holds() -> None:
    names = {path.name for path in CONTENT.files}
    assert {"panopticon-first-built.yml", "smart_city.yml", "timeline.yml", "palette.yml"} <= names
