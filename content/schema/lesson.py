"""A lesson: what a teacher wants to know before a class meets a chapter."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from content.schema.base import ChapterNumber, English, Entry, Identifier

LENGTHS = (45, 90)


class Step(Entry):
    """One step of a lesson plan, with its whole minutes."""

    minutes: Annotated[int, Field(strict=True, ge=1, le=60)]
    do_en: English


class Remark(Entry):
    """What students usually say, and a way to take it up that mocks nobody and gives nothing away."""

    say_en: English
    answer_en: English


class Lesson(Entry):
    """The instructor's notes to one chapter.

    Attributes:
        aim_en: what the class can do afterwards, in one sentence.
        prepare_en: what lies ready before the class comes in.
        plan: the steps; their minutes add up to one of `LENGTHS`.
        pitfalls_en: where lessons on this chapter go wrong.
        remarks: what students usually say, and how to handle it.
        care_en: when the topic can hurt, whom, and what then.
    """

    id: Identifier
    chapter: ChapterNumber
    aim_en: English
    prepare_en: English
    plan: Annotated[tuple[Step, ...], Field(min_length=4, max_length=9)]
    pitfalls_en: Annotated[tuple[English, ...], Field(min_length=2, max_length=5)]
    remarks: Annotated[tuple[Remark, ...], Field(min_length=2, max_length=5)]
    care_en: English

    @property
    def minutes(self) -> int:
        """Return the minutes of all steps together."""
        return sum(step.minutes for step in self.plan)

    @model_validator(mode="after")
    def _minutes_fill_a_lesson(self) -> Lesson:
        if self.minutes not in LENGTHS:
            wanted = " or ".join(map(str, LENGTHS))
            raise ValueError(f"the steps of plan take {self.minutes} minutes; make them {wanted}")
        return self
