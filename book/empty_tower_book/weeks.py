"""The directive `weeks`: six weeks of study alone, with minutes that the pages themselves promise."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from docutils import nodes

from content.schema.weeks import Week
from empty_tower_book.chapters import WrittenPage, written_chapters, written_labs
from empty_tower_book.course_directive import CourseDirective, course_content


@dataclass(frozen=True)
class Line:
    """One thing to do in a week: its kind, what it is, its address or nothing, and its minutes."""

    kind: str
    name: str
    address: str
    minutes: int


@dataclass(frozen=True)
class PlannedWeek:
    """A week with its lines, whose minutes add up."""

    name: str
    lines: tuple[Line, ...]

    @property
    def minutes(self) -> int:
        """Return the minutes of all lines together."""
        return sum(line.minutes for line in self.lines)


class WeeksDirective(CourseDirective):
    """```` ```{weeks} ````: the plan of `content/weeks.yml`. What is not written yet is left out."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Return one table a week."""
        return self.rendered("weeks", weeks=[self._planned(week) for week in course_content().weeks])

    def _planned(self, week: Week) -> PlannedWeek:
        source = Path(self.env.srcdir)
        chapters, labs = written_chapters(source), written_labs(source)
        lines = [
            self._line(f"Chapter {number}", chapters[number])
            for number in week.chapters
            if number in chapters
        ]
        lines += [self._line("Lab", labs[name]) for name in week.labs if name in labs]
        return PlannedWeek(week.name_en, (*lines, Line("Write", week.task_en, "", week.task_minutes)))

    def _line(self, kind: str, page: WrittenPage) -> Line:
        self.env.note_dependency(f"{page.docname}.md")
        address = self.env.app.builder.get_relative_uri(self.env.docname, page.docname)
        return Line(kind, page.title, address, page.minutes)
