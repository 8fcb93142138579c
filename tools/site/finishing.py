"""The last strokes on a built site: what it knows about readers, and what can be kept off-line."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

from jinja2 import Environment, StrictUndefined

from tools.site.inventory import Inventory, inventory

ROOT = Path(__file__).resolve().parents[2]
PAGE = "book/what-this-site-knows.html"
MARK = "<!-- knowledge -->"
TEMPLATE = Path(__file__).with_name("knowledge.html")
WORKER = ROOT / "book" / "_assets" / "worker" / "offline-worker.js"
LIST = "offline.json"
# What keeps the course, and the exhibit once more in one file, which only a disk needs.
NOT_KEPT = {LIST, WORKER.name, "one-file.html"}
# What is stored, and when. What is found in the files and not here stops the build.
EXPLAINED = {
    "local storage": "one word, light or dark, after you press the button for it; "
    "your answers to quizzes, after you press Keep my answers in this browser",
    "a cache for off-line reading": "the course itself, after you press Keep for off-line reading",
}
# Sphinx could keep the words of a search; book/_assets/scripts/80-search.js switches that off.
SWITCHED_OFF = {"_static/searchtools.js"}


class UnexplainedError(RuntimeError):
    """The site does something that its page about itself would not say."""


def finish_site(site: Path) -> None:
    """Write the worker and the list of files, then say on the page what all files do.

    Raises `UnexplainedError` if the site contacts a host, sends something, or stores without a reason.
    """
    shutil.copyfile(WORKER, site / WORKER.name)
    page = site / PAGE
    if page.exists():
        found = inventory(site)
        check(found)
        page.write_text(page.read_text(encoding="utf-8").replace(MARK, table(found)), encoding="utf-8")
    (site / LIST).write_text(json.dumps(offline_list(site)), encoding="utf-8")


def check(found: Inventory) -> None:
    """Raise `UnexplainedError` if there is something that the page would not say."""
    faults = [f"{host} is contacted by {names[0]}" for host, names in found.hosts.items()]
    faults += [f"{names[0]} can send something: {what}" for what, names in found.senders.items()]
    faults += [
        f"{names[0]} stores in {what}" for what, names in found.stores.items() if what not in EXPLAINED
    ]
    if faults:
        raise UnexplainedError(f"{'; '.join(faults)}: take it out, or explain it in {Path(__file__).name}")


def table(found: Inventory) -> str:
    """Return what was found as the rows of a table."""
    stores = {
        what: sorted(set(names) - SWITCHED_OFF)
        for what, names in found.stores.items()
        if set(names) - SWITCHED_OFF
    }
    template = Environment(autoescape=True, undefined=StrictUndefined).from_string(
        TEMPLATE.read_text(encoding="utf-8")
    )
    return template.render(found=found, stores=stores, explained=EXPLAINED, switched_off=SWITCHED_OFF)


def offline_list(site: Path) -> dict[str, object]:
    """Return a version, the size, and every file that a reader who keeps the course needs."""
    files = sorted(path for path in site.rglob("*") if path.is_file() and path.name not in NOT_KEPT)
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.relative_to(site).as_posix().encode() + path.read_bytes())
    return {
        "version": digest.hexdigest()[:12],
        "bytes": sum(path.stat().st_size for path in files),
        "files": [path.relative_to(site).as_posix() for path in files],
    }
