"""An explorer with a live kernel: ipywidgets, every value in between, drawn anew at each move."""

from __future__ import annotations

import html
from typing import Any

import ipywidgets as widgets

from content.palette import load_palette
from empty_tower_book.explorer import Explorer, Slider


def explorer_widget(explorer: Explorer[Any]) -> widgets.VBox:
    """Return a widget of two boxes: the sliders with their answers, and the figure with its finding."""
    sliders = [_slider(slider) for slider in explorer.sliders]
    answers = [widgets.Label() for _ in sliders]
    picture = widgets.HTML()

    def draw(_change: object = None) -> None:
        values = [float(slider.value) for slider in sliders]
        result = explorer.result(*values)
        for answer, slider, value in zip(answers, explorer.sliders, values, strict=True):
            answer.value = slider.words(value)
        picture.value = _on_paper(explorer.picture(result, explorer.name), explorer.finding(result))

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


def _on_paper(picture: str, finding: str) -> str:
    """Return picture and finding in the book's light colours, which no notebook page has by itself."""
    colours = "".join(f"--{name}:{value};" for name, value in load_palette().scheme("book-light").items())
    sheet = "background:var(--ground);color:var(--ink);font-family:sans-serif;max-width:40rem;padding:1rem"
    return f'<div style="{colours}{sheet}">{picture}<p>{html.escape(finding)}</p></div>'
