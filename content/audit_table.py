"""The audit as a plain table for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from content.audit import Audit

_BAR = 30


def table(audit: Audit) -> str:
    """Return the audit as text: one block a question, with counts, shares and bars."""
    return "\n".join(_lines(audit))


def _lines(audit: Audit) -> Iterator[str]:
    yield from _of_sources(audit)
    yield from _of_debates(audit)
    yield from _of_claims(audit)
    yield from _of_evidence(audit)
    yield from _of_events(audit)
    yield f"\nWORDING  {audit.wording.found} loaded words as our own; {audit.wording.listed} are on the list"


def _of_sources(audit: Audit) -> Iterator[str]:
    sources = audit.sources
    yield f"SOURCES  {sources.total}, of which {sources.contested} are themselves contested"
    yield from _block("kind", sources.by_kind)
    yield from _block("leaning towards watching", sources.by_stance)
    if sources.con_for_each_pro is not None:
        yield f"    {sources.con_for_each_pro} critical for each favourable one"
    yield from _block("how known", sources.by_known)
    yield from _block("region", sources.by_region)
    yield from _block("decade", sources.by_decade)


def _of_debates(audit: Audit) -> Iterator[str]:
    debates = audit.debates
    yield f"\nDEBATES  {debates.total} with {debates.positions} positions"
    yield "  longest case over shortest, in words"
    for name, ratio in debates.length_ratio.items():
        lengths = ", ".join(f"{position} {words}" for position, words in debates.words[name].items())
        yield f"    {name:<24} {ratio:4.2f}   {lengths}"


def _of_claims(audit: Audit) -> Iterator[str]:
    claims = audit.claims
    yield f"\nCLAIMS  {claims.total}"
    yield from _block("verdict", claims.by_verdict)
    yield from _block("whose claim", claims.by_claimant)
    if len(claims.by_claimant) == 1:
        yield f"    every claim checked so far was made by one side: {next(iter(claims.by_claimant))}"
    yield from _block("theme", claims.by_theme)
    yield from _block("kind", claims.by_kind)
    yield from _block("confidence", claims.by_confidence)


def _of_evidence(audit: Audit) -> Iterator[str]:
    claims = audit.claims
    yield f"  resting on one source: {claims.on_one_source}"
    yield f"  evidence: {claims.evidence_total} pieces"
    yield from _block("how it stands to the claim", claims.evidence_by_stance)
    yield from _block("how known", claims.evidence_by_known)


def _of_events(audit: Audit) -> Iterator[str]:
    events = audit.events
    yield f"\nEVENTS  {events.total}, of which {events.corrected} put a popular error right"
    yield from _block("theme", events.by_theme)
    yield from _block("region", events.by_region)
    yield from _block("how known", events.by_known)


def _block(title: str, counts: Mapping[str, int]) -> Iterator[str]:
    total = sum(counts.values())
    largest = max(counts.values(), default=0)
    yield f"  by {title}"
    for name, count in counts.items():
        bar = "█" * max(1, round(_BAR * count / largest))
        yield f"    {name:<18} {count:>4} {count / total:>6.1%}  {bar}"
