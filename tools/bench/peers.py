"""Programs of others beside ours: environments of their own, and scripts that run in them."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.book import ROOT

LOCKS = Path(__file__).parent / "environments"
SCRIPTS = Path(__file__).parent / "peer_scripts"
UV = Path(sys.executable).with_name("uv")


class MissingPythonError(Exception):
    """A program of others needs a Python of a version that this computer has not."""


@dataclass(frozen=True)
class Environment:
    """Where programs of others live.

    Attributes:
        name: of its lock file in `environments`, and of its folder in `.cache`.
        version: of the Python that they need, as in "3.11"; None for the one that runs this.
    """

    name: str
    version: str | None = None

    @property
    def python(self) -> Path:
        """Return its Python, which may not be there yet."""
        return ROOT / ".cache" / self.name / "bin" / "python"

    @property
    def lock(self) -> Path:
        """Return the lock file with everything that is in it."""
        return LOCKS / f"{self.name}.lock"

    def set_up(self) -> None:
        """Bring the environment to what the lock says; nothing happens if it is there already.

        Raises:
            MissingPythonError: if this computer has no Python of its version.
        """
        if not self.python.exists():
            command = [self._maker(), "-m", "venv", str(self.python.parents[1])]
            subprocess.run(command, check=True)
        sync = ["pip", "sync", "--quiet", "--python", str(self.python), "--require-hashes", str(self.lock)]
        subprocess.run([str(UV), *sync], check=True)

    def _maker(self) -> str:
        if self.version is None or sys.version.startswith(f"{self.version}."):
            return sys.executable
        find = [str(UV), "python", "find", "--no-python-downloads", self.version]
        found = subprocess.run(find, check=False, capture_output=True, text=True)
        if found.returncode:
            raise MissingPythonError(
                f"no Python {self.version} on this computer, which {self.lock.name} needs"
            )
        return found.stdout.strip()


PEERS = Environment("peers")
MOBILITY = Environment("mobility", "3.11")


def run_peer(script: str, *arguments: str, environment: Environment = PEERS) -> Any:
    """Run a script of `peer_scripts` among the peers and return the JSON that it prints.

    Raises:
        MissingPythonError: if this computer has no Python of the version that they need.
        subprocess.CalledProcessError: if the peers cannot be set up, or the script fails.
    """
    environment.set_up()
    command = [str(environment.python), str(SCRIPTS / f"{script}.py"), *arguments]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
