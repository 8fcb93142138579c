"""A quiz: questions of evidence, of law, and of judgement, with a reason for every option."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from content.schema.base import ChapterNumber, English, Entry, Identifier, QuestionKind


class Option(Entry):
    """One answer. `fits` is null where only people can decide; the reason then says what it has to face."""

    text_en: English
    fits: Annotated[bool, Field(strict=True)] | None
    reason_en: English


class Item(Entry):
    """One question. `from_chapter` names the earlier chapter that it comes back to, or is null."""

    kind: QuestionKind
    from_chapter: Annotated[int, Field(strict=True, ge=0)] | None
    question_en: English
    options: Annotated[tuple[Option, ...], Field(min_length=2)]

    @model_validator(mode="after")
    def _values_are_not_scored(self) -> Item:
        marks = [option.fits for option in self.options]
        if self.kind == "should" and any(mark is not None for mark in marks):
            raise ValueError("a question of what should be is scored; write fits: null in every option")
        if self.kind != "should" and (None in marks or True not in marks):
            raise ValueError("fits must be true or false in every option; write true in at least one")
        return self


class Quiz(Entry):
    """The quiz of one chapter."""

    id: Identifier
    chapter: ChapterNumber
    items: Annotated[tuple[Item, ...], Field(min_length=5)]

    @model_validator(mode="after")
    def _looks_back(self) -> Quiz:
        earlier = [item.from_chapter for item in self.items if item.from_chapter is not None]
        if any(chapter >= self.chapter for chapter in earlier):
            raise ValueError(
                f"from_chapter is not earlier than {self.chapter}; name an earlier chapter or null"
            )
        if self.chapter > 0 and len(earlier) * 5 < len(self.items):
            raise ValueError("fewer than one item in five looks back; take one from an earlier chapter")
        return self
