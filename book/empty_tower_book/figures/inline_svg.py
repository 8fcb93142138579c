"""A Matplotlib figure as SVG that belongs to the page: its colours are the page's, its words are the page's.

The SVG stands in the page itself. So it follows the light and the dark scheme and print, uses the page's
fonts, needs no inline style (the page's policy forbids them), and asks nobody for anything.
"""

from __future__ import annotations

import re
from functools import cache
from io import StringIO
from xml.etree import ElementTree as ET

import matplotlib as mpl
from matplotlib.figure import Figure

from empty_tower_book.figures.style import stand_in, tokens

SVG = "{http://www.w3.org/2000/svg}"
LINK = "{http://www.w3.org/1999/xlink}href"
# What the browser assumes anyway, or what the page's style sheet decides.
NEEDLESS = {
    ("fill-opacity", "1"), ("stroke-linecap", "butt"), ("stroke-linejoin", "miter"), ("stroke-opacity", "1"),
    ("opacity", "1"), ("text-anchor", "start"), ("stroke-dashoffset", "0"), ("stroke", "none"),
}  # fmt: skip
KEPT_ID = "kept-id"
BOLD = "600"  # the page's bold; Matplotlib knows 400 and 700 only
UNWANTED = {"clip-path", "id", "style", "xml:space", "font-family", "stroke-dashoffset"}
NUMBER = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")
AROUND_COMMAND = re.compile(r"\s*([MLHVCQz])\s*")


def inline_svg(figure: Figure, alternative: str, *, prefix: str) -> str:
    """Return a figure as one SVG element.

    Args:
        figure: drawn with the stand-in colours of `style`; no other colour may occur.
        alternative: what somebody hears who does not see it, 10 to 250 characters.
        prefix: opens every id in it, because ids must be unique in a page.

    Raises:
        ValueError: if the alternative is too short or too long, or a colour is not a token's.
    """
    if not 10 <= len(alternative) <= 250:
        raise ValueError(
            f"alternative must have 10 to 250 characters; got {len(alternative)}: {alternative!r}"
        )
    root = ET.fromstring(_drawn(figure))
    _clean(root, prefix)
    root.attrib = {
        "viewBox": root.attrib["viewBox"],
        "class": "plot",
        "role": "img",
        "aria-label": alternative,
    }
    return ET.tostring(root, encoding="unicode", short_empty_elements=True).replace(" />", "/>")


def _drawn(figure: Figure) -> str:
    buffer = StringIO()
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "empty-tower", "path.simplify": True}):
        figure.savefig(buffer, format="svg", transparent=True, metadata={"Date": None})
    return buffer.getvalue()


def _clean(root: ET.Element, prefix: str) -> None:
    """Turn styles into attributes, drop what does nothing, and round to a tenth of a point."""
    used = {use.get(LINK, "")[1:] for use in root.iter(f"{SVG}use")}
    for node in list(root.iter()):
        node.tag = node.tag.removeprefix(SVG)
        node.text, node.tail = (node.text if node.tag == "text" else None), None
        _spread_style(node)
        _point(node, used, prefix)
        for name, value in list(node.attrib.items()):
            if name in UNWANTED or (name, value) in NEEDLESS:
                del node.attrib[name]
            else:
                node.set(name, _coloured(value) if name in {"fill", "stroke"} else _rounded(value))
        if "d" in node.attrib:
            node.set("d", AROUND_COMMAND.sub(r"\1", " ".join(node.attrib["d"].split())))
    _prune(root)


def _spread_style(node: ET.Element) -> None:
    for part in node.get("style", "").split(";"):
        name, _, value = (piece.strip() for piece in part.partition(":"))
        if name:
            node.set(name, BOLD if name == "font-weight" else value.removesuffix("px"))
    if node.get("transform", "").startswith("rotate(-0 ") or node.get("transform", "").startswith(
        "rotate(0 "
    ):
        del node.attrib["transform"]


def _point(node: ET.Element, used: set[str], prefix: str) -> None:
    """Keep the ids that something points to, unique in the page, and point to them the short way."""
    if (old := node.get("id")) in used and old is not None:
        node.attrib.pop("id")
        node.set(KEPT_ID, f"{prefix}-{old}")
    if target := node.attrib.pop(LINK, None):
        node.set("href", f"#{prefix}-{target[1:]}")


def _coloured(value: str) -> str:
    if value == "none":
        return value
    token = _token_by_stand_in().get(value)
    if token is None:
        raise ValueError(f"colour {value} is not one of the book's; draw with stand_in(token)")
    return f"var(--{token})"


@cache
def _token_by_stand_in() -> dict[str, str]:
    return {stand_in(token): token for token in tokens()}


def _rounded(value: str) -> str:
    return NUMBER.sub(lambda number: f"{float(number[0]) + 0.0:.1f}".removesuffix(".0"), value)


def _prune(node: ET.Element) -> None:
    """Drop what is never seen, and lift the children of groups that say nothing."""
    kept: list[ET.Element] = []
    for child in list(node):
        _prune(child)
        if child.tag == "g" and not child.attrib:
            kept.extend(child)
        elif not _is_unseen(child):
            kept.append(child)
    node[:] = kept
    if KEPT_ID in node.attrib:
        node.set("id", node.attrib.pop(KEPT_ID))


def _is_unseen(node: ET.Element) -> bool:
    if node.tag in {"style", "clipPath", "metadata"}:
        return True
    if node.tag in {"g", "defs"}:
        return len(node) == 0
    return node.tag == "path" and node.get("fill") == "none" and not {"stroke", KEPT_ID} & set(node.keys())
