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


FOR, AGAINST = "For", "Against"
"""The English labels of the two sides that stand at the ends of the scale."""


class Side(Entry):
    """One position in the few words that fit a screen."""

    position: Identifier
    label_en: English
    label_de: German
    argument_en: ArgumentEn
    argument_de: ArgumentDe

    def words(self, language: str) -> dict[str, str]:
        """Return label and argument in a language, `en` or `de`."""
        if language == "de":
            return {"label": self.label_de, "argument": self.argument_de}
        return {"label": self.label_en, "argument": self.argument_en}


class Motion(Entry):
    """The question as the exhibit puts it to the vote: one sentence, and the best argument of each side."""

    motion_en: MotionEn
    motion_de: MotionDe
    page: str | None = None
    """The page of the book that argues it, such as `chapters/14-smart-city`; None while none does."""

    sides: Annotated[tuple[Side, ...], Field(min_length=2, max_length=4)]

    @model_validator(mode="after")
    def _has_two_ends(self) -> Motion:
        labels = [side.label_en for side in self.sides]
        if labels.count(FOR) != 1 or labels.count(AGAINST) != 1:
            raise ValueError(f"sides are labelled {', '.join(labels)}; label one of them For, one Against")
        return self

    def side(self, label: str) -> Side:
        """Return the side with an English label, `For` or `Against`."""
        return next(side for side in self.sides if side.label_en == label)


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
