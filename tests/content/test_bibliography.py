"""One bibliography, no key twice, every source with what print needs and how it is known."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from content import ContentError, load_content
from content.bibliography import load_bibliography

CONTENT = load_content()
BIBLIOGRAPHY = CONTENT.bibliography


def test_everything_came_in() -> None:
    assert len(BIBLIOGRAPHY) >= 530
    assert len(BIBLIOGRAPHY.themes) >= 15
    assert {source.theme for source in BIBLIOGRAPHY.values()} == set(BIBLIOGRAPHY.themes)


def test_the_same_work_has_one_key() -> None:
    assert "euaiact2024" not in BIBLIOGRAPHY
    assert "gdpr" not in BIBLIOGRAPHY
    identifiers = [source.doi.lower() for source in BIBLIOGRAPHY.values() if source.doi]
    assert len(identifiers) == len(set(identifiers))


def test_a_source_in_print() -> None:
    source = BIBLIOGRAPHY["werrett1999"]
    assert (source.short, source.authors, source.year) == ("Werrett 1999", "Simon Werrett", "1999")
    assert source.kind == "peer-reviewed"
    assert BIBLIOGRAPHY["piza2019"].short == "Piza and others 2019"
    assert BIBLIOGRAPHY["bauman2013"].short == "Bauman and Lyon 2013"
    assert BIBLIOGRAPHY["lyon2006"].authors == "David Lyon (ed.)"
    assert BIBLIOGRAPHY["ecthr2017barbulescu"].short == "Bărbulescu v. Romania 2017"
    assert BIBLIOGRAPHY["ticheloven2006"].language == "nl"


def test_the_author_of_the_essay_is_said_to_be_unknown() -> None:
    essay = BIBLIOGRAPHY["seedessay"]
    assert essay.authors == ""
    assert essay.note == "Author and place of publication not known"


@pytest.mark.parametrize(
    "key", ["scott1998", "mathiesen1997", "piza2019", "nist2019", "norris1999", "brussee2023"]
)
def test_what_nobody_held_in_hand_is_not_called_verified(key: str) -> None:
    assert BIBLIOGRAPHY[key].known != "verified"


def test_nothing_for_editors_is_printed() -> None:
    for source in BIBLIOGRAPHY.values():
        printed = " ".join(str(value) for value in source.model_dump(exclude={"known"}).values())
        assert not re.search(r"verified|recalled|scribd|docslib|from the address|\\", printed), source.key


def test_a_missing_ledger_line_and_a_repeated_key_are_named(tmp_path: Path) -> None:
    entry = "@book{%s,\n  title = {A},\n  year = {1990},\n  keywords = {book}\n}\n"
    (tmp_path / "one.bib").write_text(
        "% One\n\n" + entry % "first1990" + entry % "second1990", encoding="utf-8"
    )
    (tmp_path / "two.bib").write_text("% Two\n\n" + entry % "first1990", encoding="utf-8")
    (tmp_path / "ledger.yml").write_text("sources:\n  first1990: {known: recalled}\n", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_bibliography(tmp_path)
    lines = [(problem.path.name, problem.line, problem.wrong) for problem in caught.value.problems]
    assert lines == [("one.bib", 8, "is not in ledger.yml"), ("two.bib", 3, "is also in one.bib")]
