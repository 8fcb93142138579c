"""Where figures stand: the rows of dots beside the opened tower, the axis of differences on the lawn."""

from __future__ import annotations

from dataclasses import dataclass

from exhibit.kiosk.face.fractions import Fractions


@dataclass(frozen=True)
class Rows:
    """The rows of dots: heights of first row and step, columns of names, dots and counts."""

    top: int
    step: int
    dots: int
    dot_step: int
    radius: float
    count: int
    legend: int
    sentence: int


@dataclass(frozen=True)
class Axis:
    """The axis of differences: first row and step, edges of names and numbers, middle and half length."""

    top: int
    step: int
    names: int
    middle: int
    half: int
    label_width: int
    ends: int


class FigurePlaces(Fractions):
    """Places of what is counted."""

    def rows(self) -> Rows:
        """Return where the rows of dots stand."""
        if self.panel.portrait:
            return Rows(
                top=self.y(0.212),
                step=self.y(0.0385),
                dots=self.x(0.335),
                dot_step=self.x(0.067),
                radius=15 * self.drawn,
                count=self.x(0.9),
                legend=self.y(0.370),
                sentence=self.y(0.412),
            )
        return Rows(
            top=self.y(0.282),
            step=self.y(0.0625),
            dots=self.x(0.1665),
            dot_step=self.x(0.0323),
            radius=15 * self.drawn,
            count=self.x(0.441),
            legend=self.y(0.534),
            sentence=self.y(0.608),
        )

    def axis(self) -> Axis:
        """Return where differences from the round of nobody are drawn: on the lawn, seen from near."""
        if self.panel.portrait:
            return Axis(
                top=self.y(0.662),
                step=self.y(0.058),
                names=self.x(0.085),
                middle=self.x(0.435),
                half=self.x(0.15),
                label_width=self.x(0.2),
                ends=self.x(0.775),
            )
        return Axis(
            top=self.y(0.672),
            step=self.y(0.062),
            names=self.x(0.145),
            middle=self.x(0.425),
            half=self.x(0.155),
            label_width=self.x(0.15),
            ends=self.x(0.735),
        )
