"""A system of watching that the essay names, and where the course takes it up."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from content.schema.base import ChapterNumber, English, Entry, Identifier

Scene = Literal["tower", "warden", "score", "reveal", "in-the-tower", "motion", "wall", "holdings"]
"""A place in the exhibit: a round, a turn of the visit, or one of its open pages."""


class System(Entry):
    """One system, with its place in each part of the course; null and an empty list mean none.

    Attributes:
        name_en: what it is called here.
        says_en: what the essay says of it, in a sentence that its author could accept.
        chapter: the chapter that takes it up.
        claims: the cards that check what the essay says.
        debate: the debate in which it is argued.
        lab: the lab that it can be tried in, by the name of its page.
        scene: the scene of the exhibit in which it can be met.
    """

    id: Identifier
    name_en: English
    says_en: English
    chapter: ChapterNumber
    claims: tuple[Identifier, ...]
    debate: Identifier | None
    lab: Identifier | None
    scene: Scene | None


class Systems(Entry):
    """All systems, in the order in which the essay comes to them."""

    systems: Annotated[tuple[System, ...], Field(min_length=1)]
