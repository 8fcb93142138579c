"""What a chapter says about itself before its first line."""

from __future__ import annotations

import json
from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from content.schema.base import LAST_CHAPTER, English, QuestionKind
from empty_tower_book.kinds import KINDS


class Question(BaseModel):
    """A leading question of the chapter, typed by what could settle it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: English
    kind: QuestionKind
    why: English

    @property
    def decided_by(self) -> str:
        """Return the name of the kind and who decides, as printed."""
        name, decided_by = KINDS[self.kind]
        return f"{name}: {decided_by}"


class ChapterHead(BaseModel):
    """The head of a chapter or a lab; a lab has no number."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    chapter: int | None = Field(default=None, ge=0, le=LAST_CHAPTER)
    part: English
    question: English
    objectives: tuple[English, ...] = Field(min_length=3, max_length=5)
    minutes: dict[English, int] = Field(min_length=1)
    age: int = Field(ge=6, le=99)
    content_note: English | None = None
    questions: tuple[Question, ...] = ()

    @model_validator(mode="after")
    def _minutes_are_positive(self) -> ChapterHead:
        if any(minutes <= 0 for minutes in self.minutes.values()):
            raise ValueError("minutes are whole and positive for every part")
        return self

    @property
    def total(self) -> int:
        """Return the minutes of all parts together."""
        return sum(self.minutes.values())


def read_head(metadata: Mapping[str, object]) -> ChapterHead | None:
    """Return the head that a page's front matter holds, or None if the page is not a chapter.

    MyST hands every list and table of the front matter over as JSON text. Raises `FrontMatterError`.
    """
    if "question" not in metadata:
        return None
    fields = {name: _plain(metadata[name]) for name in ChapterHead.model_fields if name in metadata}
    try:
        return ChapterHead.model_validate(fields)
    except ValidationError as error:
        raise FrontMatterError(_one_line(error)) from None


class FrontMatterError(ValueError):
    """The front matter of a page is not that of a chapter; the message says what would be right."""


def _plain(value: object) -> object:
    if isinstance(value, str) and value[:1] in "[{":
        return json.loads(value)
    return value


def _one_line(error: ValidationError) -> str:
    faults = (f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors())
    return "front matter: " + "; ".join(faults)
