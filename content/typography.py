"""Printer's marks for typed ones: curly quotation marks, apostrophes, dashes, in English and German.

Files keep what was typed; the marks change here, once, when text is loaded. Quotations get double marks,
quotations inside them single ones, whichever was typed. Every function may be applied twice without harm, and
none changes the number of words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# A range of two numbers (1926-1931, 14-15), but no part of a date, a decimal, a shelf mark or an ISBN.
_RANGE = re.compile(r"(?<![\w./:-])(?<!ISO )(?<!DIN )(?<!Law )(\d{1,4})--?(\d{1,4})(?![\w/:-]|\.\d)")
_DASH = re.compile(r"(?<=\s)-{1,3}(?=\s)")
_BEFORE = r"(?:^|(?<=[\s(\[{/“„–—-]))"
_DOUBLE_OPENING = re.compile(_BEFORE + r'"(?=\S)')
_SINGLE_QUOTED = re.compile(_BEFORE + r"'(?=\w)([^']*(?:\w'\w[^']*)*[\w.,!?…)])'(?!\w)")


@dataclass(frozen=True)
class _Marks:
    opening: str
    closing: str
    inner_opening: str
    inner_closing: str


_ENGLISH = _Marks("“", "”", "‘", "’")
_GERMAN = _Marks("„", "“", "‚", "‘")


def english(text: str) -> str:
    """Return the text with English quotation marks, apostrophes and dashes."""
    return _printed(text, _ENGLISH)


def german(text: str) -> str:
    """Return the text with German quotation marks, apostrophes and dashes."""
    return _printed(text, _GERMAN)


def _printed(text: str, marks: _Marks) -> str:
    text = _RANGE.sub(_range, text)
    text = _DASH.sub("–", text).replace("...", "…")
    text = _DOUBLE_OPENING.sub(marks.opening, text).replace('"', marks.closing)
    return _SINGLE_QUOTED.sub(lambda match: _quoted(match, marks), text).replace("'", "’")


def _quoted(match: re.Match[str], marks: _Marks) -> str:
    before = match.string[: match.start()]
    inside = before.count(marks.opening) > before.count(marks.closing)
    opening, closing = (
        (marks.inner_opening, marks.inner_closing) if inside else (marks.opening, marks.closing)
    )
    return f"{opening}{match[1]}{closing}"


def _range(match: re.Match[str]) -> str:
    first, last = match.groups()
    rises = int(last) > int(first[-len(last) :])
    return f"{first}–{last}" if rises else match[0]
