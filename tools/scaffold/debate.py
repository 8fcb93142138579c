"""A debate, with its motion for the exhibit and its notes for editors."""

from __future__ import annotations

import argparse

from tools.scaffold.tree import insert_before, new_file, page_name, source_key

NEXT = (
    "fill it in, argue it on a page with ```{debate} NAME``` and name that page in kiosk.page. "
    "The exhibit already puts its motion to the vote."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("name", type=page_name, help="of the debate, such as smart-city")
    parser.add_argument(
        "--source", type=source_key, required=True, metavar="KEY", help="one key of content/sources/*.bib"
    )


def write(arguments: argparse.Namespace) -> list[str]:
    """Write the debate and its notes, and return their places. Raises `RefusedError` if the name is taken."""
    name = arguments.name.replace("-", "_")
    notes = f"  {name}:\n" + "".join(
        f"    {side}: say here where you saw it\n" for side in ("yes_side", "no_side")
    )
    return [
        new_file(f"content/debates/{name}.yml", "debate.yml", name=name, source=arguments.source),
        insert_before("content/sources/passages.yml", r"^timeline:$", notes),
    ]
