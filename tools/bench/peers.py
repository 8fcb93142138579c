"""Programs of others beside ours: an environment of their own, and scripts that run in it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tools.book import ROOT

ENVIRONMENT = ROOT / ".cache" / "peers"
PYTHON = ENVIRONMENT / "bin" / "python"
LOCK = ROOT / "requirements-bench.lock"
SCRIPTS = Path(__file__).parent / "peer_scripts"


def run_peer(script: str, *arguments: str) -> Any:
    """Run a script of `peer_scripts` among the peers and return the JSON that it prints.

    Raises:
        subprocess.CalledProcessError: if the peers cannot be set up, or the script fails.
    """
    set_up()
    command = [str(PYTHON), str(SCRIPTS / f"{script}.py"), *arguments]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def set_up() -> None:
    """Bring the environment to what the lock says; nothing happens if it is there already."""
    if not PYTHON.exists():
        subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], check=True)
    uv = Path(sys.executable).with_name("uv")
    sync = ["pip", "sync", "--quiet", "--python", str(PYTHON), "--require-hashes", str(LOCK)]
    subprocess.run([str(uv), *sync], check=True)
