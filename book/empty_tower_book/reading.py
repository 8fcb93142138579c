"""The directive `reading`: where to read on, sorted by where each work stands."""

from __future__ import annotations

from docutils import nodes

from empty_tower_book.citation import Citation, parse_citations
from empty_tower_book.course_directive import CourseDirective, course_content

STANCES = {
    "supportive": "Supportive",
    "critical": "Critical",
    "mixed": "In between",
    "reference": "To look things up",
}
FORM = "supportive: key | why to read it"


class Reading(CourseDirective):
    """Lines of the form `stance: key locator | note`."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the works in groups, in the order of the stances."""
        groups: dict[str, list[tuple[Citation, str]]] = {stance: [] for stance in STANCES}
        for line in filter(str.strip, self.content):
            stance, _, rest = line.partition(":")
            works, _, note = rest.partition("|")
            pairs = parse_citations(works)
            if stance.strip() not in STANCES or len(pairs) != 1:
                return self.complain(
                    f"cannot read {line!r}; write it as {FORM!r}, with a stance of {', '.join(STANCES)}"
                )
            key, locator = pairs[0]
            source = course_content().bibliography.get(key)
            if source is None:
                return self.complain(f"no source has the key {key}; use a key from content/sources/*.bib")
            groups[stance.strip()].append((Citation(source, locator), note.strip()))
        named = {STANCES[stance]: works for stance, works in groups.items() if works}
        return self.rendered("reading", stances=named)
