"""Each command in CONTRIBUTING.md writes a skeleton that the checks and the strict build accept."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.repository import ROOT, tracked_files
from tools.scaffold.__main__ import KINDS

# One copy of the tree and one build serve all tests.
pytestmark = pytest.mark.xdist_group("scaffold")

COMMAND = re.compile(r"^    \.venv/bin/python -m (tools\.scaffold .+)$", re.MULTILINE)
COMMANDS = COMMAND.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
NEW_TESTS = (
    "tests/book/labs/test_night_walk.py",
    "tests/content/test_quiz_keys.py",
    "tests/content/test_check.py",
)


def run(tree: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a module of a tree, with its packages before ours."""
    path = os.pathsep.join([str(tree), str(tree / "book")])
    return subprocess.run(
        [sys.executable, "-m", *words],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the repository in which every command of CONTRIBUTING.md has been run."""
    place = tmp_path_factory.mktemp("copy")
    for path in tracked_files():
        (place / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, place / path)
    for command in COMMANDS:
        done = run(place, *shlex.split(command))
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return place


def test_every_kind_has_its_command() -> None:
    kinds = sorted(kind.__name__.rpartition(".")[2] for kind in KINDS)
    assert sorted(command.split()[1] for command in COMMANDS) == kinds


def test_the_content_is_right_with_all_of_them(tree: Path) -> None:
    checked = run(tree, "content", "check")
    assert (checked.returncode, checked.stderr) == (0, "")


def test_the_code_is_right_with_all_of_them(tree: Path) -> None:
    for words in (["ruff", "check"], ["ruff", "format", "--check"]):
        done = run(tree, *words, "book", "tests/book/labs")
        assert done.returncode == 0, done.stdout


def test_the_notebook_of_the_lab_is_that_of_its_page(tree: Path) -> None:
    renewed = run(tree, "tools.notebooks", "--check")
    assert (renewed.returncode, renewed.stdout) == (0, "")


def test_their_tests_pass(tree: Path) -> None:
    quiet = ("pytest", "-q", "-n", "0", "-p", "no:cacheprovider")
    for tests in (NEW_TESTS, ("tests/book/labs/test_every_lab.py", "-k", "night_walk")):
        tested = run(tree, *quiet, *tests)
        assert tested.returncode == 0, tested.stdout


def test_the_book_is_built_strictly_with_all_of_them(tree: Path) -> None:
    [chapter] = (tree / "book/chapters").glob("*-night-walks.md")
    text = chapter.read_text(encoding="utf-8")
    directives = "```{debate} street_lamps\n```\n\n```{claim} lamp-maker\n```\n\n## Quiz"
    chapter.write_text(text.replace("## Quiz", directives), encoding="utf-8")
    built = run(tree, "tools.book")
    assert built.returncode == 0, built.stderr
    assert (tree / "build/site/book/labs/night-walk.html").is_file()


def test_a_name_that_is_taken_is_refused_in_one_sentence(tree: Path) -> None:
    again = next(command for command in COMMANDS if " claim " in command)
    refused = run(tree, *shlex.split(again))
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == "content/claims/lamp-maker.yml is there already; choose another name\n"


def test_a_source_that_nobody_knows_is_refused(tree: Path) -> None:
    refused = run(tree, "tools.scaffold", "debate", "rain", "--source", "nobody1900")
    assert refused.returncode == 2
    assert "nobody1900 is in no .bib file; add the source first, or correct the key" in refused.stderr
