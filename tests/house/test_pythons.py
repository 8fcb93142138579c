"""Every place that names the Pythons names the same ones: those on which everything was run."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib

import pytest

from tests.house.repository import ROOT
from tools.python_version import NEWEST, OLDEST, complaint

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
MINORS = range(OLDEST[1], NEWEST[1] + 1)


def test_the_package_asks_for_them() -> None:
    assert PROJECT["requires-python"] == f">=3.{MINORS[0]},<3.{MINORS[-1] + 1}"
    named = [line.rpartition(" :: ")[2] for line in PROJECT["classifiers"] if ":: Python :: 3." in line]
    assert named == [f"3.{minor}" for minor in MINORS]


@pytest.mark.parametrize("file", ["README.md", "CONTRIBUTING.md", "book/handbook.md", "book/exhibit.md"])
def test_readers_are_told_of_them(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    sentence = f"Python 3.{MINORS[0]} to 3.{MINORS[-1]}"
    assert sentence in text
    assert set(re.findall(r"Python 3\.\d+(?: to 3\.\d+| or later)?", text)) == {sentence}


@pytest.mark.parametrize("version", [(3, 10), (3, 15), (4, 0), (2, 7)])
def test_another_python_is_told_what_would_be_right(version: tuple[int, int]) -> None:
    said = str(complaint(version))
    assert said.startswith(f"This is Python {version[0]}.{version[1]};")
    assert "3.11 to 3.14" in said


def test_this_python_is_one_of_them() -> None:
    ran = subprocess.run([sys.executable, "tools/python_version.py"], cwd=ROOT, check=False)
    assert ran.returncode == 0


def test_the_set_up_asks_before_it_makes_an_environment() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert makefile.index("$(PYTHON) tools/python_version.py") < makefile.index("$(PYTHON) -m venv")
