"""Writes a thin notebook beside each lab's page: its predictions, its explorers live, its target, its limits.

`python -m tools.notebooks` writes them; with `--check` it only says which are out of date. The page stays the
source of all words.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import nbformat
import yaml

from tools.book import ROOT

LABS = ROOT / "book" / "labs"
FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
FENCE = re.compile(r"^```\{(explore|target|code-block)\} (\S+)\n((?:.*\n)*?)```$", re.MULTILINE)
# A code block of the page with this option is a cell of the notebook, too.
CELL = ":class: cell\n"
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
LIMITS = re.compile(r"^:::\{limits\}.*?\n(.*?)^:::$", re.MULTILINE | re.DOTALL)
PREDICT = re.compile(r"^\*\*Predict\.\*\*.*?(?=\n\n)", re.MULTILINE | re.DOTALL)
SILENT_ROLE = re.compile(r"\{(?:source|aside|audit)\}`[^`]*`")
NAMED_ROLE = re.compile(r"\{\w+\}`([^`<]+?)(?:\s*<[^`>]*>)?`")


def main(arguments: list[str]) -> int:
    """Write or check every notebook; return 1 if `--check` finds one that its page has outgrown."""
    stale = [page for page in lab_pages() if read_or_empty(notebook_path(page)) != notebook_text(page)]
    if "--check" in arguments:
        for page in stale:
            print(f"{notebook_path(page).relative_to(ROOT)} is out of date; run: python -m tools.notebooks")
        return 1 if stale else 0
    for page in stale:
        notebook_path(page).write_text(notebook_text(page), encoding="utf-8")
    print(f"{len(stale)} of {len(lab_pages())} notebooks written")
    return 0


def lab_pages() -> list[Path]:
    """Return the pages of all labs."""
    return sorted(LABS.glob("*.md"))


def notebook_path(page: Path) -> Path:
    """Return where the notebook of a page stands."""
    return page.with_suffix(".ipynb")


def read_or_empty(path: Path) -> str:
    """Return a file's text, or nothing if there is no such file."""
    return path.read_text(encoding="utf-8") if path.exists() else ""


def notebook_text(page: Path) -> str:
    """Return the notebook of a lab's page as JSON, the same each time."""
    notebook = nbformat.v4.new_notebook()
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    notebook.cells = list(_cells(page))
    for number, cell in enumerate(notebook.cells):
        cell["id"] = f"{page.stem}-{number}"
    return str(nbformat.writes(notebook)) + "\n"


def _cells(page: Path) -> Iterator[nbformat.NotebookNode]:
    text = page.read_text(encoding="utf-8")
    head = FRONT_MATTER.match(text)
    question = yaml.safe_load(head.group(1))["question"] if head else ""
    title = re.search(r"^# (.+)$", text, re.MULTILINE)
    name = title.group(1) if title else page.stem
    yield _words(
        f"# {name}\n\n*{question}*\n\nThe whole lab, with its sources, is on its page: [{name}]({page.name})."
    )
    module = page.stem.replace("-", "_")
    yield _code(
        f"from empty_tower_book.explore import explore\nfrom empty_tower_book.labs.{module} import EXPLORERS"
    )
    yield from _explorers(text)
    yield from _limits(text)
    yield _words(f"**{plain(text.rstrip().splitlines()[-1])}**")


def _explorers(text: str) -> Iterator[nbformat.NotebookNode]:
    """Yield each prediction with its explorer, and the target, in the order of the page."""
    done = 0
    for fence in FENCE.finditer(text):
        for prediction in PREDICT.finditer(text, done, fence.start()):
            yield _words(plain(prediction.group()))
        done = fence.end()
        heading = HEADING.findall(text, 0, fence.start())[-1]
        yield from _fence(heading, *fence.groups())


def _fence(heading: str, kind: str, name: str, body: str) -> Iterator[nbformat.NotebookNode]:
    if kind == "explore":
        yield _code(f'explore(EXPLORERS["{name.partition(".")[2]}"])')
    elif kind == "target":
        yield _words(f"## {heading}")
        yield _code(f'from empty_tower_book.explore import show_target\n\nshow_target("{name}")')
    elif body.startswith(CELL):
        yield _code(body.removeprefix(CELL).strip())


def _limits(text: str) -> Iterator[nbformat.NotebookNode]:
    limits = LIMITS.search(text)
    if limits:
        yield _words(f"## What this does not show\n\n{plain(limits.group(1).strip())}")


def plain(text: str) -> str:
    """Return words of a page without the roles that only the book knows."""
    return NAMED_ROLE.sub(r"\1", SILENT_ROLE.sub("", text))


def _words(source: str) -> nbformat.NotebookNode:
    cell: nbformat.NotebookNode = nbformat.v4.new_markdown_cell(source)
    return cell


def _code(source: str) -> nbformat.NotebookNode:
    cell: nbformat.NotebookNode = nbformat.v4.new_code_cell(source)
    return cell


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
