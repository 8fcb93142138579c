"""```` ```{offline} ````: the button that keeps the course in this browser, and the one that deletes it."""

from __future__ import annotations

from docutils import nodes

from empty_tower_book.course_directive import CourseDirective


class Offline(CourseDirective):
    """Both buttons, hidden until a script has found out that this browser can keep the course."""

    def run(self) -> list[nodes.Node]:
        """Return the buttons."""
        return self.rendered("offline", top="../" * self.env.docname.count("/"))
