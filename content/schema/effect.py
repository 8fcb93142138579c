"""A published figure that a lab or a chapter prints: its size, its unit, its doubt, its source."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from content.schema.base import English, Entry, Identifier, Known, SourceKey

Unit = Literal[
    "ratio",
    "odds ratio",
    "correlation",
    "per cent",
    "share",
    "probability",
    "count",
    "incidents a day",
    "per 1,000 people",
    "per person",
    "epsilon",
    "steps",
]

Number = Annotated[float, Field(allow_inf_nan=False)]
Count = Annotated[int, Field(strict=True, ge=1)]


class Effect(Entry):
    """One figure; `value_is` says whether the source prints it or we computed it from what it prints.

    Attributes:
        id: its name, unique among all themes.
        says_en: what the figure is of; with the value left out it names the direction.
        value: the figure, or null where the source reports a direction only.
        unit: what it counts or is measured in.
        low: lower end of the 95 per cent interval.
        high: upper end.
        studies: how many studies or samples were pooled.
        units_seen: how many people, cases or things were looked at.
        value_is: `printed` in the source, or `computed` from it.
        source_key: where it stands.
        known: how it is known.
    """

    id: Identifier
    says_en: English
    value: Number | None
    unit: Unit
    low: Number | None = None
    high: Number | None = None
    studies: Count | None = None
    units_seen: Count | None = None
    value_is: Literal["printed", "computed"] = "printed"
    source_key: SourceKey
    known: Known

    @model_validator(mode="after")
    def _interval_holds_the_value(self) -> Effect:
        if (self.low is None) != (self.high is None):
            raise ValueError(f"{self.id} has half an interval; give low and high, or neither")
        if self.low is None or self.high is None:
            return self
        if self.value is None or not self.low <= self.value <= self.high:
            raise ValueError(f"the value of {self.id} is outside its interval; correct one of the three")
        return self


class Evidence(Entry):
    """The figures of one theme, as written in `evidence/ID.yml`."""

    id: Identifier
    effects: Annotated[tuple[Effect, ...], Field(min_length=1)]
