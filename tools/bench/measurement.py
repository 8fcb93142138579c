"""One measured number, with its unit and the bar it is held against."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Measurement:
    """A number of a bench; `bar` is the most that is allowed, or None where nothing is promised."""

    name: str
    value: float
    unit: str
    bar: float | None = None

    @property
    def line(self) -> str:
        """Return the measurement as a line of the printed table."""
        bar = (
            ""
            if self.bar is None
            else f"  (bar {self.bar:g}: {'met' if self.value <= self.bar else 'MISSED'})"
        )
        return f"{self.name:<70} {self.value:10.4g} {self.unit}{bar}"
