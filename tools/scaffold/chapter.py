"""A chapter with its quiz and its notes for teachers."""

from __future__ import annotations

import argparse

from content.schema.base import LAST_CHAPTER
from tools.scaffold.tree import ROOT, RefusedError, insert_before, new_file, page_name, replace, source_key

NEXT = "fill it in; `python -m pytest -n 0 tests/book` says what the template still misses."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("name", type=page_name, help="of the page, such as two-brothers")
    parser.add_argument("title", help='such as "Two brothers and an inspection house"')
    parser.add_argument("--number", type=int, help="of the chapter (default: the first that is not written)")
    parser.add_argument(
        "--source", type=source_key, required=True, metavar="KEY", help="one key of content/sources/*.bib"
    )


def write(arguments: argparse.Namespace) -> list[str]:
    """Write the files and return their places. Raises `RefusedError` if the number or a file is taken."""
    taken = {int(path.name[:2]) for path in (ROOT / "book/chapters").glob("[0-9][0-9]-*.md")}
    number = first_free(taken) if arguments.number is None else arguments.number
    if number in taken or not 0 < number <= LAST_CHAPTER + 1:
        raise RefusedError(f"there is no room for a chapter {number}; the next is {first_free(taken)}")
    fields = {
        "number": number,
        "name": arguments.name,
        "title": arguments.title,
        "source": arguments.source,
    }
    page = f"book/chapters/{number:02d}-{arguments.name}"
    written = [
        new_file(f"{page}.md", "chapter.md", **fields),
        new_file(f"content/quizzes/{arguments.name}.yml", "quiz.yml", **fields),
        new_file(f"content/lessons/{arguments.name}.yml", "lesson.yml", **fields),
        insert_before("_toc.yml", rf"^ +- file: {after(number, taken)}$|^  - caption: Labs$", listed(page)),
    ]
    if number > LAST_CHAPTER:
        written += lengthen_the_course(number)
    return written


def first_free(taken: set[int]) -> int:
    """Return the smallest number that no chapter has."""
    return next(number for number in range(len(taken) + 1) if number not in taken)


def after(number: int, taken: set[int]) -> str:
    """Return a pattern of the page that comes after a chapter of a number: the next one, or the claims."""
    later = [other for other in taken if other > number]
    return rf"book/chapters/{min(later):02d}-[\w-]+" if later else "book/claims"


def listed(page: str) -> str:
    """Return the line of a page in the table of contents."""
    return f"      - file: {page}\n"


def lengthen_the_course(number: int) -> list[str]:
    """Let the schema know one chapter more, and put it into the last week of study alone."""
    weeks = (ROOT / "content/weeks.yml").read_text(encoding="utf-8")
    last = weeks.rpartition("chapters: [")[2].partition("]")[0]
    return [
        replace("content/schema/base.py", r"^LAST_CHAPTER = \d+$", f"LAST_CHAPTER = {number}"),
        replace("content/weeks.yml", rf"chapters: \[{last}\]", f"chapters: [{last}, {number}]"),
    ]
