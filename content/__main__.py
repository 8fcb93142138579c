"""`python -m content check [FOLDER]` and `python -m content audit [--json] [FOLDER]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from content.audit import audit
from content.audit_table import table
from content.check import check
from content.loader import HERE, load_content
from content.problem import ContentError


def main(arguments: list[str] | None = None) -> int:
    """Run one of the commands; return 0 if all is well and 1 if not."""
    options = _parser().parse_args(arguments)
    return _check(options.root) if options.command == "check" else _audit(options.root, options.json)


def _check(root: Path) -> int:
    report = check(root)
    print(report, file=sys.stderr if report.problems else sys.stdout)
    return 1 if report.problems else 0


def _audit(root: Path, as_json: bool) -> int:
    try:
        measured = audit(load_content(root))
    except ContentError as error:
        print(error, file=sys.stderr)
        return 1
    print(measured.model_dump_json(indent=2) if as_json else table(measured))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m content", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    checker = commands.add_parser("check", help="validate every file; one line a fault")
    auditor = commands.add_parser("audit", help="count sources, debates, claims and events")
    auditor.add_argument("--json", action="store_true", help="print JSON with stable names")
    for command in (checker, auditor):
        command.add_argument("root", nargs="?", type=Path, default=HERE, help="content folder")
    return parser


if __name__ == "__main__":
    sys.exit(main())
