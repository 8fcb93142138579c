"""Six weeks of study alone: which chapters and labs belong to a week, and what is written down."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from content.schema.base import ChapterNumber, English, Entry, Identifier


class Week(Entry):
    """One week. The minutes of its chapters and labs are those that their own pages promise.

    Attributes:
        name_en: what the week is about, in a word or two.
        chapters: numbers of chapters.
        labs: names of the pages of labs.
        task_en: what is written at the end, on one page.
        task_minutes: how long that takes, an estimate.
    """

    name_en: English
    chapters: Annotated[tuple[ChapterNumber, ...], Field(min_length=1)]
    labs: tuple[Identifier, ...]
    task_en: English
    task_minutes: Annotated[int, Field(strict=True, ge=10, le=120)]


class Weeks(Entry):
    """The weeks in their order."""

    weeks: Annotated[tuple[Week, ...], Field(min_length=1)]
