"""Every lab's notebook runs in a kernel of its own; each slider moves, and the figure follows."""

from __future__ import annotations

import json
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from tools.notebooks import lab_pages, main, notebook_path

NOTEBOOKS = [notebook_path(page) for page in lab_pages()]
# Runs in the kernel after the notebook's own cells. It moves one slider at a time and looks at the picture.
MOVE = """
import json
from empty_tower_book.explore import explore as _explore
_seen = {}
for _name, _explorer in EXPLORERS.items():
    _rows, _picture = _explore(_explorer).children
    for _row in _rows.children:
        _slider, _answer = _row.children
        _shown = []
        for _value in (_slider.min, (_slider.min + _slider.max) / 2, _slider.max):
            _slider.value = _value
            _shown.append(hash((_picture.value, _answer.value)))
        _seen[f"{_name}: {_slider.description}"] = len(set(_shown))
print(json.dumps(_seen))
"""


def test_no_page_has_outgrown_its_notebook(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0, capsys.readouterr().out


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_lab_runs_live_and_each_slider_moves_its_figure(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # A build tells its kernels that nobody sits before them; here somebody does.
    monkeypatch.delenv("EMPTY_TOWER_BUILD", raising=False)
    notebook = nbformat.read(path, as_version=4)
    notebook.cells.append(nbformat.v4.new_code_cell(MOVE))
    NotebookClient(notebook, timeout=300, kernel_name="python3").execute(cwd=str(path.parent))
    views = [
        output for cell in notebook.cells for output in cell.get("outputs", [])
        if "application/vnd.jupyter.widget-view+json" in output.get("data", {})
    ]  # fmt: skip
    moved = json.loads(notebook.cells[-1].outputs[-1]["text"].splitlines()[-1])
    assert len(views) == sum("explore(EXPLORERS" in cell.source for cell in notebook.cells)
    assert moved
    assert min(moved.values()) >= 2, moved
