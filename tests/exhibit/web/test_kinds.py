"""Every kind of item on the stage of a visit is shown in the browser, in the picture or in words."""

from __future__ import annotations

import re

from tests.house.everywhere import kinds_in_visits
from tests.house.test_map import documented_kinds
from tools.book import ROOT

WEB = ROOT / "exhibit" / "web"
IN_A_TABLE = re.compile(r"^  (\w+)(?::|,$)", re.MULTILINE)


def keys_of(file: str, table: str) -> set[str]:
    """Return the keys of an exported object of a script."""
    source = (WEB / file).read_text(encoding="utf-8")
    found = re.search(rf"export const {table} = \{{\n(.*?)\n\}};", source, re.DOTALL)
    assert found, f"{file} exports no {table}"
    return set(IN_A_TABLE.findall(found[1]))


def shown() -> set[str]:
    """Return the kinds that the picture paints and those that become words."""
    labels = (WEB / "reading" / "labels.js").read_text(encoding="utf-8")
    labelled = re.search(r"export const LABELLED = \[(.*?)\]", labels)
    assert labelled
    in_words = set(re.findall(r'"(\w+)"', labelled[1])) | {"link"}
    return keys_of("painting/scene.js", "READERS") | keys_of("reading/figures.js", "FIGURES") | in_words


def test_every_kind_of_a_visit_is_shown() -> None:
    assert sorted(kinds_in_visits() - shown()) == []


def test_no_kind_is_shown_that_the_map_does_not_explain() -> None:
    assert sorted(shown() - documented_kinds()) == []
