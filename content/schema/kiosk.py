"""The words of the exhibit: what each text is for, and how long it may be."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel, StringConstraints

from content.schema.base import Entry, Identifier

Kind = Literal[
    "title", "attract", "notice", "instruction", "story", "option", "result", "debrief", "closing", "label"
]
_Count = Annotated[int, Field(strict=True, ge=1)]


class Screen(Entry):
    """One text of the exhibit: what it is for, whether every visitor meets it, and what is filled in."""

    kind: Kind
    compulsory: Annotated[bool, Field(strict=True)] = False
    placeholders: tuple[Identifier, ...] = ()


FlatKey = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+(\.[a-z0-9_]+)+$")]
"""Screen and text, joined by a dot: `attract.title`."""


class Screens(RootModel[dict[FlatKey, Screen]]):
    """All texts of the exhibit, as written in `kiosk/screens.yml`."""

    model_config = ConfigDict(frozen=True)


class Limit(Entry):
    """How long a text may be: words in each language, and characters in German."""

    words_en: _Count
    words_de: _Count
    characters_de: _Count


class Limits(Entry):
    """Limits of every kind of text, and of everything that every visitor meets, taken together."""

    kinds: dict[Kind, Limit]
    compulsory: Limit
