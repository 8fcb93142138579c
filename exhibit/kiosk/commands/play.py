"""`python -m exhibit play SCRIPT --shots DIR`: play a visitor's script and write its pictures."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from exhibit.kiosk.installation import complaint

_SMALLEST = 240  # pixels, as in the operator's settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "script", type=Path, help="a visitor's script, such as exhibit/scripts/whole-visit.yml"
    )
    parser.add_argument("--shots", type=Path, required=True, metavar="DIR", help="where the pictures go")
    parser.add_argument("--language", default="en", help="of the visit (default: en)")
    parser.add_argument("--size", type=size, default=(1920, 1080), help="in pixels (default: 1920x1080)")
    parser.add_argument("--scheme", choices=("kiosk-night", "kiosk-contrast"), default="kiosk-night")


def size(text: str) -> tuple[int, int]:
    """Return width and height of a text such as 1280x800."""
    match = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if not match or min(int(match[1]), int(match[2])) < _SMALLEST:
        raise argparse.ArgumentTypeError(
            f"write width and height in pixels, each {_SMALLEST} or more, such as 1280x800"
        )
    return int(match[1]), int(match[2])


def run(arguments: argparse.Namespace) -> int:
    """Play the script and return 0, or 1 with a sentence that says where it cannot go on."""
    wrong = complaint()
    if wrong:
        print(wrong, file=sys.stderr)
        return 1
    from content.problem import ContentError
    from exhibit.kiosk.player import ScriptError

    try:
        _play(arguments)
    except ContentError as error:
        print(error, file=sys.stderr)
    except ScriptError as error:
        print(f"{arguments.script}: {error}", file=sys.stderr)
    except OSError as error:
        place = error.filename or arguments.shots
        wrong = f"{place}: cannot be written ({error.strerror}); name another folder with --shots"
        print(wrong, file=sys.stderr)
    else:
        return 0
    return 1


def _play(arguments: argparse.Namespace) -> None:
    import pygame

    from exhibit.kiosk.rehearsal import rehearse
    from exhibit.kiosk.script import read_script

    script = read_script(arguments.script)
    arguments.shots.mkdir(parents=True, exist_ok=True)
    for shot in rehearse(script, arguments.size, arguments.language, arguments.scheme):
        path = arguments.shots / f"{shot.name}.png"
        pygame.image.save(shot.picture, path)
        print(path, flush=True)
