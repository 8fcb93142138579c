"""The parts that all kinds of content share."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from content import foreign, typography


class Entry(BaseModel):
    """A piece of content: it cannot be changed once loaded, and knows every key it may have."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True
    )


_Text = Annotated[str, StringConstraints(min_length=1)]

English = Annotated[_Text, AfterValidator(typography.english), AfterValidator(foreign.checked)]
"""English text, with printer's marks once loaded; passages in other languages as in `content.foreign`."""

German = Annotated[_Text, AfterValidator(typography.german)]
"""German text, with printer's marks once loaded."""

Verbatim = _Text
"""Somebody's exact words: never touched."""

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,63}$")]
"""The name of an entry, also used in addresses: lower-case letters, digits, hyphens, underscores."""

LanguageName = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
"""A language by its two letters, such as `de`."""

SourceKey = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{1,47}$")]
"""The key of a source in `sources/*.bib`."""

SourceKeys = Annotated[tuple[SourceKey, ...], Field(min_length=1)]

Known = Literal["verified", "partly", "recalled"]
"""How it is known: seen in the source, seen in part, or general knowledge still to be looked up."""

LAST_CHAPTER = 18
ChapterNumber = Annotated[int, Field(strict=True, ge=0, le=LAST_CHAPTER)]
"""The number of a chapter; the course begins with 0."""

QuestionKind = Literal["happens", "lawful", "should"]
"""What could settle a question: evidence; a court, for now; or people, by deciding."""
