"""The model of `civil_violence` in the plainest form: one town, one agent after another, no arrays."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from exhibit.models.civil_violence import Regime


@dataclass
class Agent:
    """A citizen or a cop."""

    cop: bool
    cell: int
    hardship: float = 0.0
    aversion: float = 0.0
    active: bool = False
    jailed: bool = False
    sentence: int = 0


class OneTown:
    """A town that keeps to the written rules and to nothing else."""

    def __init__(self, regime: Regime, chance: random.Random) -> None:
        self.regime, self.chance = regime, chance
        self.at: dict[int, Agent] = {}
        for cell in range(regime.torus.cells):
            drawn = chance.random()
            if drawn < regime.citizen_density:
                self.at[cell] = Agent(False, cell, chance.random(), chance.random())
            elif drawn < regime.citizen_density + regime.cop_density:
                self.at[cell] = Agent(True, cell)
        self.agents = list(self.at.values())

    def step(self) -> tuple[int, int]:
        """Let everybody act once; return the active and the jailed."""
        self.chance.shuffle(self.agents)
        for agent in self.agents:
            self._act(agent)
        return sum(a.active for a in self.agents), sum(a.jailed for a in self.agents)

    def _act(self, agent: Agent) -> None:
        if agent.sentence:
            agent.sentence -= 1
            return
        cells = self.regime.torus.neighbours[agent.cell].tolist()
        seen = [self.at[cell] for cell in cells if cell in self.at]
        if agent.cop:
            self._arrest([other for other in seen if other.active])
        else:
            agent.jailed = False
            agent.active = self._dares(agent, seen)
        empty = [cell for cell in cells if cell not in self.at]
        if empty:
            del self.at[agent.cell]
            agent.cell = self.chance.choice(empty)
            self.at[agent.cell] = agent

    def _arrest(self, suspects: list[Agent]) -> None:
        if suspects:
            caught = self.chance.choice(suspects)
            caught.active, caught.jailed = False, True
            caught.sentence = self.chance.randint(0, self.regime.longest_sentence)

    def _dares(self, agent: Agent, seen: list[Agent]) -> bool:
        ratio = sum(other.cop for other in seen) / (1 + sum(other.active for other in seen))
        risk = agent.aversion * (1 - math.exp(-self.regime.arrest_constant * round(ratio)))
        return agent.hardship * (1 - self.regime.legitimacy) - risk > self.regime.threshold
