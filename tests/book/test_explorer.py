"""An explorer from end to end on a toy model: frames, page, widget, and what it refuses."""

from __future__ import annotations

import dataclasses
import re
from html.parser import HTMLParser

import ipywidgets as widgets
import pytest
from empty_tower_book import explore
from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.explorer_page import explorer_html
from empty_tower_book.explorer_widget import explorer_widget
from empty_tower_book.figures.style import figure_of, new_axes, stand_in
from matplotlib.figure import Figure


def draw(total: float) -> Figure:
    axes = new_axes(120, left=30, bottom=30)
    axes.plot([0, 1], [0, total], color=stand_in("ink"))
    axes.set(ylim=(0, 20))
    return figure_of(axes)


LAMPS = Slider("lamps", "How many lamps?", "Lamps", (1, 4, 9), lambda value: f"{value:g} lamps", start=1)
HOUSES = Slider("houses", "How many <houses>?", "Houses", (2, 3), lambda value: f"{value:g} houses")
TOY = Explorer(
    name="toy",
    title="Lamps and houses add up.",
    caption="Their number.",
    sliders=(LAMPS, HOUSES),
    model=lambda lamps, houses: lamps + houses,
    figure=draw,
    finding=lambda total: f"Together {total:g}.",
    alternative=lambda total: f"A line that rises to {total:g}.",
    columns=(
        Column("with 2", lambda total: f"{total:g}", second=2),
        Column("as set", lambda total: f"{total:g}"),
    ),
)


class Page(HTMLParser):
    """Collects start tags with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def all(self, tag: str, **wanted: str) -> list[dict[str, str | None]]:
        return [
            found for name, found in self.tags
            if name == tag and all(found.get(key.rstrip("_")) == value for key, value in wanted.items())
        ]  # fmt: skip


@pytest.fixture(scope="module")
def page() -> Page:
    return Page(str(explorer_html(TOY)))


def test_every_state_is_printed_once_and_the_start_is_current(page: Page) -> None:
    frames = page.all("div", class_="frame")
    assert [frame["data-at"] for frame in frames] == ["0-0", "0-1", "1-0", "1-1", "2-0", "2-1"]
    assert [frame["data-at"] for frame in frames if "data-current" in frame] == ["1-0"]


def test_each_slider_is_a_labelled_native_range_with_its_answers(page: Page) -> None:
    ranges = page.all("input", type="range")
    assert [found["data-answers"] for found in ranges] == ["1 lamps|4 lamps|9 lamps", "2 houses|3 houses"]
    assert [(found["max"], found["value"]) for found in ranges] == [("2", "1"), ("1", "0")]
    assert {label["for"] for label in page.all("label")} == {found["id"] for found in ranges}


def test_controls_wait_for_the_script_and_frames_do_not(page: Page) -> None:
    assert "hidden" in page.all("div", class_="explorer-controls")[0]
    assert all("hidden" not in frame for frame in page.all("div", class_="frame"))


def test_ids_are_unique_and_nothing_is_inline(page: Page) -> None:
    ids = [found["id"] for _, found in page.tags if "id" in found]
    assert len(ids) == len(set(ids))
    assert [
        tag for tag, found in page.tags if "style" in found or any(key.startswith("on") for key in found)
    ] == []


def test_words_are_escaped() -> None:
    assert "How many &lt;houses&gt;?" in str(explorer_html(TOY))


def test_table_has_a_row_for_each_answer_of_the_first_slider() -> None:
    assert TOY.table() == [["1", "3", "3"], ["4", "6", "6"], ["9", "11", "11"]]


def test_head_of_a_row_is_a_number_in_its_unit_or_words() -> None:
    slider = TOY.sliders[0]
    numbers = dataclasses.replace(slider, scale=-1000)
    assert [numbers.row_head(value) for value in (0.5, 4)] == ["−500", "−4,000"]
    assert dataclasses.replace(slider, row="{:.1f} lamps".format).row_head(4) == "4.0 lamps"


def test_widget_draws_anew_at_ends_and_middle_of_each_slider() -> None:
    box = explorer_widget(TOY)
    rows, picture = box.children
    for row in rows.children:
        slider, answer = row.children
        seen = set()
        for value in (slider.min, (slider.min + slider.max) / 2, slider.max):
            slider.value = value
            seen.add((picture.value, answer.value))
        assert len(seen) == 3
    assert "Together 12." in picture.value
    assert re.search(r"--ink:#[0-9A-F]{6}", picture.value)


def test_call_in_a_notebook_is_live_and_in_a_build_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(explore.IN_BUILD, raising=False)
    assert isinstance(explore.explore(TOY), widgets.VBox)
    monkeypatch.setenv(explore.IN_BUILD, "1")
    assert explore.explore(TOY)._repr_html_() == str(explorer_html(TOY))


def test_unknown_name_is_answered_with_the_names_there_are() -> None:
    with pytest.raises(LookupError, match="no lab 'nowhere'; there are sightlines, inspection_game"):
        explore.find_explorers("nowhere")
    with pytest.raises(LookupError, match="no explorer 'nothing'; there are fine, calendar"):
        explore.find_explorers("inspection_game.nothing")


@pytest.mark.parametrize(
    ("values", "start"), [((1,), 0), ((2, 1), 0), ((1, 1), 0), ((1, 2), 2), ((1, 2), -1)]
)
def test_slider_without_an_order_or_a_start_is_refused(values: tuple[float, ...], start: int) -> None:
    with pytest.raises(ValueError, match=r"^slider lamps: "):
        Slider("lamps", "How many lamps?", "Lamps", values, str, start=start)


def test_too_many_frames_and_too_many_sliders_are_refused() -> None:
    long = Slider("lamps", "How many lamps?", "Lamps", tuple(range(37)), str)
    for sliders, message in (((long,), "at most 36 frames"), ((LAMPS,) * 3, "one or two sliders")):
        with pytest.raises(ValueError, match=message):
            Explorer("toy", "t", "c", sliders, sum, draw, str, str)
