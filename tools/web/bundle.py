"""The page's script: our modules and MicroPython's loader in one file, made by esbuild."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODULES = ROOT / "node_modules"
MICROPYTHON = MODULES / "@micropython" / "micropython-webassembly-pyscript"
LOADER, WASM = MICROPYTHON / "micropython.mjs", MICROPYTHON / "micropython.wasm"
ESBUILD = MODULES / "esbuild" / "bin" / "esbuild"
START = ROOT / "exhibit" / "web" / "exhibit.js"
# Asked for by MicroPython's loader under Node alone.
_NODE = ("fs", "path", "url", "module", "crypto")


class MissingPackageError(RuntimeError):
    """A package from the lock that is not installed."""


def script() -> str:
    """Return the script. Raises `MissingPackageError` with the command that helps."""
    install()
    command = [
        *_esbuild(),
        str(START),
        "--bundle",
        "--minify",
        "--format=esm",
        "--target=es2022",
        "--charset=utf8",
        "--legal-comments=none",
        f"--alias:micropython={LOADER}",
        # The page is never Node: what the loader holds ready for it falls away.
        "--define:process=undefined",
        *(f"--external:{name}" for name in _NODE),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"esbuild could not make the script of the exhibit:\n{done.stderr.strip()}")
    return done.stdout


def install() -> None:
    """Install what package-lock.json names, if that has not been done. Raises `MissingPackageError`."""
    needed = (ESBUILD, LOADER, WASM)
    if not all(path.exists() for path in needed):
        subprocess.run(["make", "--silent", "node_modules/.ready"], cwd=ROOT, check=False)
    for path in needed:
        if not path.exists():
            raise MissingPackageError(
                f"{path.relative_to(ROOT)} is missing and could not be installed; run make web with a network"
            )


def stylesheet(source: str) -> str:
    """Return a style sheet without comments and spaces."""
    command = [*_esbuild(), "--loader=css", "--minify"]
    done = subprocess.run(command, cwd=ROOT, input=source, capture_output=True, text=True, check=True)
    return done.stdout


def wasm() -> bytes:
    """Return MicroPython itself."""
    return WASM.read_bytes()


def _esbuild() -> list[str]:
    """Return the command; without its install script esbuild is started by Node."""
    node = Path(sys.executable).with_name("node")
    return [str(node) if node.exists() else "node", str(ESBUILD)]
