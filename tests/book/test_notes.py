"""Side notes: numbered in order, beside their paragraph, in full once, marked where only recalled."""

from __future__ import annotations

from collections.abc import Callable

from content import load_content
from content.schema.source import Source
from tests.book.small_book import SmallBook

Book = Callable[[str], SmallBook]


def source_known_as(known: str) -> Source:
    return next(source for source in load_content().bibliography.values() if source.known == known)


def test_notes_are_numbered_and_stand_with_their_paragraph(book: Book) -> None:
    page = book(
        "First.{aside}`One, with *stress*.` Second.{aside}`Two.`\n\nNo note.\n\nThird.{aside}`Three.`\n"
    )
    assert page.complaints == []
    assert page.texts(".mark a") == ["1", "2", "3"]
    rows = page.page.select(".noted")
    assert [len(row.select(".notes li")) for row in rows] == [2, 1]
    assert page.texts(".note-text em") == ["stress"]


def test_mark_and_note_lead_to_each_other(book: Book) -> None:
    page = book("A sentence.{aside}`A note.`\n")
    assert page.one(".mark a")["href"] == "#" + str(page.one(".notes li")["id"])
    assert page.one(".note-back")["href"] == "#" + str(page.one(".mark a")["id"])


def test_a_note_in_a_list_stands_beside_the_list(book: Book) -> None:
    page = book("- one{aside}`A note.`\n- two\n")
    assert page.one(".noted > ul:not(.notes)")
    assert page.texts(".noted > .notes .note-text") == ["A note."]


def test_paragraphs_that_follow_a_long_note_move_up_beside_it(book: Book) -> None:
    page = book("A.{aside}`Long.`\n\nB.\n\nC.\n\n## Next\n\nD.\n")
    assert page.texts(".noted > p") == ["A.1", "B.", "C."]
    assert "D." not in page.one(".noted").get_text()


def test_a_source_is_named_in_full_once_and_briefly_after_that(book: Book) -> None:
    source = source_known_as("verified")
    page = book(f"A.{{source}}`{source.key} letter I`\n\nB.{{source}}`{source.key} letter II`\n")
    first, second = page.texts(".note-text")
    assert source.title in first
    assert first.endswith("letter I.")
    assert second == f"{source.short}, letter II."


def test_several_sources_share_a_note(book: Book) -> None:
    keys = list(load_content().bibliography)[:2]
    page = book(f"A.{{source}}`{keys[0]} p. 1; {keys[1]}`\n")
    assert len(page.page.select(".notes li")) == 1
    assert len(page.page.select(".cited")) == 2


def test_what_is_recalled_says_so(book: Book) -> None:
    page = book(f"A.{{source}}`{source_known_as('recalled').key}`\n")
    assert page.texts(".recalled") == ["recalled, not checked"]


def test_what_was_checked_in_part_says_so(book: Book) -> None:
    key = source_known_as("partly").key
    page = book(f"A.{{source}}`{key}`\n\nB.{{source}}`{key} p. 2`\n")
    assert page.texts(".recalled") == ["checked in part", "checked in part"]


def test_what_was_seen_carries_no_mark(book: Book) -> None:
    assert book(f"A.{{source}}`{source_known_as('verified').key}`\n").texts(".recalled") == []


def test_an_unknown_key_is_named_with_its_place(book: Book) -> None:
    page = book("Fine.\n\nA.{source}`nobody1900`\n")
    assert len(page.complaints) == 1
    assert "page.md:5: WARNING: no source has the key nobody1900" in page.complaints[0]


def test_an_empty_citation_is_noticed(book: Book) -> None:
    assert "a citation names no source" in book("A.{source}`;`\n").complaints[0]
