"""A measurement says whether its bar is met, and CPU time of children is counted."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tools.bench.book import cpu_of, labs_read, run
from tools.bench.measurement import Measurement


@pytest.mark.parametrize(("value", "word"), [(1.0, "met"), (2.0, "met"), (2.1, "MISSED")])
def test_the_line_names_the_verdict(value: float, word: str) -> None:
    assert f"(bar 2: {word})" in Measurement("first frame", value, "times", bar=2).line


def test_without_a_bar_there_is_no_verdict() -> None:
    assert "bar" not in Measurement("visits", 3.0, "a second").line


def test_time_of_children_is_counted() -> None:
    work = "sum(i * i for i in range(2_000_000))"
    busy = cpu_of(lambda: run([sys.executable, "-c", work]))
    idle = cpu_of(lambda: run([sys.executable, "-c", "pass"]))
    assert busy > idle > 0


def test_a_failing_build_is_not_measured() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        run([sys.executable, "-c", "raise SystemExit(3)"])


def test_labs_are_counted_once_and_other_pages_not() -> None:
    coloured = "\x1b[1mreading sources... \x1b[39;49;00m[ 33%] \x1b[35mbook/labs/results\x1b[39;49;00m"
    said = [coloured, "reading sources... [ 34%] book/labs/results", "reading sources... [ 36%] book/method"]
    assert labs_read("\r".join([*said, "writing output... [ 50%] book/labs/thresholds"])) == 1
