"""The measures of reading level count as their authors say, and exceptions have reasons."""

from __future__ import annotations

import pytest

from tests.reading_level import EXCEPTIONS, Limits, grade, lix, sentences, syllables, too_hard, too_long

EASY = ["The lamp is lit. You sit down and you wait."]
HARD = ["Intergovernmental organisations operationalise administrative responsibilities continuously."] * 20


@pytest.mark.parametrize(("word", "count"), [("tower", 2), ("cage", 1), ("walked", 1), ("inspection", 3)])
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_sentence_ends_before_a_capital_and_not_in_a_name() -> None:
    assert [len(words) for words in sentences(["Mr. bell rang at 3 p.m. sharp. Then we left."])] == [7, 3]


def test_grade_and_lix_of_short_words_in_short_sentences() -> None:
    rows = sentences(EASY)
    assert grade(rows) < 2
    assert lix(rows) == pytest.approx(10 / 2)


def test_what_is_hard_is_named_with_its_number() -> None:
    assert [fault.split()[0] for fault in too_hard(HARD)] == ["grade", "lix"]
    assert too_hard(HARD[:3]) == []
    assert too_long(["one two three four"], Limits(longest=3)) == ["one two three four"]


def test_every_exception_gives_a_reason() -> None:
    assert [name for name, reason in EXCEPTIONS.items() if len(reason.split()) < 8] == []
