"""An explorer: a model, a figure, one or two sliders, a finding sentence, a table; no page, no widget yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import product
from typing import Generic, TypeVar

from matplotlib.figure import Figure

from empty_tower_book.figures.inline_svg import inline_svg

Result = TypeVar("Result")

MOST_FRAMES = 36


@dataclass(frozen=True)
class Slider:
    """One question with a few printed answers; with a live kernel every answer in between as well.

    Attributes:
        name: the argument of the model that it moves.
        label: the question in words.
        unit: what its numbers count, short enough to head a column of a table.
        values: the answers that are printed, rising, at least two.
        words: turns an answer into words with its unit, "9 times the gain".
        scale: what an answer is multiplied by to be counted in `unit`.
        start: the position of the answer that is shown first.
        step: how fine the slider is with a live kernel.
        row: turns an answer into the head of its row in the table, where its number in `unit` says nothing.
    """

    name: str
    label: str
    unit: str
    values: tuple[float, ...]
    words: Callable[[float], str]
    scale: float = 1
    start: int = 0
    step: float = 1
    row: Callable[[float], str] | None = None

    def __post_init__(self) -> None:
        if len(self.values) < 2 or list(self.values) != sorted(set(self.values)):
            raise ValueError(f"slider {self.name}: values must rise and be at least two; got {self.values}")
        if not 0 <= self.start < len(self.values):
            raise ValueError(f"slider {self.name}: start must be a position from 0 to {len(self.values) - 1}")

    def row_head(self, value: float) -> str:
        """Return what heads the row of an answer."""
        if self.row is not None:
            return self.row(value)
        number = self.scale * value
        return (f"{number:,.0f}" if abs(number) >= 1000 else f"{number:g}").replace("-", "−")


@dataclass(frozen=True)
class Column(Generic[Result]):
    """A column of the table, one row for each answer of the first slider.

    Attributes:
        header: what the numbers are, with their unit.
        words: turns a result into the entry.
        second: the answer of the second slider to which the column belongs; None if it has its own.
    """

    header: str
    words: Callable[[Result], str]
    second: float | None = None


@dataclass(frozen=True)
class Frame:
    """One printed state: positions of the sliders, their words, the picture, and what it says."""

    positions: tuple[int, ...]
    answers: tuple[str, ...]
    picture: str
    finding: str


@dataclass(frozen=True)
class Explorer(Generic[Result]):
    """A question about a model that a reader answers by moving sliders.

    Attributes:
        name: unique in the book; it opens every id in the page.
        title: what the figure says, a short sentence.
        caption: what is drawn, in which units.
        sliders: one or two.
        model: called with the sliders' values by name; returns what all the rest is made of.
        figure: draws a result in the stand-in colours of `figures.style`.
        finding: says a result in one or two sentences.
        alternative: the picture in 10 to 250 characters for those who do not see it.
        columns: the same in numbers.
    """

    name: str
    title: str
    caption: str
    sliders: tuple[Slider, ...]
    model: Callable[..., Result]
    figure: Callable[[Result], Figure]
    finding: Callable[[Result], str]
    alternative: Callable[[Result], str]
    columns: tuple[Column[Result], ...] = field(default=())

    def __post_init__(self) -> None:
        if len(self.sliders) not in (1, 2):
            raise ValueError(
                f"explorer {self.name}: there must be one or two sliders; got {len(self.sliders)}"
            )
        frames = len(list(self._positions()))
        if frames > MOST_FRAMES:
            raise ValueError(
                f"explorer {self.name}: at most {MOST_FRAMES} frames may be printed; got {frames}"
            )

    def result(self, *values: float) -> Result:
        """Return the model's result for one value a slider."""
        return self.model(**{slider.name: value for slider, value in zip(self.sliders, values, strict=True)})

    def picture(self, result: Result, prefix: str) -> str:
        """Return the figure of a result as SVG for the page."""
        return inline_svg(self.figure(result), self.alternative(result), prefix=prefix)

    def frames(self) -> list[Frame]:
        """Return all printed frames, the first slider moving slowest."""
        return [self._frame(positions) for positions in self._positions()]

    def start(self) -> tuple[int, ...]:
        """Return the positions that are shown first."""
        return tuple(slider.start for slider in self.sliders)

    def table(self) -> list[list[str]]:
        """Return the table's rows: the first slider's answer in its unit, then one entry a column."""
        first = self.sliders[0]
        return [[first.row_head(value), *self._entries(value)] for value in first.values]

    def _positions(self) -> product[tuple[int, ...]]:
        return product(*(range(len(slider.values)) for slider in self.sliders))

    def _frame(self, positions: tuple[int, ...]) -> Frame:
        values = [slider.values[at] for slider, at in zip(self.sliders, positions, strict=True)]
        result = self.result(*values)
        prefix = "-".join([self.name, *map(str, positions)])
        answers = tuple(slider.words(value) for slider, value in zip(self.sliders, values, strict=True))
        return Frame(positions, answers, self.picture(result, prefix), self.finding(result))

    def _entries(self, first: float) -> list[str]:
        return [column.words(self.result(first, *self._second(column))) for column in self.columns]

    def _second(self, column: Column[Result]) -> list[float]:
        if len(self.sliders) == 1:
            return []
        slider = self.sliders[1]
        return [slider.values[slider.start] if column.second is None else column.second]
