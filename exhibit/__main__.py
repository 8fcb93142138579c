"""`python -m exhibit`: open the exhibit; with a command, do something else with it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from exhibit.kiosk.commands import contact, play, results, settings, voice
from exhibit.kiosk.commands import open as opening
from exhibit.visitors import command as simulate

COMMANDS = {
    "play": (play, "play a visitor's script and write its pictures"),
    "contact": (contact, "draw the contact sheets of docs/"),
    "results": (results, "show, export or delete what all who agreed left"),
    "settings": (settings, "print, write or check the settings"),
    "voice": (voice, "let this computer's voice speak every word into files"),
    "simulate": (simulate, "let simulated visitors play the real visit, and count"),
}

_INTERRUPTED = 130


def command_line() -> argparse.ArgumentParser:
    """Return what understands the arguments; `run` of what it finds does what they ask for."""
    parser = argparse.ArgumentParser(prog="python -m exhibit", description="Open the exhibit in a window.")
    opening.add_arguments(parser)
    parser.set_defaults(run=opening.run)
    commands = parser.add_subparsers(title="commands", metavar="")
    for name, (module, summary) in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=module.__doc__)
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name, and return its exit code."""
    chosen = command_line().parse_args(arguments)
    try:
        return int(chosen.run(chosen))
    except KeyboardInterrupt:
        # Whoever stops it knows why; the shell learns it from the usual code.
        return _INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
