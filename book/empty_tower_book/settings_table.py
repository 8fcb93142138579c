"""The directive `settings`: every setting of the exhibit, from the schema that reads the file."""

from __future__ import annotations

from docutils import nodes

from empty_tower_book.course_directive import CourseDirective
from exhibit.kiosk.settings_text import groups


class SettingsTable(CourseDirective):
    """```` ```{settings} ````: one table for each section of the settings file."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Return the tables."""
        return self.rendered("settings", groups=list(groups()))
