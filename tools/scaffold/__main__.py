"""Write a valid skeleton: `python -m tools.scaffold chapter|claim|debate|lab|language`."""

from __future__ import annotations

import argparse
import sys

from content.problem import ContentError
from tools.scaffold import chapter, claim, debate, lab, language
from tools.scaffold.tree import RefusedError

KINDS = (chapter, claim, debate, lab, language)


def main(words: list[str]) -> int:
    """Write the skeleton; print what was written and what comes next. Return 0, or 1 with one sentence."""
    arguments = parser().parse_args(words)
    try:
        written = arguments.write(arguments)
    except (RefusedError, ContentError) as refusal:
        print(refusal, file=sys.stderr)
        return 1
    for path in written:
        print(path)
    print(f"Next: {arguments.next}")
    return 0


def parser() -> argparse.ArgumentParser:
    """Return the command line with one command a kind."""
    whole = argparse.ArgumentParser(prog="python -m tools.scaffold", description=__doc__)
    kinds = whole.add_subparsers(required=True, metavar="KIND")
    for kind in KINDS:
        name = kind.__name__.rpartition(".")[2]
        one = kinds.add_parser(name, help=kind.__doc__)
        kind.add_arguments(one)
        one.set_defaults(write=kind.write, next=kind.NEXT)
    return whole


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
