"""A data sheet: what a table of numbers holds, where it comes from, and why it may be passed on."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from content.schema.base import English, Entry, Identifier, Known, SourceKeys

ColumnKind = Literal["count", "number", "text"]
"""What stands in a column: whole numbers from 0 upwards, any numbers, or words."""

Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class TableColumn(Entry):
    """One column; `unit_en` says what its numbers count or are measured in."""

    name: Identifier
    kind: ColumnKind
    meaning_en: English
    unit_en: English | None = None

    @model_validator(mode="after")
    def _numbers_have_a_unit(self) -> TableColumn:
        if self.kind != "text" and self.unit_en is None:
            raise ValueError(f"{self.name} holds numbers without a unit; add unit_en")
        return self


class DataSheet(Entry):
    """What belongs to `data/ID.csv`, as written in `data/ID.datasheet.yml`.

    Attributes:
        id: the name of the table.
        title_en: what it is, in a line.
        source_keys: where the numbers come from.
        licence_en: why they may be passed on.
        derived_en: what was done to them before they came here.
        gaps_en: what is missing or doubtful in them.
        known: how they are known.
        sha256: checksum of the table, so that no number changes unseen.
        rows: how many there are, without the header.
        columns: in the order of the table.
    """

    id: Identifier
    title_en: English
    source_keys: SourceKeys
    licence_en: English
    derived_en: English
    gaps_en: English
    known: Known
    sha256: Digest
    rows: Annotated[int, Field(strict=True, ge=1)]
    columns: Annotated[tuple[TableColumn, ...], Field(min_length=1)]
