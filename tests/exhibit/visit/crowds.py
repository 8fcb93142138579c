"""A crowd on the little squares, as the tower meets it."""

from __future__ import annotations

from exhibit.visit.chance import Chance
from exhibit.visit.crowd import Crowd
from exhibit.visit.memory import Memory
from exhibit.visit.plan import Plan
from exhibit.visit.protocol import Protocol
from tests.exhibit.visit.visitors import PROTOCOL

BELIEF = Protocol(PROTOCOL)


def crowd_of(seed: int = 1, tall: bool = False) -> tuple[Crowd, Memory]:
    """Return people who have not been looked at yet, and a memory that counts looks at them."""
    crowd = Crowd(Protocol({**PROTOCOL, "tall": tall}), Chance(seed))
    memory = Memory(0, Plan(BELIEF, 0), BELIEF.trips)
    memory.looks = [0] * len(crowd.people)
    return crowd, memory
