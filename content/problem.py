"""What is wrong with a file, in one line a person can act on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

Location = tuple[str | int, ...]
"""Where something stands inside a file: the keys and indices that lead to it."""


@dataclass(frozen=True, order=True)
class Problem:
    """One fault: its place, what is wrong, and what would be right."""

    path: Path
    line: int
    field: str
    wrong: str
    right: str

    def __str__(self) -> str:
        """Return `file:line: field: what is wrong; what would be right`, always on one line."""
        text = f"{_short(self.path)}:{self.line}: {self.field}: {self.wrong}; {self.right}"
        return " ".join("".join(c if c.isprintable() else " " for c in text).split())


class ContentError(ValueError):
    """Files that cannot be used as they are; `problems` says why, one entry a fault."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def name_of(location: Location) -> str:
    """Return a location as people write it: `evidence[2].stance`; the top of a file is `file`."""
    name = ""
    for part in location:
        name += f"[{part}]" if isinstance(part, int) else f".{part}" if name else str(part)
    return shorten(name, 80) or "file"


def shorten(text: str, limit: int = 40) -> str:
    """Return the text, cut with an ellipsis if it is longer than `limit` characters."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _short(path: Path) -> str:
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)
