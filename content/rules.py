"""What one file cannot say about itself: references between files, and limits that hold for all together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from pydantic import BaseModel

from content.kiosk_rules import words_fit_the_screen
from content.loader import Content
from content.problem import Location, Problem
from content.records import Record
from content.schema.base import Known

QUOTATION_LIMIT = 20


def sources_exist(content: Content) -> Iterator[Problem]:
    """Every key that a claim, a debate, an event, a figure or a table cites is in the bibliography."""
    for record, location, key in _citations(content):
        if key not in content.bibliography:
            yield record.problem(location, f"{key} is in no .bib file", "add the source or correct the key")


def nothing_is_surer_than_its_sources(content: Content) -> Iterator[Problem]:
    """A statement is not called verified if every source it rests on is only recalled."""
    for record, location, known, keys in _statements(content):
        sources = [content.bibliography[key] for key in keys if key in content.bibliography]
        if known == "verified" and sources and all(source.known == "recalled" for source in sources):
            wrong = f"is verified, but {', '.join(keys)} is only recalled"
            yield record.problem(
                location, wrong, "lower it here, or look the source up and say so in ledger.yml"
            )


def quotations_are_short(content: Content) -> Iterator[Problem]:
    """Somebody's words are quoted, not reprinted."""
    for record in content.claim_records:
        words = len(record.entry.quote.text.split())
        if words > QUOTATION_LIMIT:
            wrong, right = f"quotes {words} words", f"quote at most {QUOTATION_LIMIT}"
            yield record.problem(("quote", "text"), wrong, right)


def ids_are_given_once(content: Content) -> Iterator[Problem]:
    """No two events, terms, systems or figures share an id; other entries are named by their files."""
    events, terms, systems = content.timeline_record, content.glossary_record, content.systems_record
    yield from _repeated(systems, "systems", [system.id for system in systems.entry.systems])
    yield from _repeated(events, "events", [event.id for event in events.entry.events])
    yield from _repeated(terms, "terms", [term.id for term in terms.entry.terms])
    seen: list[str] = []
    for record in content.evidence_records:
        ids = [effect.id for effect in record.entry.effects]
        yield from _repeated(record, "effects", ids, seen)
        seen += ids


def chapters_have_one_of_each(content: Content) -> Iterator[Problem]:
    """No two quizzes and no two lessons belong to the same chapter."""
    for records in (content.quiz_records, content.lesson_records):
        seen: dict[int, str] = {}
        for record in records:
            other = seen.setdefault(record.entry.chapter, record.entry.id)
            if other != record.entry.id:
                wrong = f"{record.entry.chapter} is the chapter of {other} too"
                yield record.problem(("chapter",), wrong, "give each chapter one of its own")


def terms_point_to_terms(content: Content) -> Iterator[Problem]:
    """Every `see` of the glossary leads to another of its terms."""
    record = content.glossary_record
    known = {term.id for term in record.entry.terms}
    for index, term in enumerate(record.entry.terms):
        for place, target in enumerate(term.see):
            if target not in known or target == term.id:
                location = ("terms", index, "see", place)
                yield record.problem(location, f"{target} is no other term", "name another term or remove it")


def systems_point_to_cards(content: Content) -> Iterator[Problem]:
    """Every system names claims and a debate that exist; no card of the essay is without a system."""
    record, claims = content.systems_record, content.claims
    for index, system in enumerate(record.entry.systems):
        here: Location = ("systems", index)
        for place, claim in enumerate(system.claims):
            if claim not in claims:
                wrong = f"{claim} is no claim"
                yield record.problem((*here, "claims", place), wrong, "name a file in claims/")
        if system.debate is not None and system.debate not in content.debates:
            wrong = f"{system.debate} is no debate"
            yield record.problem((*here, "debate"), wrong, "name a file in debates/")
    placed = {claim for system in record.entry.systems for claim in system.claims}
    for claim_record in content.claim_records:
        if claim_record.entry.claimant == "essay" and claim_record.entry.id not in placed:
            yield claim_record.problem(("id",), "belongs to no system", "name it in systems.yml")


