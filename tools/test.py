"""Every test, on two cores; tests that share a resource stay together by their xdist group."""

from __future__ import annotations

import subprocess
import sys


def main() -> int:
    """Run pytest on everything; the last line printed is pytest's own summary."""
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadgroup", *sys.argv[1:]]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
