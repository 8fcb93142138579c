"""```` ```{knowledge} ````: what the built site contacts, stores and asks for, filled in from its files."""

from __future__ import annotations

from docutils import nodes

from empty_tower_book.course_directive import CourseDirective


class Knowledge(CourseDirective):
    """The place of the table, which is filled in when all files are built."""

    def run(self) -> list[nodes.Node]:
        """Return the place."""
        return self.rendered("knowledge")
