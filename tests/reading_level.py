"""How easily a text reads, by formulas. They warn; readers decide.

The limits are those of the project's standard for the course: a learner of the language (B2) or a pupil of
fourteen can follow. What may go over a limit says so in `EXCEPTIONS`, with its reason.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from tests.book.chapter import WORD

SENTENCE = re.compile(r"(?<=[.!?])[”’)]*\s+(?=[“‘„(A-ZÄÖÜ0-9])")
VOWELS = re.compile(r"[aeiouyáéíóúàèâêôäöüōëï]+", re.IGNORECASE)
ENOUGH = 100  # words; a formula says nothing about less
LONG_WORD = 6  # letters, after Björnsson


@dataclass(frozen=True)
class Limits:
    """The most that a text may have: words in its longest sentence and on average, school years, LIX."""

    longest: int = 30
    mean: float = 17
    grade: float = 10
    lix: float = 50


COURSE = Limits()
# A claim card or a date says in a sentence or two who found what, where and when. Names of bodies and titles
# of books are long words to the formula, and they cannot be made shorter.
RECORD = Limits(mean=20, grade=12)
# School years are counted for English only. Who stands before a screen gets the German of a beginner (B1).
GERMAN = Limits(grade=math.inf)
GERMAN_STANDING = Limits(longest=20, mean=12, grade=math.inf, lix=40)

EXCEPTIONS = {
    "claims/cog-mpo-compulsion": "It tells councils of governments from metropolitan planning "
    "organisations, and these two names are the matter in dispute.",
}


def sentences(texts: Iterable[str]) -> list[list[str]]:
    """Return the sentences of running text as words; scraps of one or two words are left out."""
    found = [WORD.findall(sentence) for text in texts for sentence in SENTENCE.split(text)]
    return [words for words in found if len(words) > 2]


def grade(rows: list[list[str]]) -> float:
    """Return the grade of Flesch and Kincaid: years of school that an American reader would need."""
    words = [word for row in rows for word in row]
    return 0.39 * len(words) / len(rows) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def lix(rows: list[list[str]]) -> float:
    """Return the LIX of Björnsson: words in a sentence and the share of long words, added."""
    words = [word for row in rows for word in row]
    return len(words) / len(rows) + 100 * sum(len(word) > LONG_WORD for word in words) / len(words)


def syllables(word: str) -> int:
    """Return the syllables of an English word, counted by its groups of vowels."""
    silent = (word.endswith("e") and not word.endswith("le")) or bool(re.search(r"[^td]ed$", word))
    return max(1, len(VOWELS.findall(word)) - silent)


def too_long(texts: Iterable[str], limits: Limits = COURSE) -> list[str]:
    """Return the sentences that are longer than any may be."""
    return [" ".join(words) for words in sentences(texts) if len(words) > limits.longest]


def too_hard(texts: Iterable[str], limits: Limits = COURSE) -> list[str]:
    """Return what is over a limit in the text as a whole; a short text is not measured."""
    rows = sentences(texts)
    words = sum(map(len, rows))
    if words < ENOUGH:
        return []
    found = {"mean": words / len(rows), "grade": grade(rows), "lix": lix(rows)}
    return [f"{name} {value:.1f}" for name, value in found.items() if value > getattr(limits, name)]
