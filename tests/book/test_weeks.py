"""Six weeks of study alone: every chapter and lab has its week, and the minutes are those of the pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from empty_tower_book.chapters import written_chapters, written_labs

from content import load_content
from content.schema.base import LAST_CHAPTER
from tests.book.chapter import CHAPTERS, read_chapter
from tests.book.small_book import SmallBook
from tests.house.repository import ROOT

Book = Callable[[str], SmallBook]
SOUND = '---\nminutes: {Read: 14, "Talk in pairs": 8}\n---\n'


def test_every_chapter_has_one_week() -> None:
    weeks = Counter(number for week in load_content().weeks for number in week.chapters)
    assert weeks == dict.fromkeys(range(LAST_CHAPTER + 1), 1)


def test_minutes_are_those_of_the_head() -> None:
    chapters = written_chapters(ROOT)
    for path in CHAPTERS:
        minutes = read_chapter(path).head["minutes"]
        assert isinstance(minutes, dict)
        assert chapters[int(path.stem[:2])].minutes == sum(minutes.values())


def test_pages_without_a_sound_head_count_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "book" / "labs"
    folder.mkdir(parents=True)
    heads = {
        "none": "",
        "broken": "---\n: [\n---\n",
        "empty": "---\nage: 3\n---\n",
        "sound": SOUND,
    }
    for name, head in heads.items():
        (folder / f"{name}.md").write_text(f"{head}# {name.title()}\n", encoding="utf-8")
    minutes = {name: page.minutes for name, page in written_labs(tmp_path).items()}
    assert minutes == {"broken": 0, "empty": 0, "none": 0, "sound": 22}


def test_the_lines_of_a_week_add_up(book: Book) -> None:
    page = book("```{weeks}\n```\n")
    assert page.complaints == []
    for table in page.page.select(".weeks table"):
        lines = sum(int(cell.get_text()) for cell in table.select(".weeks-minutes"))
        assert [int(re.sub(r"\D", "", total.get_text())) for total in table.select("caption span")] == [lines]


def test_every_lab_has_one_week() -> None:
    weeks = Counter(name for week in load_content().weeks for name in week.labs)
    assert weeks == dict.fromkeys(written_labs(ROOT), 1)


def test_no_week_is_much_longer_than_another() -> None:
    chapters, labs = written_chapters(ROOT), written_labs(ROOT)
    minutes = [
        sum(chapters[number].minutes for number in week.chapters)
        + sum(labs[name].minutes for name in week.labs)
        + week.task_minutes
        for week in load_content().weeks
    ]
    assert max(minutes) < 1.25 * min(minutes)
