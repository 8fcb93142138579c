"""What is kept as data reads as easily as the pages: lessons, quizzes, debates, cards, dates, words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from content import load_content
from tests.reading_level import (
    COURSE,
    EXCEPTIONS,
    GERMAN,
    GERMAN_STANDING,
    RECORD,
    Limits,
    too_hard,
    too_long,
)

# Running text by the names of its fields; names, keys and quotations are not ours to shorten.
RUNNING = frozenset({"what_would_change_your_mind"})


def running_text(entry: object) -> Iterator[str]:
    """Yield the English running text of an entry and of everything in it."""
    if isinstance(entry, BaseModel):
        for name in type(entry).model_fields:
            value = getattr(entry, name)
            if not isinstance(value, str):
                yield from running_text(value)
                if name.endswith("_en") and isinstance(value, tuple):
                    yield from value
            elif name in RUNNING or (
                name.endswith("_en") and name not in {"title_en", "term_en", "said_by_en"}
            ):
                yield value
    elif isinstance(entry, tuple):
        for part in entry:
            yield from running_text(part)


def entries() -> Iterator[tuple[str, list[str], Limits]]:
    """Yield every entry with its running text and its limits; small ones are taken together."""
    content = load_content()
    for kind in ("lessons", "quizzes", "debates", "claims"):
        for name, entry in getattr(content, kind).items():
            yield f"{kind}/{name}", list(running_text(entry)), RECORD if kind == "claims" else COURSE
    yield "timeline", list(running_text(tuple(content.timeline))), RECORD
    yield "glossary", list(running_text(tuple(content.glossary.values()))), COURSE
    yield "systems", list(running_text(tuple(content.systems))), COURSE
    yield "German glossary", [term.definition_de for term in content.glossary.values()], GERMAN
    yield "German at the exhibit", list(content.words("de").values()), GERMAN_STANDING


ENTRIES = {name: (texts, limits) for name, texts, limits in entries()}


def test_running_text_is_found_at_every_depth() -> None:
    texts, _ = ENTRIES["debates/cctv"]
    debate = load_content().debates["cctv"]
    for text in (debate.question_en, debate.shared_facts_en[0], debate.positions[1].best_evidence.text_en):
        assert text in texts
    assert debate.title_en not in texts


@pytest.mark.parametrize("name", ENTRIES)
def test_no_sentence_is_longer_than_its_limit(name: str) -> None:
    texts, limits = ENTRIES[name]
    assert too_long(texts, limits) == []


@pytest.mark.parametrize("name", ENTRIES)
def test_the_entry_as_a_whole_is_easy(name: str) -> None:
    texts, limits = ENTRIES[name]
    assert bool(too_hard(texts, limits)) == (name in EXCEPTIONS), too_hard(texts, limits)
