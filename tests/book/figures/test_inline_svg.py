"""A figure becomes part of the page: tokens for colours, no inline style, no id twice, little weight."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from empty_tower_book.figures.inline_svg import inline_svg
from empty_tower_book.figures.style import (
    FIRST,
    axis_title,
    figure_of,
    label,
    new_axes,
    stand_in,
    ticks,
    tokens,
)
from matplotlib.axes import Axes

WORDS = "A line rises from one to three."


@pytest.fixture
def axes() -> Axes:
    drawn = new_axes(200, left=30, bottom=40)
    drawn.plot([1, 2, 3], [1, 2, 3], color=stand_in("lamp"), **FIRST)
    ticks(drawn, "x", [1, 2], ["one", "two"])
    axis_title(drawn, "Days")
    label(drawn, "rising", (2, 2), "lamp", weight="bold")
    return drawn


def svg_of(axes: Axes, prefix: str = "a") -> ET.Element:
    return ET.fromstring(inline_svg(figure_of(axes), WORDS, prefix=prefix))


def test_colours_are_tokens_and_nothing_is_styled_inline(axes: Axes) -> None:
    root = svg_of(axes)
    painted = {node.get(name) for node in root.iter() for name in ("fill", "stroke")} - {None, "none"}
    assert painted == {"var(--edge)", "var(--ink2)", "var(--lamp)"}
    assert [node.tag for node in root.iter() if "style" in node.attrib or node.tag == "style"] == []


def test_it_is_one_picture_with_words_for_those_who_do_not_see_it(axes: Axes) -> None:
    root = svg_of(axes)
    assert (root.get("role"), root.get("aria-label")) == ("img", WORDS)
    assert [text.text for text in root.iter("text")][:3] == ["one", "two", "Days"]


def test_ids_open_with_the_prefix_and_every_use_finds_its_own(axes: Axes) -> None:
    root = svg_of(axes, "figure-7")
    ids = [node.get("id", "") for node in root.iter() if "id" in node.attrib]
    assert ids
    assert all(name.startswith("figure-7-") for name in ids)
    assert {use.get("href", "")[1:] for use in root.iter("use")} <= set(ids)


def test_the_same_figure_gives_the_same_text(axes: Axes) -> None:
    assert ET.tostring(svg_of(axes)) == ET.tostring(svg_of(axes))


def test_foreign_colour_is_refused(axes: Axes) -> None:
    axes.plot([1, 2], [1, 1], color="#ff0000")
    with pytest.raises(ValueError, match="colour #ff0000 is not one of the book's"):
        svg_of(axes)


@pytest.mark.parametrize("alternative", ["", "a curve", "x" * 251])
def test_alternative_of_wrong_length_is_refused(axes: Axes, alternative: str) -> None:
    with pytest.raises(ValueError, match="alternative must have 10 to 250 characters"):
        inline_svg(figure_of(axes), alternative, prefix="a")


def test_every_token_has_its_own_stand_in() -> None:
    assert len({stand_in(token) for token in tokens()}) == len(tokens())


def test_unknown_token_is_named_with_those_that_exist() -> None:
    with pytest.raises(ValueError, match="no colour 'pink' in the book's palette; there are ground, sheet"):
        stand_in("pink")
