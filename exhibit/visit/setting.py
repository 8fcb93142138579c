"""What every scene of a visit works with."""

from exhibit.visit.chance import Chance
from exhibit.visit.memory import Memory
from exhibit.visit.plan import Plan
from exhibit.visit.protocol import Protocol


class Setting:
    """The experiment, what the counter of visits decided, chance, the visitor's memory, counts agreed to."""

    __slots__ = ("chance", "counts", "memory", "plan", "protocol")

    def __init__(self, protocol: Protocol, number: int, seed: int) -> None:
        self.protocol = protocol
        self.plan = Plan(protocol, number)
        self.chance = Chance(seed)
        self.memory = Memory(number, self.plan, protocol.trips)
        self.counts: dict[str, object] | None = None
