"""The balance of the whole, measured: sources, sides of debates, verdicts, and whose claims were checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable

from pydantic import BaseModel, ConfigDict

from content.loaded_words import LOADED, loaded, texts_of
from content.loader import Content

Counts = dict[str, int]
NOT_GIVEN = "not given"


class _Measured(BaseModel):
    model_config = ConfigDict(frozen=True)


class Sources(_Measured):
    """How many sources of each sort; `con_for_each_pro` is the ratio of leanings, or None without any pro."""

    total: int
    by_kind: Counts
    by_stance: Counts
    by_region: Counts
    by_decade: Counts
    stance_by_decade: dict[str, Counts]
    by_known: Counts
    contested: int
    con_for_each_pro: float | None


class Debates(_Measured):
    """Words of each position by debate, and the longest side of each debate over its shortest."""

    total: int
    positions: int
    words: dict[str, Counts]
    length_ratio: dict[str, float]
    largest_length_ratio: float


class Claims(_Measured):
    """Verdicts, whose claims they are, and how the evidence stands and is known.

    `largest_share` is the share of the side whose claims were checked most often, from 0 to 1.
    `on_one_source` counts claims whose verdict rests on a single source; the rule of the course is two.
    """

    total: int
    by_verdict: Counts
    by_claimant: Counts
    verdict_by_claimant: dict[str, Counts]
    largest_share: float
    by_theme: Counts
    by_kind: Counts
    by_confidence: Counts
    on_one_source: int
    evidence_total: int
    evidence_by_stance: Counts
    evidence_by_known: Counts


class Events(_Measured):
    """Events of the timeline; `corrected` counts those that put a popular error right."""

    total: int
    corrected: int
    by_theme: Counts
    by_region: Counts
    by_known: Counts


class Wording(_Measured):
    """How many loaded words are looked for, and how many stand as our own in debates, events and terms."""

    listed: int
    found: int


class Audit(_Measured):
    """Everything that is counted. The names are stable: the book prints them."""

    sources: Sources
    debates: Debates
    claims: Claims
    events: Events
    wording: Wording


def audit(content: Content) -> Audit:
    """Count a content folder. Raises `ContentError` if its files are not right."""
    return Audit(
        sources=_sources(content),
        debates=_debates(content),
        claims=_claims(content),
        events=_events(content),
        wording=_wording(content),
    )


def _sources(content: Content) -> Sources:
    sources = list(content.bibliography.values())
    stances = _counts(source.stance for source in sources)
    decades = dict(sorted(_counts(_decade(source.year) for source in sources).items(), key=_by_time))
    return Sources(
        total=len(sources),
        by_kind=_counts(source.kind for source in sources),
        by_stance=stances,
        by_region=_counts(source.region or NOT_GIVEN for source in sources),
        by_decade=decades,
        stance_by_decade={
            decade: _counts(source.stance for source in sources if _decade(source.year) == decade)
            for decade in decades
        },
        by_known=_counts(source.known for source in sources),
        contested=sum(source.contested for source in sources),
        con_for_each_pro=_ratio(stances.get("con", 0), stances.get("pro", 0)),
    )


def _debates(content: Content) -> Debates:
    debates = content.debates
    words = {
        name: {position.id: position.words for position in debate.positions}
        for name, debate in debates.items()
    }
    ratios = {name: _ratio(max(counts.values()), min(counts.values())) for name, counts in words.items()}
    return Debates(
        total=len(debates),
        positions=sum(map(len, words.values())),
        words=words,
        length_ratio={name: ratio for name, ratio in ratios.items() if ratio is not None},
        largest_length_ratio=max((ratio or 0 for ratio in ratios.values()), default=0),
    )


def _claims(content: Content) -> Claims:
    claims = list(content.claims.values())
    evidence = [item for claim in claims for item in claim.evidence]
    claimants = _counts(claim.claimant for claim in claims)
    return Claims(
        total=len(claims),
        by_verdict=_counts(claim.verdict for claim in claims),
        by_claimant=claimants,
        verdict_by_claimant={
            claimant: _counts(claim.verdict for claim in claims if claim.claimant == claimant)
            for claimant in claimants
        },
        largest_share=max(claimants.values(), default=0) / max(1, len(claims)),
        by_theme=_counts(claim.theme for claim in claims),
        by_kind=_counts(claim.kind for claim in claims),
        by_confidence=_counts(claim.confidence for claim in claims),
        on_one_source=sum(len({item.source_key for item in claim.evidence}) < 2 for claim in claims),
        evidence_total=len(evidence),
        evidence_by_stance=_counts(item.stance for item in evidence),
        evidence_by_known=_counts(item.known for item in evidence),
    )


def _events(content: Content) -> Events:
    events = content.timeline
    return Events(
        total=len(events),
        corrected=sum(event.correction_en is not None for event in events),
        by_theme=_counts(event.theme for event in events),
        by_region=_counts(event.region for event in events),
        by_known=_counts(event.known for event in events),
    )


def _wording(content: Content) -> Wording:
    entries = [*content.debates.values(), *content.timeline, *content.glossary.values()]
    texts = [text for entry in entries for text in texts_of(entry.model_dump())]
    return Wording(listed=len(LOADED), found=sum(len(loaded(text)) for text in texts))


def _counts(values: Iterable[Hashable]) -> Counts:
    """Count values, the most frequent first, equals in alphabetical order."""
    counter = Counter(str(value) for value in values)
    return dict(sorted(counter.items(), key=lambda item: (-item[1], item[0])))


def _decade(year: str | None) -> str:
    return f"{int(year) // 10 * 10}s" if year else NOT_GIVEN


def _by_time(decade: tuple[str, int]) -> tuple[bool, int]:
    name = decade[0]
    return name == NOT_GIVEN, 0 if name == NOT_GIVEN else int(name.removesuffix("s"))


def _ratio(more: int, less: int) -> float | None:
    return round(more / less, 2) if less else None
