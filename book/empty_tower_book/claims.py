"""The directives `claim` and `claims`: one card, or all of them with a filter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import get_args

from docutils import nodes

from content.schema.claim import Claim, Theme, Verdict
from empty_tower_book.course_directive import CourseDirective, course_content
from empty_tower_book.filters import ALL, Choice, Filter, filter_rules
from empty_tower_book.marks import VERDICT_MEANINGS, VERDICT_NAMES, verdict_mark, verdict_symbols, verdict_use
from empty_tower_book.source_pages import Address

THEMES: dict[str, str] = {
    "panopticon": "The panopticon",
    "cameras": "Cameras and forecasts",
    "scores": "Points and scores",
    "city": "City and home",
    "plans": "Power and plans",
}


class OneClaim(CourseDirective):
    """```` ```{claim} panopticon-first-built ````: one card within a chapter."""

    has_content = False
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the card."""
        name = self.arguments[0]
        claims = course_content().claims
        if name not in claims:
            return self.complain(f"no claim is called {name}; use the name of a file in content/claims")
        return self.rendered(
            "claim", claims=[claims[name]], mark=verdict_mark, **words_of_cards(self.address())
        )


class AllClaims(CourseDirective):
    """```` ```{claims} ````: every card, with a filter by verdict and by theme."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Return filter, legend and cards; cards of one theme stand together."""
        order = list(THEMES)
        claims = sorted(course_content().claims.values(), key=lambda claim: order.index(claim.theme))
        meanings = [(verdict_use(v), VERDICT_NAMES[v], meaning) for v, meaning in VERDICT_MEANINGS.items()]
        return self.rendered(
            "claims",
            claims=claims,
            filters=filters_of(claims),
            meanings=meanings,
            symbols=verdict_symbols(),
            mark=verdict_use,
            **words_of_cards(self.address()),
        )


def words_of_cards(address: Address) -> dict[str, object]:
    """Return what the template of a card needs besides the claims."""
    return {
        "bibliography": course_content().bibliography,
        "names": VERDICT_NAMES,
        "address": address,
    }


def filters_of(claims: Iterable[Claim]) -> list[Filter]:
    """Return the two filters, each choice with the number of cards that it leaves."""
    claims = list(claims)
    verdicts = Counter(claim.verdict for claim in claims)
    themes = Counter(claim.theme for claim in claims)
    everything = Choice(ALL, "All", len(claims))
    by_verdict = [Choice(v, VERDICT_NAMES[v], verdicts[v], verdict_use(v)) for v in get_args(Verdict)]
    by_theme = [Choice(theme, THEMES[theme], themes[theme]) for theme in get_args(Theme)]
    return [
        Filter("verdict", "Show cards with the verdict", [everything, *by_verdict]),
        Filter("theme", "Show cards about", [everything, *by_theme]),
    ]


def claim_rules() -> str:
    """Return the filter's part of the style sheet."""
    return filter_rules("verdict", get_args(Verdict)) + filter_rules("theme", get_args(Theme))
