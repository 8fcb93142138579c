"""A lab: its page, its notebook, an explorer, a target and a test."""

from __future__ import annotations

import argparse

from tools.notebooks import notebook_path, notebook_text
from tools.scaffold.tree import ROOT, insert_before, insert_sorted, new_file, page_name, replace, source_key

NEXT = (
    "put the model into exhibit/models/ with a test, then fill in the explorer, the target and the page; "
    "`python -m tools.notebooks` renews the notebook."
)
LABS = "book/empty_tower_book/labs"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("name", type=page_name, help="of the page, such as inspection-game")
    parser.add_argument("title", help='such as "The inspection game"')
    parser.add_argument(
        "--source", type=source_key, required=True, metavar="KEY", help="where the published result stands"
    )


def write(arguments: argparse.Namespace) -> list[str]:
    """Write page, package and test, and return all places. Raises `RefusedError` if they are there."""
    package = arguments.name.replace("-", "_")
    fields = {
        "name": arguments.name,
        "package": package,
        "title": arguments.title,
        "source": arguments.source,
    }
    return [
        new_file(f"book/labs/{arguments.name}.md", "lab.md", **fields),
        new_file(f"{LABS}/{package}/__init__.py", "lab_package.txt", **fields),
        new_file(f"{LABS}/{package}/crowd.py", "lab_explorer.txt", **fields),
        new_file(f"{LABS}/{package}/target.py", "lab_target.txt", **fields),
        new_file(f"tests/book/labs/test_{package}.py", "lab_test.txt", **fields),
        *register(arguments.name, package),
        notebook_of(f"book/labs/{arguments.name}.md"),
    ]


def notebook_of(place: str) -> str:
    """Write the notebook of a page and return its place."""
    path = notebook_path(ROOT / place)
    path.write_text(notebook_text(ROOT / place), encoding="utf-8")
    return path.relative_to(ROOT).as_posix()


def register(name: str, package: str) -> list[str]:
    """Name the lab in the contents, in the list of labs and on the map, and return their places."""
    row = (
        f"| `{LABS}/{package}/` | the explorers of {name.replace('-', ' ')}, one a file | exhibit.models |\n"
    )
    labs = f"{LABS}/__init__.py"
    insert_sorted(labs, r"    \w+,$", f"    {package},\n")
    insert_sorted(
        labs,
        r"from empty_tower_book\.labs\.[\w.]+target import",
        f"from empty_tower_book.labs.{package}.target import {package}_target\n",
    )
    replace(labs, r"^\}\nTARGETS", f'    "{package}": {package}.EXPLORERS,\n}}\nTARGETS')
    return [
        insert_before(labs, r"^\}\Z|^\}\n\Z", f'    "{package}": {package}_target,\n'),
        insert_before(
            "_toc.yml", r"^  - caption: For a class, for a museum$", f"      - file: book/labs/{name}\n"
        ),
        insert_before("ARCHITECTURE.md", r"^\| `book/_templates/`", row),
    ]
