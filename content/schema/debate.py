"""A live question with its sides, each at its best, and the short form that the exhibit shows."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from content.schema.base import English, Entry, German, Identifier, Known, SourceKeys

MOTION_LIMIT = 90
ARGUMENT_LIMIT = 160


def _at_most(limit: int, what: str) -> AfterValidator:
    def measured(text: str) -> str:
        if len(text) > limit:
            raise ValueError(f"has {len(text)} characters; {what} has at most {limit}")
        return text

    return AfterValidator(measured)


MotionEn = Annotated[English, _at_most(MOTION_LIMIT, "a motion")]
MotionDe = Annotated[German, _at_most(MOTION_LIMIT, "a motion")]
ArgumentEn = Annotated[English, _at_most(ARGUMENT_LIMIT, "an argument")]
ArgumentDe = Annotated[German, _at_most(ARGUMENT_LIMIT, "an argument")]


class Side(Entry):
    """One position in the few words that fit a screen."""

    position: Identifier
    label_en: English
    label_de: German
    argument_en: ArgumentEn
    argument_de: ArgumentDe


class Motion(Entry):
    """The question as the exhibit puts it to the vote: one sentence, and the best argument of each side."""

    motion_en: MotionEn
    motion_de: MotionDe
    sides: Annotated[tuple[Side, ...], Field(min_length=2)]


class BestEvidence(Entry):
    """What a position would put on the table first."""

    text_en: English
    source_keys: SourceKeys
    known: Known


class BestObjection(Entry):
    """The strongest thing to be said against a position."""

    text_en: English
    source_keys: SourceKeys


class Position(Entry):
    """One side of a debate, in words its holders would sign."""

    id: Identifier
    name: English
    holders: Annotated[tuple[English, ...], Field(min_length=1)]
    steelman_en: English
    best_evidence: BestEvidence
    best_objection: BestObjection
    what_would_change_your_mind: English

    @property
    def words(self) -> int:
        """The length of the case, in words."""
        return len(self.steelman_en.split())


class Debate(Entry):
    """A question that people of good will answer differently."""

    id: Identifier
    title_en: English
    title_de: German
    question_en: English
    kiosk: Motion
    shared_facts_en: Annotated[tuple[English, ...], Field(min_length=1)]
    positions: Annotated[tuple[Position, ...], Field(min_length=2)]
    wider_voices_en: English
    discussion_questions_en: Annotated[tuple[English, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _every_position_has_its_side(self) -> Debate:
        positions = [position.id for position in self.positions]
        sides = [side.position for side in self.kiosk.sides]
        if len(set(positions)) < len(positions):
            raise ValueError("two positions share an id; give each its own")
        if sorted(positions) != sorted(sides):
            raise ValueError(
                f"kiosk.sides are {', '.join(sides)}; they must be the positions {', '.join(positions)}"
            )
        return self
