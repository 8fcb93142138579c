"""The index of labs names every lab, and a part of the contents knows its pages."""

from __future__ import annotations

from pathlib import Path

from empty_tower_book.chapters import LABS, in_order, written_chapters, written_labs
from empty_tower_book.pages import Page, Part

from tests.book.small_book import build_small_book
from tests.house.repository import ROOT

LAB = '---\nquestion: "How long is it?"\nminutes: {Play: 5, Talk: 4}\n---\n# A ruler\n'
CHAPTER = "# A chapter\n\nNow measure it in [the lab](../labs/ruler.md).\n"
TABLE = "root: page\nparts:\n- chapters:\n  - file: book/labs/ruler\n"


def test_every_lab_stands_in_the_contents_once() -> None:
    labs = [docname for docname in in_order(ROOT) if docname.startswith(f"{LABS}/")]
    assert sorted(labs) == [page.docname for page in written_labs(ROOT).values()]


def test_a_book_without_a_table_of_contents_has_no_order(tmp_path: Path) -> None:
    assert in_order(tmp_path) == []


def test_a_lab_is_printed_with_its_question_its_minutes_and_its_chapters(tmp_path: Path) -> None:
    source = tmp_path / "source"
    for place, text in (("labs/ruler", LAB), ("chapters/07-length", CHAPTER)):
        path = source / "book" / f"{place}.md"
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    assert list(written_chapters(source)) == [7]
    (source / "_toc.yml").write_text(TABLE, encoding="utf-8")
    page = build_small_book(tmp_path, "```{labs}\n```\n", name="book/labs")
    assert page.texts(".labs-index > li > a") == ["A ruler"]
    assert page.texts(".labs-index p") == ["How long is it?", "9 minutes · with chapter 7"]


def test_a_part_holds_its_pages_and_no_other() -> None:
    part = Part("Labs", (Page("book/labs", "The labs", None), Page("book/labs/a", "A", None)))
    assert part.holds("book/labs/a")
    assert not part.holds("book/labs/b")
