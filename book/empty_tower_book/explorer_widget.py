"""An explorer with a live kernel: ipywidgets, every value in between, drawn anew at each move."""

from __future__ import annotations

import html
from typing import Any

import ipywidgets as widgets

from content.palette import load_palette
from empty_tower_book.explorer import Explorer, Slider

SERIF = "Literata, Georgia, serif"
SANS = "'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif"


def explorer_widget(explorer: Explorer[Any]) -> widgets.VBox:
    """Return a widget of two boxes: sliders with their answers; the figure with its finding and table."""
    sliders = [_slider(slider) for slider in explorer.sliders]
    answers = [widgets.Label() for _ in sliders]
    picture = widgets.HTML()
    head, table = _head(explorer), _table(explorer)

    def draw(_change: object = None) -> None:
        values = [float(slider.value) for slider in sliders]
        result = explorer.result(*values)
        for answer, slider, value in zip(answers, explorer.sliders, values, strict=True):
            answer.value = slider.words(value)
        finding = f'<p style="font:1.05rem/1.5 {SERIF}">{html.escape(explorer.finding(result))}</p>'
        picture.value = on_paper(head + explorer.picture(result, explorer.name) + finding + table)

    for slider in sliders:
        slider.observe(draw, names="value")
    draw()
    rows = [widgets.HBox([slider, answer]) for slider, answer in zip(sliders, answers, strict=True)]
    return widgets.VBox([widgets.VBox(rows), picture])


def _slider(slider: Slider) -> widgets.FloatSlider:
    return widgets.FloatSlider(
        value=slider.values[slider.start],
        min=slider.values[0],
        max=slider.values[-1],
        step=slider.step,
        description=slider.label,
        readout=False,
        style={"description_width": "initial"},
        layout={"width": "36rem"},
    )


def _head(explorer: Explorer[Any]) -> str:
    title, caption = html.escape(explorer.title), html.escape(explorer.caption)
    return (
        f'<p style="font:600 1.2rem/1.3 {SERIF};margin:0">{title}</p>'
        f'<p style="margin:0.2rem 0 0.8rem;color:var(--ink2)">{caption}</p>'
    )


def _table(explorer: Explorer[Any]) -> str:
    """Return the same in numbers, folded, for those who read figures rather than see them."""
    heads = [explorer.sliders[0].unit, *(column.header for column in explorer.columns)]
    line = "border-bottom:1px solid var(--rule);padding:0.25rem 0.8rem 0.25rem 0;text-align:start"
    first = "".join(f'<th scope="col" style="{line}">{html.escape(head)}</th>' for head in heads)
    rows = "".join(
        "<tr>" + "".join(f'<td style="{line}">{html.escape(entry)}</td>' for entry in row) + "</tr>"
        for row in explorer.table()
    )
    table = f'<table style="border-collapse:collapse;background:none"><tr>{first}</tr>{rows}</table>'
    return f"<details><summary>The same in numbers</summary>{table}</details>"


def on_paper(content: str) -> str:
    """Return a figure and its words in the book's light colours, which no notebook page has by itself."""
    colours = "".join(f"--{name}:{value};" for name, value in load_palette().scheme("book-light").items())
    sheet = f"font:0.95rem/1.5 {SANS};max-width:42rem;padding:1.2rem"
    return f'<div style="{colours}background:var(--ground);color:var(--ink);{sheet}">{content}</div>'
