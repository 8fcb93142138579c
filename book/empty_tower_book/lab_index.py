"""The directive `labs`: every lab with its question, its minutes and the chapters that lead to it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from docutils import nodes

from empty_tower_book.chapters import LABS, WrittenPage, in_order, written_chapters, written_labs
from empty_tower_book.course_directive import CourseDirective


@dataclass(frozen=True)
class Place:
    """A page to go to: what it is called, and its address."""

    name: str
    address: str


@dataclass(frozen=True)
class Lab:
    """A lab as the index prints it."""

    place: Place
    question: str
    minutes: int
    chapters: tuple[Place, ...]


class LabsDirective(CourseDirective):
    """```` ```{labs} ````: the labs in the order of the contents."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Return the list of labs."""
        source = Path(self.env.srcdir)
        written = written_labs(source)
        names = [docname.removeprefix(f"{LABS}/") for docname in in_order(source)]
        return self.rendered(
            "labs", labs=[self._lab(name, written[name]) for name in names if name in written]
        )

    def _lab(self, name: str, page: WrittenPage) -> Lab:
        self.env.note_dependency(f"{page.docname}.md")
        leading = written_chapters(Path(self.env.srcdir)).items()
        chapters = [self._place(str(number), chapter) for number, chapter in leading if name in chapter.labs]
        return Lab(self._place(page.title, page), page.question, page.minutes, tuple(chapters))

    def _place(self, name: str, page: WrittenPage) -> Place:
        return Place(name, self.env.app.builder.get_relative_uri(self.env.docname, page.docname))
