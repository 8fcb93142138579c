"""The directives `claim` and `claims`: one card; or all of the essay, or of everybody else, with filters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import get_args

from docutils import nodes
from docutils.parsers.rst import directives

from content.schema.claim import Claim, Claimant, Theme, Verdict
from empty_tower_book.course_directive import CourseDirective, course_content
from empty_tower_book.filters import ALL, Choice, Filter, filter_rules
from empty_tower_book.marks import VERDICT_MEANINGS, VERDICT_NAMES, verdict_mark, verdict_symbols, verdict_use
from empty_tower_book.source_pages import Address

THEMES: dict[str, str] = {
    "panopticon": "The panopticon",
    "cameras": "Cameras and forecasts",
    "scores": "Points and scores",
    "city": "City and home",
    "files": "Files and messages",
    "plans": "Power and plans",
}
CLAIMANTS: dict[str, str] = {
    "essay": "The essay",
    "authority": "Ministries and police",
    "company": "Companies",
    "campaign": "Campaigns",
    "scholar": "Scholars",
    "press": "Newspapers",
}
PAGES = ("essay", "others")
QUOTATION_MARKS = {"de": "„{}“", "fr": "«\u202f{}\u202f»", "es": "«{}»", "pt": "“{}”"}


def _page(value: str) -> str:
    return str(directives.choice(value, PAGES))


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
    """```` ```{claims} ````: the cards of the essay, or with `:of: others` those of everybody else."""

    has_content = False
    option_spec = {"of": _page}  # noqa: RUF012 - docutils reads this table from the class

    def run(self) -> list[nodes.Node]:
        """Return filter, legend and cards; cards of one theme stand together."""
        of = self.options.get("of", "essay")
        claims = claims_of(of, course_content().claims.values())
        meanings = [(verdict_use(v), VERDICT_NAMES[v], meaning) for v, meaning in VERDICT_MEANINGS.items()]
        return self.rendered(
            "claims",
            claims=claims,
            filters=filters_of(claims, whose=of == "others"),
            meanings=meanings,
            symbols=verdict_symbols(),
            mark=verdict_use,
            **words_of_cards(self.address()),
        )


def claims_of(page: str, claims: Iterable[Claim]) -> list[Claim]:
    """Return the cards of a page of `PAGES`, those of one theme together."""
    order = list(THEMES)
    mine = (claim for claim in claims if (claim.claimant == "essay") == (page == "essay"))
    return sorted(mine, key=lambda claim: order.index(claim.theme))


def quoted(claim: Claim) -> str:
    """Return the words under test in the marks of their language; the essay's are parts of sentences."""
    words = f"… {claim.quote.text} …" if claim.claimant == "essay" else claim.quote.text
    return QUOTATION_MARKS.get(claim.quote.language, "“{}”").format(words)


def words_of_cards(address: Address) -> dict[str, object]:
    """Return what the template of a card needs besides the claims."""
    return {
        "bibliography": course_content().bibliography,
        "names": VERDICT_NAMES,
        "quoted": quoted,
        "address": address,
    }


def filters_of(claims: Iterable[Claim], whose: bool) -> list[Filter]:
    """Return the filters, each choice with the number of cards it leaves; `whose` adds that of claimants."""
    claims = list(claims)
    filters = [
        _filter("verdict", "Show cards with the verdict", VERDICT_NAMES, [c.verdict for c in claims]),
        _filter("theme", "Show cards about", THEMES, [c.theme for c in claims]),
    ]
    if whose:
        filters.append(_filter("whose", "Show claims of", CLAIMANTS, [c.claimant for c in claims]))
    return filters


def _filter(name: str, legend: str, names: Mapping[str, str], values: Sequence[str]) -> Filter:
    """Return one filter: everything, then each value that occurs, and every verdict."""
    found = Counter(values)
    choices = [
        Choice(value, label, found[value], verdict_use(value) if name == "verdict" else "")
        for value, label in names.items()
        if found[value] or name == "verdict"
    ]
    return Filter(name, legend, [Choice(ALL, "All", len(values)), *choices])


def claim_rules() -> str:
    """Return the filters' part of the style sheet."""
    groups = {"verdict": get_args(Verdict), "theme": get_args(Theme), "whose": get_args(Claimant)}
    return "".join(filter_rules(name, values) for name, values in groups.items())
