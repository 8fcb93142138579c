"""`python -m exhibit results show|export|delete`: what all who agreed left, shown, written out or deleted.

Shown and written out is what the wall may show, no more: whole batches, from a hundred visits on, and each
protocol by itself.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from exhibit.kiosk.results.release import Published
    from exhibit.kiosk.settings import ResultsSettings

UNRECORDED = "not recorded"
"""Stands for the protocol of counts from before it was written down; they are never put with others."""

_NOTHING = "nothing may be shown yet; that takes {} visitors who agreed, in whole batches."

_BESIDE = ("", "-wal", "-shm")
"""Endings of the database's files."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("what", choices=("show", "export", "delete"))
    parser.add_argument("into", type=Path, nargs="?", metavar="FILE", help="where export writes its table")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the settings that name the file")
    parser.add_argument("--yes", action="store_true", help="delete without asking to be sure")


def run(arguments: argparse.Namespace) -> int:
    """Do it, say what was done in one sentence, and return 0, or 1 if it could not be done."""
    from content.problem import ContentError
    from exhibit.kiosk.settings import DEFAULTS, load_settings

    try:
        settings = load_settings(arguments.settings or DEFAULTS).results
        path = settings.file.expanduser()
        if not path.exists():
            print(f"{path} does not exist: nobody has agreed yet, so nothing is stored.")
            return 0
        if arguments.what == "delete":
            return _delete(path, arguments.yes)
        return _give(settings, arguments.into if arguments.what == "export" else None, arguments.what)
    except (ContentError, OSError) as error:
        print(error, file=sys.stderr)
        return 1


def _delete(path: Path, sure: bool) -> int:
    if not sure:
        print(
            f"This deletes all counts in {path} for good: close the exhibit, then add --yes.", file=sys.stderr
        )
        return 1
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
    print(f"All counts in {path} are deleted.")
    return 0


def _give(settings: ResultsSettings, into: Path | None, what: str) -> int:
    from sqlalchemy.exc import SQLAlchemyError

    from exhibit.kiosk.results.publication import Publication

    if what == "export" and into is None:
        print("Export needs the name of a file, such as results.csv.", file=sys.stderr)
        return 1
    path = settings.file.expanduser()
    try:
        found = Publication(settings.epsilon).of_all(path)
    except SQLAlchemyError:
        print(f"{path} could not be read.", file=sys.stderr)
        return 1
    shown = {_name(protocol): published for protocol, published in found.items() if published}
    if not found:
        print(f"{path} holds no counts yet.")
    elif into and shown:
        _export(shown, into)
    else:
        _show(shown, [_name(protocol) for protocol in found])
    return 0


def _name(protocol: str | None) -> str:
    return protocol or UNRECORDED


def _show(shown: Mapping[str, Published], protocols: Sequence[str]) -> None:
    from exhibit.kiosk.results.release import SHOWN_FROM

    for name in protocols:
        print(f"Protocol {name}: {sentence(shown[name]) if name in shown else _NOTHING.format(SHOWN_FROM)}")


def sentence(published: Published) -> str:
    """Return everything on the wall as one sentence."""
    from exhibit.kiosk.results.comparison import comparisons

    parts = [
        f"{found.round} {found.within.mean:+.2f} ({found.within.low:+.2f} to {found.within.high:+.2f})"
        for found in comparisons(published)
    ]
    noise = f"; counts carry noise of scale {float(published.noise):g}" if published.noise else ""
    return (
        f"{published.visits} visitors; trips over the grass, of eight, compared with nobody, with 95 % "
        f"intervals: {', '.join(parts)}{noise}."
    )


def _export(shown: Mapping[str, Published], into: Path) -> None:
    with into.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(("protocol", "measure", "value", "visitors"))
        for name, published in shown.items():
            table.writerows((name, *cell, n) for cell, n in sorted(published.counts.items()))
    visitors = ", ".join(f"{published.visits} visitors ({name})" for name, published in shown.items())
    print(f"{into} holds the counts of {visitors}, by protocol, measure and value.")
