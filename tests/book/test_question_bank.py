"""The file for a learning platform: what Moodle XML asks for, and every scored question with its reasons."""

from __future__ import annotations

from xml.etree import ElementTree

from empty_tower_book.question_bank import question_bank

from content import load_content

QUIZZES = load_content().quizzes
BANK = ElementTree.fromstring(question_bank(QUIZZES.values(), {5: "Either/or"}))
QUESTIONS = BANK.findall("question[@type='multichoice']")


def test_each_chapter_has_a_category_and_its_questions_follow_it() -> None:
    categories = [text.text or "" for text in BANK.findall("question[@type='category']/category/text")]
    assert [name.split("/")[2][:2] for name in categories] == [f"{n:02d}" for n in range(len(QUIZZES))]
    assert categories[5] == "$course$/The Empty Tower/05 Either//or"


def test_every_scored_question_is_there_and_no_other() -> None:
    items = [item for quiz in QUIZZES.values() for item in quiz.items]
    scored = sorted(item.question_en for item in items if item.kind != "should")
    assert sorted(question.findtext("questiontext/text") or "" for question in QUESTIONS) == [
        " ".join(words.split()) for words in scored
    ]


def test_the_fitting_answers_share_the_mark_and_every_answer_has_a_reason() -> None:
    for question in QUESTIONS:
        shares = [float(answer.get("fraction", "")) for answer in question.findall("answer")]
        assert round(sum(shares)) == 100
        assert (question.findtext("single") == "true") == (max(shares) == 100)
        assert all(answer.findtext("feedback/text") for answer in question.findall("answer"))
