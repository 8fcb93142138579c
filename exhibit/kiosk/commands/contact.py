"""`python -m exhibit contact`: every scene on three panels in two languages, as sheets for docs/."""

from __future__ import annotations

import argparse
import sys
from itertools import product
from pathlib import Path

from exhibit.kiosk.installation import complaint

_ROOT = Path(__file__).resolve().parents[3]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--into", type=Path, default=_ROOT / "docs" / "contact", metavar="DIR")


def run(arguments: argparse.Namespace) -> int:
    """Draw all sheets and return 0, or 1 with a sentence if the exhibit cannot be set up."""
    wrong = complaint()
    if wrong:
        print(wrong, file=sys.stderr)
        return 1
    from exhibit.kiosk.contact import LANGUAGES, PANELS, draw_sheet

    try:
        arguments.into.mkdir(parents=True, exist_ok=True)
        for size, language in product(PANELS, LANGUAGES):
            path = arguments.into / f"{size[0]}x{size[1]}-{language}.webp"
            draw_sheet(size, language, path)
            print(path, flush=True)
    except OSError as error:
        print(
            f"{error.filename or arguments.into}: cannot be written ({error.strerror}); "
            "name another folder with --into",
            file=sys.stderr,
        )
        return 1
    return 0
