"""Filters that need no script: a group of radio buttons, and rules that hide what does not match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

ALL = "all"


@dataclass(frozen=True)
class Choice:
    """One button of a filter: its value, its words, how many entries it leaves, and its sign."""

    value: str
    label: str
    count: int
    mark: str = ""


@dataclass(frozen=True)
class Filter:
    """A group of choices over the attribute `data-NAME` of the entries."""

    name: str
    legend: str
    choices: Sequence[Choice]


def filter_rules(name: str, values: Sequence[str]) -> str:
    """Return the CSS that hides every entry of a filtered list without the chosen value of `data-name`."""
    rules = []
    for value in values:
        chosen = f'.filtered:has(input[name="{name}"][value="{value}"]:checked)'
        rules.append(f'{chosen} [data-{name}]:not([data-{name}~="{value}"]) {{ display: none; }}')
    return "\n".join(rules) + "\n"
