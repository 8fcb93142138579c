"""A model beside a program of others: first whether both say the same, and only then which costs more."""

from __future__ import annotations

from dataclasses import dataclass

from tools.bench.measurement import Measurement

# Fifty times as fast, said as a share so that less is better.
FIFTY_TIMES = 1 / 50


@dataclass(frozen=True)
class Comparison:
    """One question, answered by both programs in one run.

    Attributes:
        part: the lab, in a word or two.
        peer: the other program, with its version.
        apart: how far the answers lie apart, in `unit`.
        allowed: the most that they may.
        theirs: CPU seconds of the peer.
        ours: CPU seconds of the model.
        unit: of `apart`.
        bar: the largest share of the peer's time that ours may take; None where nothing is promised.
    """

    part: str
    peer: str
    apart: float
    allowed: float
    theirs: float
    ours: float
    unit: str = ""
    bar: float | None = None

    @property
    def measurements(self) -> list[Measurement]:
        """Return the lines of the table; no ratio without equal answers, for it would say nothing."""
        answers = Measurement(
            f"{self.part}: answers apart, {self.peer}", self.apart, self.unit, bar=self.allowed
        )
        if not self.apart <= self.allowed:
            return [answers]
        return [
            answers,
            Measurement(f"{self.part}: {self.peer}, CPU", 1000 * self.theirs, "ms"),
            Measurement(f"{self.part}: ours, CPU", 1000 * self.ours, "ms"),
            Measurement(f"{self.part}: {self.peer} against ours", self.theirs / self.ours, "times"),
            Measurement(
                f"{self.part}: ours against {self.peer}", self.ours / self.theirs, "times", bar=self.bar
            ),
        ]
