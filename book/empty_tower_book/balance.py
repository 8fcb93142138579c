"""What was counted about the course: the role `audit` prints a number, the directive `balance` the tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from docutils import nodes
from sphinx.util import logging
from sphinx.util.docutils import SphinxRole

from content.audit import Audit, audit
from empty_tower_book.course_directive import CourseDirective, course_content

logger = logging.getLogger(__name__)

LEANINGS = {"con": "critical of watching", "pro": "favourable", "mixed": "both", "none": "takes no stand"}
STATES = {"verified": "verified", "partly": "verified in part", "recalled": "recalled, not checked"}
VERDICTS = {
    "accurate": "accurate",
    "mostly-accurate": "mostly accurate",
    "partly-accurate": "partly accurate",
    "misleading": "misleading",
    "false": "false",
    "unproven": "unproven",
    "not-checkable": "not checkable",
}


@dataclass(frozen=True)
class Row:
    """One line of a table: a name, a count, and the share of the table's largest count, in per cent."""

    name: str
    count: int
    length: int


@dataclass(frozen=True)
class Table:
    """A table of counts under a title that says what was counted."""

    title: str
    rows: list[Row]


class AuditRole(SphinxRole):
    """``{audit}`events.total` ``: prints a number of `content.audit`; an unknown name breaks the build."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the number as text, and rebuild the page when the content changes."""
        for path in course_content().files:
            self.env.note_dependency(str(path))
        number = audited(audit(course_content()), self.text)
        if number is None:
            message = f"the audit has no number {self.text!r}; write one such as events.total"
            logger.warning(message, location=self.get_location(), type="empty_tower", subtype="audit")
            return [], []
        return [nodes.Text(number)], []


class Balance(CourseDirective):
    """```` ```{balance} ````: the counts of sources and verdicts, as tables."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Return the tables."""
        measured = audit(course_content())
        return self.rendered("balance", measured=measured, tables=tables(measured))


def audited(measured: Audit, name: str) -> str | None:
    """Return the number called, for example, `sources.total` as print shows it; None if there is none."""
    value: object = measured
    for part in name.split("."):
        value = value.get(part) if isinstance(value, Mapping) else getattr(value, part, None)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return f"{value:.1f}" if isinstance(value, float) else str(value)


def tables(measured: Audit) -> list[Table]:
    """Return what the page prints: leanings, how sources are known, verdicts, and kinds of source."""
    sources, claims = measured.sources, measured.claims
    return [
        Table("Where the sources lean", rows(LEANINGS, sources.by_stance)),
        Table("How they are known", rows(STATES, sources.by_known)),
        Table("What the claim cards found", rows(VERDICTS, claims.by_verdict)),
        Table("What kind they are", rows({kind: kind for kind in sources.by_kind}, sources.by_kind)),
    ]


def rows(names: Mapping[str, str], counts: Mapping[str, int]) -> list[Row]:
    """Return a row for each name, in the order of the names; what was not counted is 0."""
    largest = max(counts.values(), default=0) or 1
    found = ((name, counts.get(key, 0)) for key, name in names.items())
    return [Row(name, count, round(100 * count / largest)) for name, count in found]
