"""The page of words prints both languages, letter by letter."""

from __future__ import annotations

from collections.abc import Callable

from empty_tower_book.glossary import by_letter

from content import load_content
from tests.book.small_book import SmallBook

Book = Callable[[str], SmallBook]


def test_every_word_is_printed_in_both_languages(book: Book) -> None:
    page = book("```{terms}\n```\n")
    terms = load_content().glossary
    assert page.complaints == []
    assert {str(tag["id"]) for tag in page.page.select(".glossary div")} == {f"term-{name}" for name in terms}
    german = [" ".join(term.definition_de.split()) for term in terms.values()]
    assert sorted(page.texts(".glossary dd[lang=de]")) == sorted(german)


def test_every_letter_leads_to_its_words(book: Book) -> None:
    page = book("```{terms}\n```\n").page
    led = [str(link["href"]).removeprefix("#") for link in page.select(".letters a")]
    assert led == [str(heading["id"]) for heading in page.select(".glossary h2")]


def test_letters_rise_and_hold_every_word_once() -> None:
    letters = by_letter(load_content().glossary.values())
    names = [letter for letter, _ in letters]
    assert names == sorted(set(names))
    assert sum(len(terms) for _, terms in letters) == len(load_content().glossary)
