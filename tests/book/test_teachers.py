"""The pages for teachers: notes whose minutes add up, and keys that name every fitting answer."""

from __future__ import annotations

from collections.abc import Callable

from content import load_content
from tests.book.small_book import SmallBook

Book = Callable[[str], SmallBook]


def test_notes_stand_in_the_order_of_the_chapters(book: Book) -> None:
    page = book("```{lessons}\n```\n")
    assert page.complaints == []
    numbers = [int(text) for text in page.texts(".teachers-number")]
    assert numbers == sorted(numbers)
    assert len(numbers) == len(load_content().lessons)


def test_a_plan_prints_minutes_that_add_up(book: Book) -> None:
    page = book("```{lessons}\n```\n").page
    for table in page.select(".minutes-plan"):
        steps = sum(int(cell.get_text()) for cell in table.select("td:first-child"))
        assert [caption.get_text() for caption in table.select("caption")] == [f"A plan of {steps} minutes"]


def test_keys_name_every_fitting_answer_and_no_other(book: Book) -> None:
    page = book("```{answers}\n```\n")
    assert page.complaints == []
    fitting = [
        option.text_en
        for quiz in sorted(load_content().quizzes.values(), key=lambda quiz: quiz.chapter)
        for item in quiz.items
        for option in item.options
        if option.fits is not False
    ]
    assert page.texts(".answers ol ul b") == [" ".join(text.split()) for text in fitting]


def test_questions_of_value_have_no_key(book: Book) -> None:
    page = book("```{answers}\n```\n").page
    unscored = [item for item in page.select(".answers ol > li") if item.select_one(".answers-note")]
    assert unscored
    assert not any(item.select("svg") for item in unscored)


def test_every_debate_has_a_sheet_with_all_its_positions(book: Book) -> None:
    page = book("```{debate-sheets}\n```\n")
    assert page.complaints == []
    debates = load_content().debates
    assert {sheet["id"] for sheet in page.page.select(".sheet")} == {f"sheet-{name}" for name in debates}
    for name, debate in debates.items():
        cards = page.page.select(f"#sheet-{name} .position h3")
        assert {card.get_text() for card in cards} == {position.name for position in debate.positions}


def test_a_sheet_leaves_the_objections_to_the_class(book: Book) -> None:
    text = " ".join(book("```{debate-sheets}\n```\n").page.get_text().split())
    for debate in load_content().debates.values():
        assert not any(position.best_objection.text_en in text for position in debate.positions)
