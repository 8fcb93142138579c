"""The directive `systems`: where each system that the essay names has its place in the course."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from docutils import nodes

from content.schema.system import System
from empty_tower_book.chapters import written_chapters
from empty_tower_book.course_directive import CourseDirective, course_content
from empty_tower_book.marks import VERDICT_NAMES, verdict_mark

SCENES = {
    "tower": "the round with the tower",
    "warden": "the round with the warden",
    "score": "the round with the score",
    "reveal": "the tower opens",
    "in-the-tower": "in the tower",
    "motion": "the motion",
    "wall": "the wall",
    "holdings": "what the exhibit knows",
}


@dataclass(frozen=True)
class Place:
    """A place in the course: what it is called, and its address, empty while the page is not written."""

    name: str
    address: str


class SystemsDirective(CourseDirective):
    """```` ```{systems} ````: every system of `content/systems.yml`, with its five places."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Return the index."""
        entries = [
            {
                "system": system,
                "chapter": self._chapter(system.chapter),
                "claims": [course_content().claims[claim] for claim in system.claims],
                "debate": self._debate(system),
                "lab": self._lab(system),
                "scene": Place(SCENES[system.scene], self._to("book/exhibit")) if system.scene else None,
            }
            for system in course_content().systems
        ]
        cards = self._to("book/claims")
        return self.rendered("systems", entries=entries, cards=cards, mark=verdict_mark, names=VERDICT_NAMES)

    def _to(self, docname: str) -> str:
        """Return the address of a page, or nothing while it is not written."""
        if not (Path(self.env.srcdir) / f"{docname}.md").exists():
            return ""
        return self.env.app.builder.get_relative_uri(self.env.docname, docname)

    def _chapter(self, number: int) -> Place:
        chapter = written_chapters(Path(self.env.srcdir)).get(number)
        if chapter is None:
            return Place(f"Chapter {number}", "")
        return Place(f"{number}. {chapter.title}", self._to(chapter.docname))

    def _debate(self, system: System) -> Place | None:
        if system.debate is None:
            return None
        debate = course_content().debates[system.debate]
        return Place(debate.title_en, self._to(f"book/{debate.kiosk.page}") if debate.kiosk.page else "")

    def _lab(self, system: System) -> Place | None:
        if system.lab is None:
            return None
        address = self._to(f"book/labs/{system.lab}")
        return Place(system.lab.replace("-", " ").capitalize(), address) if address else None
