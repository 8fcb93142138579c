"""A claim card, with its notes for editors."""

from __future__ import annotations

import argparse
from typing import get_args

from content.schema.claim import Claimant, Theme
from tools.scaffold.tree import insert_before, new_file, page_name, source_key

NEXT = "fill it in, and say in content/sources/passages.yml where you saw each piece of evidence."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command. A claim of the essay would also need a system; those are all there."""
    claimants = [name for name in get_args(Claimant) if name != "essay"]
    parser.add_argument("name", type=page_name, help="of the card, such as nsa-fifty-plots")
    parser.add_argument("--claimant", choices=claimants, required=True, help="whose claim it is")
    parser.add_argument("--theme", choices=get_args(Theme), default="city", help="(default: city)")
    parser.add_argument(
        "--source", type=source_key, required=True, metavar="KEY", help="where the words stand"
    )


def write(arguments: argparse.Namespace) -> list[str]:
    """Write the card and its notes, and return their places. Raises `RefusedError` if the name is taken."""
    card = new_file(
        f"content/claims/{arguments.name}.yml",
        "claim.yml",
        name=arguments.name,
        claimant=arguments.claimant,
        theme=arguments.theme,
        source=arguments.source,
    )
    notes = f"  {arguments.name}:\n" + "  - 'recalled: say here where you saw it'\n" * 2
    return [card, insert_before("content/sources/passages.yml", r"^debates:$", notes)]
