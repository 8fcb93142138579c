"""Every chapter keeps the template: its parts are there, in their sizes, and its minutes are true."""

from __future__ import annotations

import math
import re
from pathlib import Path

import pytest

from content import load_content
from content.schema.debate import Debate, Position
from tests.book.chapter import CHAPTERS, WORD, Chapter, read_chapter

WORDS_A_MINUTE = 200
LAW_CHECKED = re.compile(r"\b[Cc]hecked on \d{1,2} [A-Z][a-z]+ 20\d\d\b")
NORTH_ATLANTIC = re.compile(
    "A[DLT]|B[AEGY]|C[AHYZ]|D[EK]|E[ESU]|F[IR]|G[BR]|H[RU]|I[EST]|L[ITUV]|M[CDEKT]|N[LO]|P[LT]|R[OSU]|S[EIKM]|U[AS]|VA"
)
NONE_FOUND = "no voice from outside Europe and North America"
NUDGES = re.compile(r"\b(must|should|ought|need to|have to)\b", re.IGNORECASE)

pytestmark = pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)


def test_length(path: Path) -> None:
    assert 1800 <= sum(block.words for block in read_chapter(path).prose) <= 2800


def test_minutes_of_reading_are_the_words_on_the_page(path: Path) -> None:
    chapter = read_chapter(path)
    words = sum(block.words for block in chapter.prose) + _words_of_content(chapter)
    assert _minutes(chapter)["Read"] == math.ceil(words / WORDS_A_MINUTE)


def test_hook_is_short(path: Path) -> None:
    chapter = read_chapter(path)
    assert 40 <= sum(block.words for block in chapter.prose if block.inside == "hook") <= 120


def test_every_question_of_the_head_has_a_part_that_answers_its_kind(path: Path) -> None:
    chapter = read_chapter(path)
    questions = chapter.head["questions"]
    assert isinstance(questions, list)
    asked = {question["kind"] for question in questions}
    answered = {block.argument for block in chapter.named("kind")}
    answered |= {"should"} if chapter.named("debate") else set()
    assert asked <= answered


def test_kind_stands_under_a_heading_of_the_second_rank(path: Path) -> None:
    blocks = read_chapter(path).blocks
    above = [blocks[index - 1].kind for index, block in enumerate(blocks) if block.kind == "kind"]
    assert set(above) == {"h2"}


def test_one_activity_says_how_long_with_whom_and_for_what(path: Path) -> None:
    chapter = read_chapter(path)
    [activity] = chapter.named("activity")
    options = dict(re.findall(r"^:(\w+): (.+)$", activity.text, flags=re.MULTILINE))
    assert {"format", "minutes", "group", "product"} <= options.keys()
    assert int(options["minutes"]) in _minutes(chapter).values()


def test_own_interests_come_with_three_ways_to_act(path: Path) -> None:
    [interests] = read_chapter(path).named("interests")
    assert len(re.findall(r"^(?:-|\d\.) ", interests.text, flags=re.MULTILINE)) == 3


def test_evidence_box_begins_and_ends_with_what_is_so(path: Path) -> None:
    chapter = read_chapter(path)
    [box] = chapter.named("evidence")
    parts = [block.text for block in chapter.blocks if block.inside == "evidence"]
    assert re.search(r"careful", parts[1], re.IGNORECASE)
    assert WORD.findall(box.argument)
    assert 120 <= sum(len(WORD.findall(part)) for part in parts) <= 200


def test_sides_told_in_the_chapter_have_the_same_room(path: Path) -> None:
    rooms: list[int] = []
    for block in read_chapter(path).blocks:
        if block.kind == "h3":
            rooms.append(0)
        elif block.kind == "h2" and rooms:
            break
        elif rooms:
            rooms[-1] += block.words
    assert not rooms or (len(rooms) >= 2 and max(rooms) <= 1.5 * min(rooms))


def test_reading_list_has_both_leanings(path: Path) -> None:
    [reading] = read_chapter(path).named("reading")
    stances = [line.partition(":")[0] for line in reading.text.splitlines() if line.strip()]
    assert 6 <= len(stances) <= 12
    assert min(stances.count("supportive"), stances.count("critical")) >= 2
    assert max(map(stances.count, stances)) * 2 <= len(stances)


def test_a_voice_from_elsewhere_is_heard_or_missed_aloud(path: Path) -> None:
    chapter, content = read_chapter(path), load_content()
    keys = {key for block in chapter.blocks for key in block.keys}
    for block in chapter.named("debate"):
        keys |= {key for position in content.debates[block.argument].positions for key in _keys_of(position)}
    regions = {content.bibliography[key].region or "EU" for key in keys}
    missed = any(NONE_FOUND in block.text for block in chapter.prose)
    assert missed or not all(map(NORTH_ATLANTIC.fullmatch, regions))


def test_a_drawing_of_its_own(path: Path) -> None:
    drawn = {other: {block.argument for block in read_chapter(other).named("drawing")} for other in CHAPTERS}
    elsewhere = set().union(*(names for other, names in drawn.items() if other != path))
    assert drawn[path] - elsewhere


def test_law_says_when_it_was_looked_up(path: Path) -> None:
    chapter = read_chapter(path)
    sources = load_content().bibliography
    cited = [sources[key] for block in chapter.blocks for key in block.keys]
    lives = any(source.kind in ("law", "court") and int(source.year or 0) >= 1945 for source in cited)
    asks = any(block.argument == "lawful" for block in chapter.named("kind"))
    assert not (asks and lives) or any(LAW_CHECKED.search(block.text) for block in chapter.prose)


def test_teachers_have_notes(path: Path) -> None:
    chapters = [lesson.chapter for lesson in load_content().lessons.values()]
    assert read_chapter(path).head["chapter"] in chapters


def test_quiz_is_that_of_the_chapter(path: Path) -> None:
    chapter = read_chapter(path)
    [quiz] = chapter.named("quiz")
    assert load_content().quizzes[quiz.argument].chapter == chapter.head["chapter"]


def test_last_line_is_a_question_that_does_not_push(path: Path) -> None:
    last = read_chapter(path).blocks[-1]
    assert last.kind == "paragraph"
    assert last.text.endswith("?")
    assert not NUDGES.search(last.text)


def _minutes(chapter: Chapter) -> dict[str, int]:
    minutes = chapter.head["minutes"]
    assert isinstance(minutes, dict)
    return minutes


def _words_of_content(chapter: Chapter) -> int:
    content = load_content()
    texts = [text for block in chapter.named("debate") for text in _texts(content.debates[block.argument])]
    for claim in (content.claims[block.argument] for block in chapter.named("claim")):
        texts += [claim.summary_en, claim.concern_en, claim.verdict_reason_en, claim.discussion_en]
        texts += [item.text_en for item in claim.evidence]
    return sum(len(WORD.findall(text)) for text in texts)


def _keys_of(position: Position) -> set[str]:
    return {*position.best_evidence.source_keys, *position.best_objection.source_keys}


def _texts(debate: Debate) -> list[str]:
    texts = [debate.question_en, *debate.shared_facts_en, debate.wider_voices_en]
    texts += debate.discussion_questions_en
    for position in debate.positions:
        texts += [position.name, position.steelman_en, position.best_evidence.text_en]
        texts += [position.best_objection.text_en, position.what_would_change_your_mind]
    return texts
