"""The style sheets that only some pages need, and which classes on a page call for which."""

from __future__ import annotations

import re
from dataclasses import dataclass

_CLASSES = re.compile(r'class="([^"]*)"')


@dataclass(frozen=True)
class Sheet:
    """A style sheet beside `tower.css`, and what stands with it.

    `files` are those it is joined from, `called_by` the classes on a page that call for it, and `script` is
    the name of the script that comes with it, if any.
    """

    name: str
    files: tuple[str, ...]
    called_by: frozenset[str]
    script: str = ""


def _sheet(name: str, files: str, called_by: str, script: str = "") -> Sheet:
    return Sheet(name, tuple(files.split()), frozenset(called_by.split()), script)


# In the order in which pages load them: a later sheet may narrow down what an earlier one says.
SHEETS = (
    _sheet("study", "head debate quiz", "chapter-head debate positions position quiz reading answers"),
    _sheet("claims", "filter claims", "claim claims filter"),
    _sheet("sources", "sources", "sources glossary letters"),
    _sheet("front", "square front", "front-head"),
    _sheet("lists", "lists balance", "settings teachers systems weeks labs-index search sheet balance"),
    _sheet("play", "square play", "play", script="play"),
    _sheet("timeline", "timeline", "lanes"),
    _sheet("knowledge", "knowledge", "offline", script="offline"),
    _sheet("explorer", "explorer", "explorer", script="explorer"),
)


def sheets_for(page: str) -> list[Sheet]:
    """Return the sheets that the classes in the HTML of a page call for, in loading order."""
    classes = {word for match in _CLASSES.finditer(page) for word in match[1].split()}
    return [sheet for sheet in SHEETS if sheet.called_by & classes]
