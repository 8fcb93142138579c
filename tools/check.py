"""Static checks: ruff, strict mypy, content. Exits with 1 if any of them finds something."""

from __future__ import annotations

import subprocess
import sys

COMMANDS = (
    ("ruff check", [sys.executable, "-m", "ruff", "check", "--quiet", "."]),
    ("ruff format", [sys.executable, "-m", "ruff", "format", "--check", "--quiet", "."]),
    ("mypy --strict", [sys.executable, "-m", "mypy", "--no-error-summary"]),
    ("content", [sys.executable, "-m", "content", "check"]),
)


def main() -> int:
    """Run every check, name each one, and return 0 only if all passed."""
    failed = [name for name, command in COMMANDS if not _passes(name, command)]
    if failed:
        print("check failed: " + ", ".join(failed), file=sys.stderr)
    return 1 if failed else 0


def _passes(name: str, command: list[str]) -> bool:
    passed = subprocess.run(command, check=False).returncode == 0
    print(f"{name}: {'ok' if passed else 'FAILED'}", flush=True)
    return passed


if __name__ == "__main__":
    sys.exit(main())
