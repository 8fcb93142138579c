"""`python -m exhibit settings`: print every setting with its default, write a copy, or check a file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--write", type=Path, metavar="FILE", help="write them to a file, to be changed there")
    what.add_argument("--check", type=Path, metavar="FILE", help="say whether a file can be used")


def run(arguments: argparse.Namespace) -> int:
    """Do it and return 0, or 1 with one sentence a fault."""
    from content.problem import ContentError
    from exhibit.kiosk.settings import load_settings
    from exhibit.kiosk.settings_text import as_yaml

    try:
        if arguments.check:
            load_settings(arguments.check)
            print(f"{arguments.check} can be used.")
        elif arguments.write:
            # "x" refuses a file that is there: somebody's measurements, hours and PIN may stand in it.
            with arguments.write.open("x", encoding="utf-8") as file:
                file.write(as_yaml())
            print(f"{arguments.write} holds every setting with its default.")
        else:
            print(as_yaml(), end="")
    except FileExistsError:
        print(
            f"{arguments.write} is there already and stays as it is; write to another name.", file=sys.stderr
        )
        return 1
    except (ContentError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0