def passages_match(content: Content) -> Iterator[Problem]:
    """The editors' notes go with the statements, one for each: evidence, positions, events and figures."""
    record = content.passages_record
    notes = record.entry
    claims = {claim.id: len(claim.evidence) for claim in content.claims.values()}
    debates = {debate.id: len(debate.positions) for debate in content.debates.values()}
    events = {event.id: 1 for event in content.timeline}
    yield from _counted(record, "claims", claims, {key: len(value) for key, value in notes.claims.items()})
    yield from _counted(record, "debates", debates, {key: len(value) for key, value in notes.debates.items()})
    yield from _counted(record, "timeline", events, dict.fromkeys(notes.timeline, 1))
    yield from _counted(
        record, "evidence", dict.fromkeys(content.effects, 1), dict.fromkeys(notes.evidence, 1)
    )


RULES: tuple[Callable[[Content], Iterator[Problem]], ...] = (
    sources_exist,
    nothing_is_surer_than_its_sources,
    quotations_are_short,
    ids_are_given_once,
    chapters_have_one_of_each,
    terms_point_to_terms,
    systems_point_to_cards,
    passages_match,
    words_fit_the_screen,
)


def _statements(content: Content) -> Iterator[tuple[Record[BaseModel], Location, Known, tuple[str, ...]]]:
    for claim in content.claim_records:
        for index, item in enumerate(claim.entry.evidence):
            yield claim, ("evidence", index, "known"), item.known, (item.source_key,)
    for debate in content.debate_records:
        for index, position in enumerate(debate.entry.positions):
            best = position.best_evidence
            yield debate, ("positions", index, "best_evidence", "known"), best.known, best.source_keys
    timeline = content.timeline_record
    for index, event in enumerate(timeline.entry.events):
        yield timeline, ("events", index, "known"), event.known, event.source_keys
    for theme in content.evidence_records:
        for index, effect in enumerate(theme.entry.effects):
            yield theme, ("effects", index, "known"), effect.known, (effect.source_key,)
    for sheet in content.sheet_records:
        yield sheet, ("known",), sheet.entry.known, sheet.entry.source_keys


def _citations(content: Content) -> Iterator[tuple[Record[BaseModel], Location, str]]:
    records: list[Record[BaseModel]] = [
        *content.claim_records,
        *content.debate_records,
        content.timeline_record,
        *content.evidence_records,
        *content.sheet_records,
    ]
    for record in records:
        for location, key in _keys(record.entry.model_dump(), ()):
            yield record, location, key


def _keys(data: object, location: Location) -> Iterator[tuple[Location, str]]:
    if isinstance(data, dict):
        for name, value in data.items():
            yield from _keys(value, (*location, name))
    elif isinstance(data, list | tuple):
        for index, value in enumerate(data):
            yield from _keys(value, (*location, index))
    elif isinstance(data, str) and {"source_key", "source_keys", "sources"} & set(location[-2:]):
        yield location, data


def _repeated(
    record: Record[BaseModel], name: str, ids: list[str], before: Sequence[str] = ()
) -> Iterator[Problem]:
    for index, identifier in enumerate(ids):
        if identifier in (*before, *ids[:index]):
            yield record.problem((name, index, "id"), f"{identifier} is there twice", "give each its own id")


def _counted(
    record: Record[BaseModel], name: str, expected: dict[str, int], found: dict[str, int]
) -> Iterator[Problem]:
    for key in sorted(expected.keys() | found.keys()):
        wanted, got = expected.get(key, 0), found.get(key, 0)
        if wanted != got:
            wrong, right = f"has {got} notes for {wanted} statements", "write one note for each"
            yield record.problem((name, key), wrong, right)
