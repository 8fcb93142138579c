"""A visitor's script: what somebody does, one step after the other, as data."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, model_validator

from content.records import read_file
from content.schema.base import Entry, Identifier

_THINGS = ("press", "point", "key", "count", "shot")


class Step(Entry):
    """One step: seconds of waiting, then one thing that is done.

    `press` and `point` name a target by its id and wait until it is there; `key` presses a key; `count` types
    a number, for a class; `shot` names a picture of the screen.
    """

    after_s: Annotated[float, Field(ge=0, le=600)] = 0
    press: Identifier | None = None
    point: Identifier | None = None
    key: Literal["next", "previous", "activate", "switch", "help", "leave"] | None = None
    count: Annotated[int, Field(ge=0, le=99)] | None = None
    shot: Identifier | None = None

    @model_validator(mode="after")
    def _does_one_thing(self) -> Step:
        done = [name for name in _THINGS if getattr(self, name) is not None]
        if len(done) != 1:
            raise ValueError(f"does {len(done)} things; write one of {', '.join(_THINGS)}")
        return self


class Script(Entry):
    """A whole visit, or a whole class.

    `number` decides the order of rounds and who is in the tower, `seed` all chance.
    """

    who: Literal["visitor", "class"] = "visitor"
    number: Annotated[int, Field(ge=0)] = 0
    seed: Annotated[int, Field(ge=0)] = 1
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]


def read_script(path: Path) -> Script:
    """Return the script of a file. Raises `ContentError`, one line a fault, if it cannot be played."""
    return read_file(path, Script).entry
