"""A claim that somebody made, the evidence in every direction, and how far the record carries it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from content.schema.base import English, Entry, German, Identifier, Known, SourceKey, SourceKeys, Verbatim

Verdict = Literal[
    "accurate", "mostly-accurate", "partly-accurate", "misleading", "false", "unproven", "not-checkable"
]
Stance = Literal["supports", "contradicts", "complicates"]
"""How a piece of evidence stands to the sentence that was claimed, not to the concern behind it."""

Claimant = Literal["essay", "authority", "company", "campaign", "scholar", "press"]
"""Whose claim it is. `essay` is the German essay against smart cities from which this course grew."""


Theme = Literal["panopticon", "cameras", "scores", "city", "files", "plans"]
"""What a claim is about: the panopticon, cameras and forecasts, points and scores, city and home, files and
messages, plans."""

Language = Literal["de", "en", "es", "fr", "nl", "pt"]
"""The language in which somebody's words are quoted."""


class Quote(Entry):
    """The words under test: whose they are, in which language, and where they stand."""

    text: Verbatim
    language: Language
    said_by_en: English
    source_key: SourceKey
    section: Verbatim | None = None


class Evidence(Entry):
    """One finding from one source."""

    text_en: English
    source_key: SourceKey
    stance: Stance
    known: Known


class Claim(Entry):
    """One claim card."""

    id: Identifier
    claimant: Claimant
    quote: Quote
    summary_en: English
    summary_de: German
    theme: Theme
    kind: Literal["historical", "empirical", "legal", "interpretive", "predictive", "rhetorical"]
    concern_en: English
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1)]
    verdict: Verdict
    verdict_reason_en: English
    discussion_en: English
    sources: SourceKeys
    confidence: Literal["high", "medium", "low"]

    @model_validator(mode="after")
    def _every_source_once_and_listed(self) -> Claim:
        if len(set(self.sources)) < len(self.sources):
            raise ValueError("sources names a source twice; name each once")
        missing = sorted({item.source_key for item in self.evidence} - set(self.sources))
        if missing:
            raise ValueError(f"sources lacks {', '.join(missing)}; list every source that the evidence uses")
        return self
