"""A visitor's script: what somebody does, one step after the other, as data."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, model_validator

from content.records import read_file
from content.schema.base import Entry, Identifier


class Step(Entry):
    """One step: seconds of waiting, then one thing that is done.

    `press` and `point` name a target by its id and wait until it is there; `key` presses a key; `shot` names
    a picture of the screen.
    """

    after_s: Annotated[float, Field(ge=0, le=600)] = 0
    press: Identifier | None = None
    point: Identifier | None = None
    key: Literal["next", "previous", "activate", "switch", "help", "leave"] | None = None
    shot: Identifier | None = None

    @model_validator(mode="after")
    def _does_one_thing(self) -> Step:
        done = [name for name in ("press", "point", "key", "shot") if getattr(self, name) is not None]
        if len(done) != 1:
            raise ValueError(f"does {len(done)} things; write one of press, point, key, shot")
        return self


class Script(Entry):
    """A whole visit. `number` decides the order of rounds and who is in the tower, `seed` all chance."""

    number: Annotated[int, Field(ge=0)] = 0
    seed: Annotated[int, Field(ge=0)] = 1
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]


def read_script(path: Path) -> Script:
    """Return the script of a file. Raises `ContentError`, one line a fault, if it cannot be played."""
    return read_file(path, Script).entry
