"""The directives `lessons` and `answers`: what a teacher reads before and after a class."""

from __future__ import annotations

from pathlib import Path

from docutils import nodes

from empty_tower_book.chapters import written_chapters
from empty_tower_book.course_directive import CourseDirective, course_content
from empty_tower_book.kinds import KINDS
from empty_tower_book.quiz import fit_mark


class TeachersDirective(CourseDirective):
    """What both directives share: one entry a chapter, each under the chapter's title, linked to its page."""

    has_content = False

    def headings(self) -> dict[int, tuple[str, str]]:
        """Return title and address of each written chapter by its number, as seen from this page."""
        chapters = written_chapters(Path(self.env.srcdir))
        uri = self.env.app.builder.get_relative_uri
        return {
            number: (chapter.title, uri(self.env.docname, chapter.docname))
            for number, chapter in chapters.items()
        }


class Lessons(TeachersDirective):
    """```` ```{lessons} ````: the instructor's notes of every chapter, from `content/lessons`."""

    def run(self) -> list[nodes.Node]:
        """Return the notes in the order of the chapters."""
        lessons = list(course_content().lessons.values())
        for lesson in lessons:
            number = lesson.chapter
            self.note_anchor(f"notes-{number}", f"chapter-{number}", f"Notes to chapter {number}")
        return self.rendered("lessons", lessons=lessons, headings=self.headings())


class Answers(TeachersDirective):
    """```` ```{answers} ````: every quiz with its answers and their reasons, for whoever marks it."""

    def run(self) -> list[nodes.Node]:
        """Return the keys in the order of the chapters."""
        quizzes = sorted(course_content().quizzes.values(), key=lambda quiz: quiz.chapter)
        return self.rendered("answers", quizzes=quizzes, headings=self.headings(), kinds=KINDS, fit=fit_mark)
