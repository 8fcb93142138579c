"""CPU time of the book's build for each page: cold into an empty folder, and warm with one page touched."""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tools.bench.measurement import Measurement
from tools.book import ROOT, book_command

TOUCHED = ROOT / "book" / "method.md"


def measure() -> list[Measurement]:
    """Build the book twice and once more into a temporary folder; return CPU seconds, and their ratios.

    The yardstick is an interpreter that imports Sphinx and stops: what any build costs before its first page.
    """
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder)
        start = cpu_of(lambda: run([sys.executable, "-c", "import sphinx.application, myst_nb"]))
        cold = cpu_of(lambda: run(book_command(output)))
        pages = sum(1 for _ in (output / "_build" / "html" / "book").rglob("*.html"))
        TOUCHED.touch()
        warm = cpu_of(lambda: run(book_command(output)))
    return [
        Measurement("book: imports alone, CPU", start, "s"),
        Measurement("book: cold build, CPU a page", cold / pages, "s"),
        Measurement("book: cold build against imports alone", cold / start, "times"),
        Measurement("book: warm build with one page touched, CPU a page", warm / pages, "s"),
        Measurement("book: warm build against cold build", warm / cold, "times", bar=1.0),
    ]


def cpu_of(work: Callable[[], None]) -> float:
    """Return the user and system time, in seconds, that child processes spent while `work` ran."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def run(command: list[str]) -> None:
    """Run a command quietly. Raises `CalledProcessError` with its output if it fails."""
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
