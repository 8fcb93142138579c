"""`{target} lab`: the number that nobody here chose, beside our own, and whether they agree."""

from __future__ import annotations

from docutils import nodes

from empty_tower_book.course_directive import CourseDirective
from empty_tower_book.labs import TARGETS
from empty_tower_book.markup import render


class TargetDirective(CourseDirective):
    """Computes a lab's target while the page is made; a target that fails breaks the strict build."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the target's table and verdict."""
        name = self.arguments[0]
        if name not in TARGETS:
            return self.complain(f"no lab {name!r} has a target; there are {', '.join(TARGETS)}")
        target = TARGETS[name]()
        if target.verdict != "Passed":
            return self.complain(f"target of {name}: {target.agreeing} of {target.compared} cases agree")
        return [nodes.raw("", render("target", target=target), format="html")]
