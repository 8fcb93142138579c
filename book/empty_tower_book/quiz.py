"""The directive `quiz`: questions with a reason for every answer, and no score."""

from __future__ import annotations

from docutils import nodes
from markupsafe import Markup

from empty_tower_book.course_directive import CourseDirective, course_content
from empty_tower_book.kinds import KINDS


class QuizDirective(CourseDirective):
    """```` ```{quiz} two-brothers ````: one quiz from `content/quizzes`."""

    has_content = False
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the quiz."""
        name = self.arguments[0]
        quizzes = course_content().quizzes
        if name not in quizzes:
            return self.complain(f"no quiz is called {name}; use the name of a file in content/quizzes")
        return self.rendered("quiz", quiz=quizzes[name], kinds=KINDS, fit=fit_mark)


def fit_mark(fits: bool) -> Markup:
    """Return a full disc for an answer that fits, an empty one for an answer that does not."""
    drawing = '<circle cx="8" cy="8" r="6.2"/>'
    kind = "shape filled" if fits else "shape"
    return Markup(f'<svg class="{kind}" viewBox="0 0 16 16" aria-hidden="true">{drawing}</svg>')
