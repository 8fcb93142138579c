"""The directive `debate-sheets`: every debate on a sheet of its own, to print and cut into cards."""

from __future__ import annotations

from pathlib import Path

from docutils import nodes

from empty_tower_book.course_directive import CourseDirective, course_content
from empty_tower_book.debate import drawn_sides


class DebateSheets(CourseDirective):
    """```` ```{debate-sheets} ````: the positions of all debates, without what a class should find itself."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Return the sheets in the order of the debates' titles."""
        debates = sorted(course_content().debates.values(), key=lambda debate: debate.title_en)
        for debate in debates:
            self.note_anchor(f"sheet-{debate.id}", f"sheet-{debate.id}", debate.title_en)
        sheets = [
            {"debate": debate, "sides": drawn_sides(debate), "address": self._argued_at(debate.kiosk.page)}
            for debate in debates
        ]
        return self.rendered("debate_sheets", sheets=sheets)

    def _argued_at(self, page: str | None) -> str:
        """Return the address of the page that argues a debate, or nothing while it is not written."""
        if page is None or not (Path(self.env.srcdir) / f"book/{page}.md").exists():
            return ""
        return self.env.app.builder.get_relative_uri(self.env.docname, f"book/{page}")
