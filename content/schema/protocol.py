"""The experiment that the exhibit carries out with each visitor, as data."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Annotated, Literal, get_args

from pydantic import Field, field_validator, model_validator

from content.schema.base import Entry, Identifier, LanguageName

Round = Literal["nobody", "warden", "tower", "score"]
Switch = Literal["large_text", "high_contrast", "calm_motion", "voice", "scanning"]
Milliseconds = Annotated[int, Field(strict=True, gt=0)]
Share = Annotated[float, Field(ge=0, le=1)]
# The score shuts its gate at every n-th booking, n being one over this share: it cannot be none.
SeenShare = Annotated[float, Field(ge=0.01, le=1)]
Degrees = Annotated[float, Field(ge=0, le=360)]
_Count = Annotated[int, Field(strict=True, ge=1)]


class Timing(Entry):
    """How long each thing takes."""

    path: Milliseconds
    grass: Milliseconds
    coming: Milliseconds
    leaving: Milliseconds
    caught: Milliseconds
    opening: Milliseconds
    closing: Milliseconds
    ghost_looks: Milliseconds
    window: Milliseconds
    forgotten_next: Milliseconds
    forgotten_fade: Milliseconds
    forgotten_rest: Milliseconds
    scan: Milliseconds = 1800
    idle: Milliseconds
    answer: Milliseconds


class Warden(Entry):
    """How the warden's lantern turns."""

    turn: Milliseconds
    slowing: Degrees
    middle: Degrees
    half_angle: Degrees


class Guard(Entry):
    """How often a guard in the tower looks out."""

    turn: Milliseconds


class Score(Entry):
    """What a booking costs, when the gate shuts, and how often a trip is booked wrongly."""

    threshold: Annotated[int, Field(strict=True, ge=0)]
    points: _Count
    wrong_share: Share


class InTheTower(Entry):
    """How long the lamp is held, what the people below risk, and how the machine flags them."""

    shutters_after: Milliseconds
    counted: Milliseconds
    period: Milliseconds
    risk: Share
    check_first: Milliseconds
    check: Milliseconds
    flags: _Count
    wrong_every: _Count
    pull: Share


class Manning(Entry):
    """In how many visits of how many somebody sits in the tower."""

    manned: Annotated[int, Field(strict=True, ge=0)]
    of: _Count

    @model_validator(mode="after")
    def _not_more_than_all(self) -> Manning:
        if self.manned > self.of:
            raise ValueError(f"manned is {self.manned} of {self.of}; write at most {self.of}")
        return self


class Protocols(Entry):
    """Who is in the tower in each protocol that an operator may choose."""

    belief: Manning
    matched: Manning


class Protocol(Entry):
    """Everything in `kiosk/protocol.yml`."""

    orders: Annotated[tuple[tuple[Round, ...], ...], Field(min_length=1)]
    # A lantern for each house, and the town has eight houses.
    trips: Literal[8]
    practice_trips: _Count
    languages: Annotated[tuple[LanguageName, ...], Field(min_length=1)]
    alternating: Annotated[bool, Field(strict=True)] = True
    keeping: Annotated[bool, Field(strict=True)]
    switches: tuple[Switch, ...] = ()
    wear: Share
    timing: Timing
    turn_back_share: Share
    seen_share: SeenShare
    warden: Warden
    guard: Guard
    score: Score
    scenes: dict[Identifier, Annotated[bool, Field(strict=True)]]
    in_the_tower: InTheTower
    protocols: Protocols

    @field_validator("languages")
    @classmethod
    def _languages_differ(cls, languages: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(languages)) < len(languages):
            raise ValueError("names a language twice; name each once")
        return languages

    @field_validator("orders")
    @classmethod
    def _orders_hold_every_round(cls, orders: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
        rounds = sorted(get_args(Round))
        if any(sorted(order) != rounds for order in orders):
            raise ValueError(f"do not each hold every round once; write {', '.join(rounds)} once in each")
        return orders

    @model_validator(mode="after")
    def _orders_are_balanced(self) -> Protocol:
        """Hold the orders to a Williams square: every round in every place, and after every other one."""
        places = Counter((place, name) for order in self.orders for place, name in enumerate(order))
        followers = Counter(pair for order in self.orders for pair in pairwise(order))
        rounds = len(get_args(Round))
        expected = rounds * (rounds - 1)
        if len(set(places.values())) > 1 or len(set(followers.values())) > 1 or len(followers) != expected:
            raise ValueError("orders are not balanced; let every round follow every other equally often")
        return self
