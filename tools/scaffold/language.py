"""A language for the exhibit: every text and every motion, in English until it is translated."""

from __future__ import annotations

import argparse
import re
from typing import Any

import yaml

from content import load_content
from tools.scaffold.tree import ROOT, RefusedError

NEXT = (
    "translate it, then show it: in a copy of exhibit/kiosk/settings.yml write it under languages.shown; "
    "`python -m exhibit voice` lets it be spoken."
)
HEAD = "# The words of the exhibit. What still reads English waits for its translation.\n"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("name", type=two_letters, help="of the language by its two letters, such as fr")


def two_letters(text: str) -> str:
    """Return the name of a language; `argparse` prints what is wrong with another."""
    if not re.fullmatch("[a-z]{2}", text):
        raise argparse.ArgumentTypeError("write the two letters of the language, such as fr")
    return text


def write(arguments: argparse.Namespace) -> list[str]:
    """Write the words of the language and return their place. Raises `RefusedError` if it is there."""
    place = f"content/kiosk/{arguments.name}.yml"
    if (ROOT / place).exists():
        raise RefusedError(f"{place} is there already; choose another language")
    texts = yaml.safe_load((ROOT / "content/kiosk/en.yml").read_text(encoding="utf-8"))
    written = yaml.safe_dump({**texts, "debate": debates()}, allow_unicode=True, sort_keys=False, width=110)
    (ROOT / place).write_text(f"{HEAD}{written}", encoding="utf-8")
    return [place]


def debates() -> dict[str, Any]:
    """Return the English motions and sides, nested as in a file of words."""
    nested: dict[str, Any] = {}
    for name, debate in load_content().debates.items():
        sides = {side.position: side.words("en") for side in debate.kiosk.sides}
        nested[name] = {"motion": debate.kiosk.motion_en, **sides}
    return nested
