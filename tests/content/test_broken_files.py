"""Whatever a file holds, the check never ends in a traceback, and names the file if anything is wrong."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from content.check import check
from tests.content.conftest import TINY

FILES = sorted(path.relative_to(TINY) for path in TINY.rglob("*.*"))
YAML_FILES = [path for path in FILES if path.suffix == ".yml"]
ONE_LINE = re.compile(r"[^\n]+:\d+: [^\n]+: [^\n]+; [^\n]+")

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30) | st.dates()
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
# What tends to break readers of YAML.
YAML_PIECES = (
    "&a ",
    "*a",
    "!!python/object:os.system ",
    "!!binary ",
    "{",
    "}",
    "[",
    "]",
    "'",
    '"',
    "|",
    ">",
    "- ",
)
MORE_PIECES = (
    "? ",
    ": ",
    "\t",
    "\n",
    "\n---\n",
    "\n...\n",
    "%YAML 1.1\n",
    "<<: ",
    "# ",
    "~",
    "0x1F",
    "1e999",
    ".nan",
)
ODD_PIECES = ("2024-13-45", "\x00", "\ufeff", "\u2028", "9" * 5000, "[" * 200, "a: " * 40)
BIBTEX_PIECES = ("@article{", "\\", "@string{x = {y}}", "@comment{", "and and", ",,")
pieces = st.sampled_from((*YAML_PIECES, *MORE_PIECES, *ODD_PIECES, *BIBTEX_PIECES))


@contextmanager
def folder_with(path: Path, raw: bytes) -> Iterator[Path]:
    """Give the small folder with one file replaced."""
    with tempfile.TemporaryDirectory() as place:
        root = Path(shutil.copytree(TINY, Path(place) / "content"))
        (root / path).write_bytes(raw)
        yield root


def is_answered(path: Path, raw: bytes, surely_wrong: bool = False) -> None:
    """Assert that every problem is one line, and that a wrong file is named."""
    with folder_with(path, raw) as root:
        problems = check(root).problems
    assert all(ONE_LINE.fullmatch(str(problem)) for problem in problems)
    assert all(problem.line >= 1 for problem in problems)
    if surely_wrong:
        assert path in {problem.path.relative_to(root) for problem in problems}


@given(st.sampled_from(FILES), st.binary(max_size=200))
def test_random_bytes(path: Path, raw: bytes) -> None:
    is_answered(path, raw, surely_wrong=path.suffix == ".yml")


@given(st.sampled_from(FILES), st.data())
def test_a_real_file_with_pieces_cut_out_and_put_in(path: Path, data: st.DataObject) -> None:
    text = (TINY / path).read_text(encoding="utf-8")
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 30)))
        text = text[:start] + data.draw(pieces | st.text(max_size=10)) + text[end:]
    is_answered(path, text.encode("utf-8", "surrogatepass"))


@given(st.sampled_from(YAML_FILES), st.data())
def test_a_value_of_another_kind(path: Path, data: st.DataObject) -> None:
    tree = yaml.safe_load((TINY / path).read_text(encoding="utf-8"))
    node, key = data.draw(st.sampled_from(list(_places(tree))))
    node[key] = data.draw(values)
    is_answered(path, yaml.safe_dump(tree, allow_unicode=True).encode("utf-8", "surrogatepass"))


def test_a_bomb_of_anchors_is_refused_before_it_grows() -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60)]
    is_answered(Path("glossary.yml"), "\n".join(lines).encode(), surely_wrong=True)


def test_deep_nesting_is_refused() -> None:
    is_answered(Path("glossary.yml"), b"[" * 100_000, surely_wrong=True)
    is_answered(Path("timeline.yml"), b"- " * 50_000 + b"x", surely_wrong=True)


def _places(tree: object) -> Iterator[tuple[Any, str | int]]:
    if isinstance(tree, dict | list):
        for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
            yield tree, key
            yield from _places(value)
