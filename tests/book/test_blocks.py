"""The blocks of a chapter: head, kind, hook, evidence, activity, interests, fold, quiz, reading, formulas."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from content import load_content
from tests.book.small_book import SmallBook, build_small_book

Book = Callable[[str], SmallBook]
HEAD = """---
chapter: 3
part: "Part I. Before"
question: "Whose idea was it?"
objectives: [name one, date one, doubt one]
minutes: {Read: 14, Talk: 8}
age: 14
---
# Two brothers

:::{hook}
A scene.
:::

## A section

```{kind} happens
```

Text.
"""


def test_a_chapter_has_its_head(tmp_path: Path) -> None:
    page = build_small_book(tmp_path, HEAD, "book/chapters/03-try")
    assert page.complaints == []
    assert page.texts("h1") == ["Two brothers"]
    assert page.texts(".standfirst") == ["Whose idea was it?"]
    assert page.texts(".minutes caption") == ["22 minutes"]
    assert page.texts(".head-place p") == ["Chapter 3 of 18"]
    assert len(page.page.select(".cell-lit")) == 1
    assert page.texts(".head-rail li") == ["A section"]


@pytest.mark.parametrize(
    ("wrong", "right", "complaint"),
    [
        ("age: 14", "age: old", "age"),
        ("minutes: {Read: 14, Talk: 8}", "minutes: {Read: 0}", "minutes"),
        ("objectives: [name one, date one, doubt one]", "objectives: [one]", "objectives"),
        ('question: "Whose idea was it?"\n', "", "question is missing"),
    ],
)
def test_a_faulty_head_is_named(tmp_path: Path, wrong: str, right: str, complaint: str) -> None:
    page = build_small_book(tmp_path, HEAD.replace(wrong, right), "book/chapters/03-try")
    assert any("front matter" in line and complaint in line for line in page.complaints)


def test_kind_stands_above_its_heading(book: Book) -> None:
    page = book("## A section\n\n```{kind} should\n```\n\nText.\n")
    line = page.one(".kind")
    assert " ".join(line.get_text().split()) == "What should be people decide"
    following = line.find_next_sibling()
    assert following is not None
    assert following.name == "h2"


def test_an_unknown_kind_is_named(book: Book) -> None:
    assert (
        "kind is maybe; write one of happens, lawful, should" in book("```{kind} maybe\n```\n").complaints[0]
    )


def test_a_hook_is_short(book: Book) -> None:
    assert book(":::{hook}\nA scene.\n:::\n").texts(".hook") == ["A scene."]


def test_a_long_hook_is_refused(book: Book) -> None:
    assert "the hook has 121 words" in book(":::{hook}\n" + "word " * 121 + "\n:::\n").complaints[0]


@pytest.mark.parametrize("name", ["evidence", "interests"])
def test_a_box_has_label_title_and_text(book: Book, name: str) -> None:
    page = book(f"## Section\n\n:::{{{name}}} A *title*\nText.\n:::\n")
    assert page.complaints == []
    assert page.texts(f".{name} h3") == ["A title"]
    assert page.texts(f".{name} > p:last-child") == ["Text."]


def test_an_activity_says_what_a_teacher_must_know(book: Book) -> None:
    options = ":format: Fishbowl\n:minutes: 25\n:group: six\n:product: a sentence\n"
    page = book(f"## Section\n\n:::{{activity}} Talk\n{options}\nDo it.\n:::\n")
    assert page.complaints == []
    assert page.texts(".facts dd") == ["Fishbowl", "25", "six", "a sentence"]


def test_an_activity_without_minutes_is_refused(book: Book) -> None:
    page = book(":::{activity} Talk\n:format: Fishbowl\n\nDo it.\n:::\n")
    assert "the activity lacks minutes, group, product" in page.complaints[0]


def test_a_fold_is_a_native_details(book: Book) -> None:
    page = book(":::{fold} Answer\nIt is four.\n:::\n")
    assert page.texts("details.fold summary") == ["Answer"]


def test_a_quiz_gives_a_reason_for_every_option(book: Book) -> None:
    quiz = load_content().quizzes["two-brothers"]
    page = book("```{quiz} two-brothers\n```\n")
    assert page.complaints == []
    assert len(page.page.select(".item")) == len(quiz.items)
    for item, printed in zip(quiz.items, page.page.select(".item"), strict=True):
        assert len(printed.select("input[type=radio]")) == len(printed.select("li")) == len(item.options)
        scored = len(printed.select(".fit svg"))
        assert scored == (0 if item.kind == "should" else len(item.options))


def test_an_unknown_quiz_is_named(book: Book) -> None:
    assert "no quiz is called nothing" in book("```{quiz} nothing\n```\n").complaints[0]


def test_reading_is_grouped_by_stance(book: Book) -> None:
    keys = list(load_content().bibliography)[:2]
    page = book(f"```{{reading}}\ncritical: {keys[0]} | why\nsupportive: {keys[1]} ch. 2 | because\n```\n")
    assert page.complaints == []
    assert page.texts(".reading dt") == ["Supportive", "Critical"]
    assert page.texts(".reading-note") == ["because", "why"]


@pytest.mark.parametrize("line", ["angry: semple1993", "critical:", "critical: nobody1900", "no stance here"])
def test_a_reading_line_that_cannot_be_read_is_named(book: Book, line: str) -> None:
    assert len(book(f"```{{reading}}\n{line}\n```\n").complaints) == 1


def test_foreign_words_keep_their_language(book: Book) -> None:
    page = book("{de}`Überwachen` und {fr}`surveiller`.\n")
    assert [(tag["lang"], tag.get_text()) for tag in page.page.select("main i")] == [
        ("de", "Überwachen"),
        ("fr", "surveiller"),
    ]


def test_formulas_are_written_without_scripts(book: Book) -> None:
    page = book("Inline $q = f / b$.\n\n$$\nx = \\frac{1}{2}\n$$\n")
    assert page.complaints == []
    assert len(page.page.select("math")) == 2
