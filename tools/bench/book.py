"""CPU time of the book's build for each page: cold into an empty folder, and warm with one page touched."""

from __future__ import annotations

import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tools.bench.measurement import Measurement
from tools.book import ROOT, book_command

TOUCHED = ROOT / "book" / "method.md"
# A lab is executed when its page is read; what a build does not read again comes from its cache.
READ = re.compile(r"reading sources\.{3} *\[ *\d+%\] *(\S+)")
COLOUR = re.compile(r"\x1b\[[\d;]*m")


def measure() -> list[Measurement]:
    """Build the book twice and once more into a temporary folder; return CPU seconds, and their ratios.

    The yardstick is an interpreter that imports Sphinx and stops: what any build costs before its first page.
    """
    said: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder)
        start = cpu_of(lambda: run([sys.executable, "-c", "import sphinx.application, myst_nb"]))
        cold = cpu_of(lambda: said.append(run(book_command(output))))
        pages = sum(1 for _ in (output / "_build" / "html" / "book").rglob("*.html"))
        TOUCHED.touch()
        warm = cpu_of(lambda: said.append(run(book_command(output))))
    first, again = (labs_read(output) for output in said)
    return [
        Measurement("book: imports alone, CPU", start, "s"),
        Measurement("book: cold build, CPU a page", cold / pages, "s"),
        Measurement("book: cold build against imports alone", cold / start, "times"),
        Measurement("book: warm build with one page touched, CPU a page", warm / pages, "s"),
        Measurement("book: warm build against cold build", warm / cold, "times", bar=1.0),
        Measurement("book: labs executed by the cold build", first, ""),
        Measurement("book: labs executed by the warm build", again, "", bar=0),
    ]


def labs_read(said: str) -> int:
    """Return how many pages of labs a build read, by what it said; only then are they executed."""
    return len({page for page in READ.findall(COLOUR.sub("", said)) if page.startswith("book/labs/")})


def cpu_of(work: Callable[[], object]) -> float:
    """Return the user and system time, in seconds, that child processes spent while `work` ran."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def run(command: list[str]) -> str:
    """Run a command quietly and return what it said. Raises `CalledProcessError` with that if it fails."""
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
