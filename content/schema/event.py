"""A dated event of the history of watching and being watched."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from content.schema.base import English, Entry, German, Identifier, Known, SourceKeys

Theme = Literal["institution", "law", "theory", "technology", "resistance", "city"]


class Event(Entry):
    """One event. `year` counts backwards before the common era: -356 is 356 BCE."""

    id: Identifier
    year: Annotated[int, Field(strict=True, ge=-3000, le=2100)]
    date: dt.date | None = None
    approx: Annotated[bool, Field(strict=True)] = False
    title_en: English
    title_de: German
    text_en: English
    correction_en: English | None = None
    region: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    theme: Theme
    source_keys: SourceKeys
    known: Known

    @model_validator(mode="after")
    def _date_lies_in_the_year(self) -> Event:
        if self.date is not None and self.date.year != self.year:
            raise ValueError(f"date {self.date} is not in the year {self.year}; correct one of them")
        return self


class Timeline(Entry):
    """All events, as written in `timeline.yml`."""

    events: Annotated[tuple[Event, ...], Field(min_length=1)]
