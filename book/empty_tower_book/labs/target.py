"""A target: a published result that a lab has to reproduce, beside our own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Target:
    """A published result and ours.

    Attributes:
        title: what is compared.
        headers: of the example table.
        examples: rows of the table; the last entry of each is "equal" or what differs.
        compared: how many cases were compared.
        agreeing: how many of them agree.
        tolerance: how near is near enough, in words.
    """

    title: str
    headers: tuple[str, ...]
    examples: tuple[tuple[str, ...], ...]
    compared: int
    agreeing: int
    tolerance: str

    @property
    def verdict(self) -> str:
        """Return "Passed" if every case agrees, else "Failed"."""
        return "Passed" if self.agreeing == self.compared > 0 else "Failed"
