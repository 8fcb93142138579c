"""The numbers of the small folder can be counted by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from content import load_content
from content.__main__ import main
from content.audit import audit


def test_sources_are_counted(tiny: Path) -> None:
    sources = audit(load_content(tiny)).sources
    assert sources.total == 2
    assert sources.by_kind == {"book": 1, "peer-reviewed": 1}
    assert sources.by_stance == {"con": 1, "pro": 1}
    assert sources.by_region == {"NO": 1, "not given": 1}
    assert sources.by_decade == {"1990s": 1, "2000s": 1}
    assert sources.by_known == {"recalled": 1, "verified": 1}
    assert sources.contested == 1
    assert sources.con_for_each_pro == 1.0


def test_leanings_are_counted_by_decade(tiny: Path) -> None:
    assert audit(load_content(tiny)).sources.stance_by_decade == {"1990s": {"con": 1}, "2000s": {"pro": 1}}


def test_the_largest_side_is_measured(tiny: Path) -> None:
    claims = audit(load_content(tiny)).claims
    assert claims.verdict_by_claimant == {"authority": {"false": 1}, "essay": {"false": 1}}
    assert claims.largest_share == 0.5


def test_loaded_words_are_found_outside_quotation_marks(tiny: Path) -> None:
    assert audit(load_content(tiny)).wording.found == 0
    glossary = tiny / "glossary.yml"
    text = glossary.read_text(encoding="utf-8")
    glossary.write_text(text.replace("Water that falls", "Water, say sheeple, that falls"), encoding="utf-8")
    assert audit(load_content(tiny)).wording.found == 1


def test_sides_of_debates_are_measured(tiny: Path) -> None:
    debates = audit(load_content(tiny)).debates
    assert debates.words == {"umbrella": {"dry": 6, "free": 4}}
    assert debates.length_ratio == {"umbrella": 1.5}
    assert debates.largest_length_ratio == 1.5


def test_claims_are_counted_by_verdict_and_claimant(tiny: Path) -> None:
    claims = audit(load_content(tiny)).claims
    assert claims.by_verdict == {"false": 2}
    assert claims.by_claimant == {"authority": 1, "essay": 1}
    assert claims.by_theme == {"plans": 2}
    assert claims.on_one_source == 1
    assert claims.evidence_by_stance == {"contradicts": 2, "supports": 1}
    assert claims.evidence_by_known == {"partly": 1, "recalled": 1, "verified": 1}


def test_events_are_counted(tiny: Path) -> None:
    events = audit(load_content(tiny)).events
    assert (events.total, events.corrected) == (2, 1)
    assert events.by_region == {"IT": 1, "NO": 1}


def test_json_keeps_its_names(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "--json", str(tiny)]) == 0
    measured = json.loads(capsys.readouterr().out)
    assert sorted(measured) == ["claims", "debates", "events", "sources", "wording"]
    assert measured["sources"]["total"] == 2
    assert measured["claims"]["by_claimant"] == {"authority": 1, "essay": 1}


def test_the_table_says_in_words_when_only_one_side_was_checked(
    tiny: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wind = tiny / "claims" / "wind.yml"
    assert main(["audit", str(tiny)]) == 0
    assert "made by one side" not in capsys.readouterr().out
    wind.write_text(wind.read_text(encoding="utf-8").replace("authority", "essay"), encoding="utf-8")
    assert main(["audit", str(tiny)]) == 0
    assert "every claim checked so far was made by one side: essay" in capsys.readouterr().out


def test_a_broken_folder_gets_its_line_and_no_numbers(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tiny / "timeline.yml").write_text("events: 7", encoding="utf-8")
    assert main(["audit", str(tiny)]) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert "timeline.yml:1: events: 7 does not fit; write a list" in output.err
