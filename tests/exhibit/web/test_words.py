"""The words of the page: complete in every language, and true where nothing is kept."""

from __future__ import annotations

import re

from content import load_content
from tools.book import ROOT
from tools.web.font import SIGNS, letters_of
from tools.web.words import TRUE_IN_A_BROWSER, words_of

WORDS = words_of(load_content())
SCRIPTS = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "exhibit" / "web").rglob("*.js"))


def test_languages_have_the_same_keys() -> None:
    first, *others = (set(words) for words in WORDS.values())
    assert all(other == first for other in others)


def test_every_key_that_a_script_names_exists() -> None:
    named = set(re.findall(r'"((?:spoken|holdings|everybody|reveal|motion|value|wall)\.\w+)"', SCRIPTS))
    assert named
    for language, words in WORDS.items():
        assert sorted(named - set(words)) == [], language


def test_nothing_is_promised_that_only_a_kiosk_can_keep() -> None:
    for language, words in WORDS.items():
        every = load_content().words(language)
        for key, own in TRUE_IN_A_BROWSER.items():
            assert words[key] == every[own] != every[key]


def test_the_font_has_every_letter() -> None:
    letters = letters_of(WORDS.values())
    assert set(SIGNS) <= set(letters)
    assert {"ä", "ß", "“", "„", "’"} <= set(letters)
