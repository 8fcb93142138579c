"""The repository as git sees it: tracked files only, so that caches and builds never matter."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def tracked_files() -> list[Path]:
    """Return every tracked or addable path, relative to the root."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [Path(line) for line in listed.splitlines() if (ROOT / line).exists()]


def tracked_though_ignored() -> list[str]:
    """Return what git tracks although `.gitignore` names it: a leftover of a program, taken in by mistake."""
    command = ["git", "ls-files", "--cached", "--ignored", "--exclude-standard"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
