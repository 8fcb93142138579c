"""What could settle a question, and the directive `kind` that prints it over a heading."""

from __future__ import annotations

from docutils import nodes

from empty_tower_book.course_directive import CourseDirective

KINDS = {
    "happens": ("What happens", "evidence decides"),
    "lawful": ("What is lawful", "courts decide, for now"),
    "should": ("What should be", "people decide"),
}


class Kind(CourseDirective):
    """```` ```{kind} happens ```` under a heading: prints above the heading what decides its question."""

    has_content = False
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the line; the style sheet sets it above the heading that it follows in the source."""
        kind = self.arguments[0]
        if kind not in KINDS:
            return self.complain(f"kind is {kind}; write one of {', '.join(KINDS)}")
        name, decided_by = KINDS[kind]
        return self.rendered("kind", name=name, decided_by=decided_by)
