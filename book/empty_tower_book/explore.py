"""One call for a lab: `explore(EXPLORER)` in a notebook, `{explore} lab.name` on a page; and its target."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config

from empty_tower_book.course_directive import CourseDirective
from empty_tower_book.explorer import Explorer
from empty_tower_book.explorer_page import explorer_html
from empty_tower_book.explorer_widget import explorer_widget
from empty_tower_book.labs import LABS, TARGETS
from empty_tower_book.labs.target import Target
from empty_tower_book.markup import render

# Set for the kernels of a build, in which nobody can move a slider.
IN_BUILD = "EMPTY_TOWER_BUILD"


@dataclass(frozen=True)
class PrintedExplorer:
    """An explorer as a cell of a built page shows it."""

    explorer: Explorer[Any]

    def _repr_html_(self) -> str:
        return str(explorer_html(self.explorer))


def announce_build(_app: Sphinx, _config: Config) -> None:
    """Tell the kernels that this build will start that nobody sits before them."""
    os.environ[IN_BUILD] = "1"


def explore(explorer: Explorer[Any]) -> Any:
    """Return what a notebook shows for an explorer: widgets with a live kernel, printed frames in a build."""
    return PrintedExplorer(explorer) if IN_BUILD in os.environ else explorer_widget(explorer)


@dataclass(frozen=True)
class PrintedTarget:
    """A lab's target as a notebook shows it: the table of the page, with its verdict."""

    target: Target

    def _repr_html_(self) -> str:
        return str(render("target", target=self.target))


def show_target(lab: str) -> PrintedTarget:
    """Work out the target of a lab by name, and return what a notebook shows for it.

    Raises:
        LookupError: if there is no such lab, with the names that there are.
    """
    if lab not in TARGETS:
        raise LookupError(f"no lab {lab!r} has a target; there are {', '.join(TARGETS)}")
    return PrintedTarget(TARGETS[lab]())


def find_explorers(name: str) -> list[Explorer[Any]]:
    """Return the explorers that `lab` (all of a lab) or `lab.name` (one) means.

    Raises:
        LookupError: if there is none, with the names that there are.
    """
    lab, _, one = name.partition(".")
    if lab not in LABS:
        raise LookupError(f"no lab {lab!r}; there are {', '.join(LABS)}")
    if not one:
        return list(LABS[lab].values())
    if one not in LABS[lab]:
        raise LookupError(f"lab {lab} has no explorer {one!r}; there are {', '.join(LABS[lab])}")
    return [LABS[lab][one]]


class Explore(CourseDirective):
    """`{explore} lab.name`: one explorer, or with `{explore} lab` all of a lab in order."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the printed explorers."""
        try:
            found = find_explorers(self.arguments[0])
        except LookupError as error:
            return self.complain(str(error.args[0]))
        return [nodes.raw("", explorer_html(explorer), format="html") for explorer in found]
