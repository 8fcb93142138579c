"""A BibTeX file as plain entries that remember their lines.

Values are plain Unicode: no LaTeX commands, so that what is written is what is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pybtex.database import Entry, parse_string
from pybtex.exceptions import PybtexError

from content.problem import ContentError, Problem, shorten

_START = re.compile(r"^\s*@\s*\w+\s*[{(]\s*([^\s,]+)\s*,", re.MULTILINE)
_HEADING = re.compile(r"\A%\s*(.+)")


@dataclass(frozen=True)
class BibtexFile:
    """The entries of one file: a theme, with the heading from its first comment."""

    path: Path
    heading: str
    entries: dict[str, Entry]
    text: str

    @property
    def theme(self) -> str:
        """The name of the file, which is the name of the theme."""
        return self.path.stem

    def problem(self, key: str, field: str, wrong: str, right: str) -> Problem:
        """Return a problem with a field of an entry, on the line where that field or entry stands."""
        return Problem(self.path, self._line(key, field), f"{key}.{field}" if field else key, wrong, right)

    def _line(self, key: str, field: str) -> int:
        start = next((match for match in _START.finditer(self.text) if match[1] == key), None)
        if start is None:
            return 1
        following = _START.search(self.text, start.end())
        end = following.start() if following else len(self.text)
        place = re.compile(rf"^\s*({re.escape(field)})\s*=", re.MULTILINE | re.IGNORECASE)
        found = place.search(self.text, start.end(), end) if field else None
        return self.text.count("\n", 0, found.start(1) if found else start.start(1)) + 1


def read_bibtex(path: Path) -> BibtexFile:
    """Read a BibTeX file. Raises `ContentError` with the line if it is not one."""
    text = _text(path)
    problems = [*_repeated(path, text), *_commands(path, text)]
    if problems:
        raise ContentError(problems)
    try:
        entries = dict(parse_string(text, "bibtex").entries)
    except PybtexError as error:
        wrong = f"is not BibTeX ({shorten(' '.join(str(error).split()), 80)})"
        line = int(getattr(error, "lineno", None) or 1)
        raise ContentError(
            [Problem(path, line, "file", wrong, "mend the braces and commas there or above")]
        ) from None
    heading = _HEADING.search(text)
    return BibtexFile(path, heading[1].strip() if heading else path.stem, entries, text)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        wrong, right = "holds bytes that are not UTF-8", "save the file as UTF-8"
    except OSError as error:
        wrong, right = f"cannot be read ({error.strerror})", "put a readable file there"
    raise ContentError([Problem(path, 1, "file", wrong, right)])


def _repeated(path: Path, text: str) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for match in _START.finditer(text):
        line = text.count("\n", 0, match.start(1)) + 1
        first = seen.setdefault(match[1].lower(), line)
        if first != line:
            yield Problem(path, line, match[1], f"is there twice (first on line {first})", "merge the two")


def _commands(path: Path, text: str) -> Iterator[Problem]:
    for number, line in enumerate(text.splitlines(), 1):
        if "\\" in line:
            command = shorten(line[line.index("\\") :].split()[0], 20)
            yield Problem(path, number, "file", f"uses the LaTeX command {command}", "write the character")
