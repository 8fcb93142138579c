"""`python -m exhibit voice`: let this computer's voice speak every word of the exhibit into files, once."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--into", type=Path, metavar="DIR", help="the cache folder")


def run(arguments: argparse.Namespace) -> int:
    """Make what is missing and return 0, or 1 with a sentence if this computer has no voice."""
    from content import load_content
    from content.problem import ContentError
    from exhibit.kiosk.cache_folder import CACHE
    from exhibit.kiosk.voice.pieces import inventory
    from exhibit.kiosk.voice.synthesis import PROGRAM, Clips, system_voice

    program = system_voice()
    if program is None:
        print(
            f"This computer has no voice that the exhibit can use. Please install {PROGRAM}, "
            f"on Debian with: sudo apt-get install {PROGRAM}",
            file=sys.stderr,
        )
        return 1
    clips = Clips(arguments.into or CACHE)
    try:
        content = load_content()
        for language in content.languages:
            wanted = inventory(content.words(language))
            made = clips.make_all(program, language, wanted, lambda done, of: _show(done, of))
            print(f"{language}: {len(wanted)} spoken pieces, {made} of them new", flush=True)
    except (ContentError, OSError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _show(done: int, of: int) -> None:
    if done % 50 == 0:
        print(f"  {done} of {of}", flush=True)
