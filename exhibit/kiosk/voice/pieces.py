"""Pieces of speech: a sentence with numbers in it is said as fixed parts with numbers between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from string import Formatter

LARGEST_NUMBER = 150
"""Whole numbers up to here, and tenths up to eight, are made beforehand."""

_DOTS = re.compile(r"[●○·]+")
_GRASS, _PATH = "●", "○"
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
        said += _dots(words, part) if _DOTS.fullmatch(part) else [words.get(part, part)]
    return tuple(piece if piece != "s" else words["spoken.seconds"] for piece in said if piece)


def inventory(words: Mapping[str, str]) -> set[str]:
    """Return every piece that can be needed for the words of a language."""
    fixed = {piece for text in words.values() for piece in _parts(text, None)}
    comma = words["value.decimal"]
    numbers = {str(number) for number in range(LARGEST_NUMBER + 1)}
    tenths = {f"{number // 10}{comma}{number % 10}" for number in range(81)}
    return fixed | numbers | tenths


def _parts(template: str, values: Mapping[str, object] | None) -> Iterable[str]:
    for literal, field, _, _ in Formatter().parse(template):
        if any(sign.isalnum() for sign in literal):
            yield literal.strip()
        if field and values is not None:
            yield str(values[field])


def _dots(words: Mapping[str, str], dots: str) -> list[str]:
    """Return how often each way was taken, in words; nothing for a round that has not been played."""
    said: list[str] = []
    for sign, key in ((_GRASS, "reveal.grass"), (_PATH, "reveal.path")):
        if sign in dots:
            said += [str(dots.count(sign)), words[key]]
    return said or [words["value.none"]]
