"""Printer's marks for typed ones: curly quotation marks, apostrophes, dashes, in English and German.

Files keep what was typed; the marks change here, once, when text is loaded. Every function may be applied
twice without harm, and none changes the number of words.
"""

from __future__ import annotations

import re

# A range of two numbers (1926-1931, 14-15), but no part of a date, a decimal, a shelf mark or an ISBN.
_RANGE = re.compile(r"(?<![\w./:-])(?<!ISO )(?<!DIN )(?<!Law )(\d{1,4})--?(\d{1,4})(?![\w/:-]|\.\d)")
_DASH = re.compile(r"(?<=\s)-{1,3}(?=\s)")
_OPENING = r"(?:^|(?<=[\s(\[{/–—-]))"
_DOUBLE_OPENING = re.compile(_OPENING + r'"(?=\S)')
_SINGLE_OPENING = re.compile(_OPENING + r"'(?=\w[^']*\w?[.,!?]?'(?!\w))")


def english(text: str) -> str:
    """Return the text with English quotation marks, apostrophes and dashes."""
    return _marks(text, "“", "”", "‘", "’")


def german(text: str) -> str:
    """Return the text with German quotation marks, apostrophes and dashes."""
    return _marks(text, "„", "“", "‚", "‘")


def _marks(text: str, opening: str, closing: str, single_opening: str, single_closing: str) -> str:
    text = _RANGE.sub(_range, text)
    text = _DASH.sub("–", text).replace("...", "…")
    text = _DOUBLE_OPENING.sub(opening, text).replace('"', closing)
    if single_closing == "’":
        return _SINGLE_OPENING.sub(single_opening, text).replace("'", "’")
    quoted = re.compile(_SINGLE_OPENING.pattern + r"([^']*)'")
    return quoted.sub(rf"{single_opening}\1{single_closing}", text).replace("'", "’")


def _range(match: re.Match[str]) -> str:
    first, last = match.groups()
    rises = int(last) > int(first[-len(last) :])
    return f"{first}–{last}" if rises else match[0]
