"""Builds the book into build/site: strictly, from empty, and showing how far it is."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tools.site.finishing import finish_site

ROOT = Path(__file__).resolve().parents[1]
SITE = ROOT / "build" / "site"
WORK = ROOT / ".cache" / "book"
DIGEST = ROOT / "build" / "site.digest"
# Everything that decides what the site says or looks like.
INPUTS = (
    "_config.yml",
    "_toc.yml",
    "requirements.lock",
    "book/**/*",
    "content/**/*",
    "exhibit/models/**/*",
    "exhibit/visit/**/*",
    "exhibit/web/**/*",
    "exhibit/kiosk/art/**/*",
    "exhibit/kiosk/settings*.py",
    "exhibit/kiosk/empty-tower.service",
    "tools/book.py",
    "tools/web/**/*",
    "tools/site/**/*",
    "package-lock.json",
)
# What Python and JupyterLab leave beside them decides nothing.
LEFTOVERS = {"__pycache__", ".ipynb_checkpoints"}
PROGRESS = re.compile(r"^(?P<stage>[a-z][\w ]+)\.{3} \[ *(?P<share>\d+)%\]")
PROBLEM = re.compile(r"\b(WARNING|ERROR|CRITICAL|Traceback)\b")


def build_if_changed() -> int:
    """Build unless the site already shows the present state of its inputs; return 0 if the site stands."""
    if SITE.is_dir() and DIGEST.is_file() and DIGEST.read_text(encoding="utf-8") == digest_of_inputs():
        print("The book is up to date: nothing has changed since the last build.")
        return 0
    return build()


def build() -> int:
    """Build from empty and take the place of the last site; return 0, or 1 with the reasons printed."""
    started, digest = time.monotonic(), digest_of_inputs()
    shutil.rmtree(WORK, ignore_errors=True)
    print("Building the book", flush=True)
    if run_jupyter_book(WORK) != 0:
        print("The book was not built; the site is as it was.", file=sys.stderr)
        return 1
    finish(WORK / "_build" / "html")
    if not add_exhibit(WORK / "_build" / "html" / "exhibit"):
        return 1
    finish_site(WORK / "_build" / "html")
    replace_site(WORK / "_build" / "html")
    DIGEST.write_text(digest, encoding="utf-8")
    pages = sum(1 for _ in SITE.rglob("*.html"))
    print(f"Built {pages} pages in {time.monotonic() - started:.0f} s: {SITE.relative_to(ROOT)}/index.html")
    return 0


def run_jupyter_book(output: Path) -> int:
    """Run the strict build and pass on its progress and its complaints; return its exit status."""
    command = book_command(output)
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as process:
        assert process.stdout is not None
        show_progress(process.stdout)
    return process.returncode


def book_command(output: Path) -> list[str]:
    """Return the command that builds the book strictly into OUTPUT/_build/html."""
    tool = str(Path(sys.executable).with_name("jupyter-book"))
    return [tool, "build", ".", "-W", "--keep-going", "-n", "--path-output", str(output)]


def show_progress(lines: Iterator[str]) -> None:
    """Print each stage once with a moving percentage, and every complaint in full."""
    stage, complaining = "", False
    for line in lines:
        plain = re.sub(r"\x1b\[[\d;]*m", "", line.replace("\r", "\n")).rstrip()
        moved = PROGRESS.match(plain)
        complaining = bool(PROBLEM.search(plain)) or (complaining and plain.startswith((" ", "\t")))
        if complaining:
            print(f"\n{plain}", end="", file=sys.stderr, flush=True)
        elif moved:
            stage = advance(stage, moved["stage"], int(moved["share"]))
    print(flush=True)


def advance(stage: str, now: str, share: int) -> str:
    """Print how far the stage `now` is, on one line while it lasts; return it as the new stage."""
    if not sys.stdout.isatty():
        if now != stage:
            print(f"  {now}", end="", flush=True)
        if share % 10 == 0:
            print(".", end="", flush=True)
    else:
        start = "\r" if now == stage else "\n"
        print(f"{start}  {now} {share:3d} %", end="", flush=True)
    return now


def finish(site: Path) -> None:
    """Do what is left after Sphinx: a start page with language and title, and no leftovers."""
    start = (ROOT / "book" / "_templates" / "start.html").read_text(encoding="utf-8")
    (site / "index.html").write_text(start, encoding="utf-8")
    for leftover in ("objects.inv", ".buildinfo", ".buildinfo.bak", "genindex.html"):
        (site / leftover).unlink(missing_ok=True)
    for folder in ("_sources", "_sphinx_design_static", "jupyter_execute"):
        shutil.rmtree(site / folder, ignore_errors=True)


def add_exhibit(folder: Path) -> bool:
    """Write the exhibit for browsers into the site; return whether it could be made, and print why not."""
    # Only here, so that whoever reads the digest needs neither the words nor the picture.
    from tools.web.bundle import MissingPackageError
    from tools.web.page import write_site_files

    try:
        write_site_files(folder)
    except MissingPackageError as error:
        print(f"{error}\nThe book was not built; the site is as it was.", file=sys.stderr)
        return False
    return True


def replace_site(new: Path) -> None:
    """Move the finished site into place in two renames, so that a reader never meets half of it."""
    SITE.parent.mkdir(parents=True, exist_ok=True)
    old = WORK / "last-site"
    if SITE.exists():
        SITE.rename(old)
    new.rename(SITE)
    shutil.rmtree(old, ignore_errors=True)


def digest_of_inputs() -> str:
    """Return one digest over the names and contents of all inputs."""
    digest = hashlib.sha256()
    paths = {path for pattern in INPUTS for path in ROOT.glob(pattern) if path.is_file()}
    for path in sorted(paths):
        if not LEFTOVERS & set(path.parts):
            digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


if __name__ == "__main__":
    sys.exit(build_if_changed())
