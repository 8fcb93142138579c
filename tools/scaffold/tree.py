"""The tree that skeletons are put into: new files from templates, and lines added to files that are there."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from string import Template

from content import load_content

ROOT = Path(__file__).resolve().parents[2]
_SKELETONS = Path(__file__).with_name("skeletons")


class RefusedError(ValueError):
    """The skeleton was not written; the message says why and what would be right."""


def page_name(text: str) -> str:
    """Return a name as files and addresses have it; `argparse` prints what is wrong with another."""
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", text):
        raise argparse.ArgumentTypeError("write small letters, digits and hyphens, such as two-brothers")
    return text


def source_key(text: str) -> str:
    """Return the key of a source of the bibliography; `argparse` prints what is wrong with another."""
    if text not in load_content(ROOT / "content").bibliography:
        raise argparse.ArgumentTypeError(
            f"{text} is in no .bib file; add the source first, or correct the key"
        )
    return text


def new_file(place: str, skeleton: str, **fields: object) -> str:
    """Write a file from a skeleton and return its place. Raises `RefusedError` if the file is there."""
    path = ROOT / place
    if path.exists():
        raise RefusedError(f"{place} is there already; choose another name")
    text = Template((_SKELETONS / skeleton).read_text(encoding="utf-8")).substitute(fields)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return place


def insert_before(place: str, pattern: str, lines: str) -> str:
    """Put lines before the first match of a pattern, or at the end, and return the place."""
    path = ROOT / place
    text = path.read_text(encoding="utf-8")
    match = re.search(pattern, text, re.MULTILINE)
    at = match.start() if match else len(text)
    path.write_text(text[:at] + lines + text[at:], encoding="utf-8")
    return place


def insert_sorted(place: str, pattern: str, line: str) -> str:
    """Put a line among those that match a pattern, in the order of the alphabet, and return the place."""
    path = ROOT / place
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    alike = [index for index, other in enumerate(lines) if re.match(pattern, other)]
    at = next((index for index in alike if lines[index] > line), alike[-1] + 1)
    path.write_text("".join([*lines[:at], line, *lines[at:]]), encoding="utf-8")
    return place


def replace(place: str, pattern: str, new: str) -> str:
    """Replace the only match of a pattern and return the place. Raises `RefusedError` if there is not one."""
    path = ROOT / place
    text, count = re.subn(pattern, lambda _: new, path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    if count != 1:
        raise RefusedError(f"{place} no longer has one place for this; add it by hand: {new.strip()}")
    path.write_text(text, encoding="utf-8")
    return place
