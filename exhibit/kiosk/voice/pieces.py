"""Pieces of speech: a sentence with numbers in it is said as fixed parts with numbers between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from string import Formatter
from types import MappingProxyType

LARGEST_NUMBER = 150
"""Whole numbers up to here, then hundreds and thousands, and tenths up to eight, are made beforehand."""

_DOTS = re.compile(r"[●○·]+")
_GRASS, _PATH = "●", "○"
_SIGNS = MappingProxyType({"s": "spoken.seconds", "/": "spoken.of"})
Utterance = tuple[str, ...]
"""The pieces of one sentence, in order."""


def pieces(words: Mapping[str, str], key: str, values: Mapping[str, object]) -> Utterance:
    """Return what is said of a text: its spoken form if it has one of its own, else what is written.

    Raises KeyError for an unknown key.
    """
    template = words.get(f"spoken.{key.replace('.', '_')}", words[key])
    return tuple(_parts(template, values))


def line_pieces(words: Mapping[str, str], parts: str) -> Utterance:
    """Return what is said of a line of parts between spaces, each of which may be the key of a word."""
    said: list[str] = []
    for part in parts.split(" "):
        said += _line_part(words, part)
    return tuple(piece for piece in said if piece)


def tenths_piece(words: Mapping[str, str], number: float) -> str:
    """Return the piece for a number without its sign, in tenths."""
    return f"{abs(number):.1f}".replace(".", words["value.decimal"])


def inventory(words: Mapping[str, str]) -> set[str]:
    """Return every piece that can be needed for the words of a language."""
    fixed = {piece for text in words.values() for piece in _parts(text, None)}
    comma = words["value.decimal"]
    numbers = {str(number) for number in range(LARGEST_NUMBER + 1)}
    numbers |= {str(number * unit) for unit, many in ((100, 10), (1000, 100)) for number in range(1, many)}
    tenths = {f"{number // 10}{comma}{number % 10}" for number in range(81)}
    return fixed | numbers | tenths


def _parts(template: str, values: Mapping[str, object] | None) -> Iterable[str]:
    for literal, field, _, _ in Formatter().parse(template):
        if any(sign.isalnum() for sign in literal):
            yield literal.strip()
        if field and values is not None:
            value = str(values[field])
            yield from _number_parts(int(value)) if value.isdecimal() else [value]


def _number_parts(number: int) -> list[str]:
    """Return a number as it is said: 1240 as thousand, two hundred, forty."""
    if number <= LARGEST_NUMBER:
        return [str(number)]
    unit = 1000 if number >= 1000 else 100
    rest = number % unit
    return [str(number - rest), *(_number_parts(rest) if rest else [])]


def _line_part(words: Mapping[str, str], part: str) -> list[str]:
    if _DOTS.fullmatch(part):
        return _dots(words, part)
    if part.isdecimal():
        return _number_parts(int(part))
    if part.endswith("°"):
        return [*_number_parts(int(part[:-1])), words["spoken.degrees"]]
    return [words[_SIGNS[part]] if part in _SIGNS else words.get(part, part)]


def _dots(words: Mapping[str, str], dots: str) -> list[str]:
    """Return how often each way was taken, in words; nothing for a round that has not been played."""
    said: list[str] = []
    for sign, key in ((_GRASS, "reveal.grass"), (_PATH, "reveal.path")):
        if sign in dots:
            said += [str(dots.count(sign)), words[key]]
    return said or [words["value.none"]]
