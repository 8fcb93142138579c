"""README.md and its companions name commands, files and pictures that exist."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.house.repository import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
COMMANDS = re.findall(r"`python -m (\w+) (\w+)", README)


def test_every_make_target_named_exists() -> None:
    named = set(re.findall(r"\bmake ([a-z]+)\b", README))
    assert named
    assert named - TARGETS == set()


def test_every_link_and_picture_leads_to_a_file() -> None:
    linked = re.findall(r"\]\(([^):]+)\)", README)
    assert linked
    assert [path for path in linked if not (ROOT / path).is_file()] == []


@pytest.mark.parametrize(("module", "command"), COMMANDS)
def test_every_python_command_named_is_understood(module: str, command: str) -> None:
    asked = [sys.executable, "-m", module, command, "--help"]
    assert subprocess.run(asked, cwd=ROOT, capture_output=True, check=False).returncode == 0


def test_every_count_named_is_the_count_there_is() -> None:
    counts = {
        "nineteen chapters": len(list((ROOT / "book" / "chapters").glob("*.md"))) == 19,
        "fourteen labs": len(list((ROOT / "book" / "labs").glob("*.md"))) == 14,
        "twelve debates": len(list((ROOT / "content" / "debates").glob("*.yml"))) == 12,
        "62 claim cards": len(list((ROOT / "content" / "claims").glob("*.yml"))) == 62,
    }
    assert [words for words in counts if words not in README] == []
    assert [words for words, true in counts.items() if not true] == []


@pytest.mark.parametrize("paper", ["README.md", "CONTRIBUTING.md", "PRIVACY.md", "CHANGELOG.md"])
def test_every_path_named_in_a_paper_exists(paper: str) -> None:
    text = (ROOT / paper).read_text(encoding="utf-8")
    named = {path for path in re.findall(r"`([\w.*-]+/[\w./*-]*)`", text) if not path.startswith("build/")}
    assert [path for path in sorted(named) if not list(ROOT.glob(path.rstrip("/")))] == []
