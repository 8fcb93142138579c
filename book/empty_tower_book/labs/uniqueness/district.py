"""One hundred people of a district: those who are the only ones of their kind in it."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.figure import Figure

from empty_tower_book.explorer import Column, Explorer, Slider
from empty_tower_book.figures.style import figure_of, label, new_axes
from empty_tower_book.labs.face_recognition.people import Rows
from empty_tower_book.labs.uniqueness.facts import DATE, MONTH, YEAR, cells, fact_in_words
from exhibit.models.uniqueness import unique_chance

PEOPLE, A_ROW, PITCH = 100, 20, 18.0
SIZES = (100, 1_000, 10_000, 30_000, 100_000)


@dataclass(frozen=True)
class District:
    """Of 100 people of a district, how many are alone with what is known."""

    size: int
    fact: int
    alone: float

    @property
    def whole(self) -> int:
        """Return them as whole people."""
        return round(self.alone)


def district(size: float, fact: float) -> District:
    """Return a district of so many people, for one of three facts."""
    return District(round(size), round(fact), PEOPLE * float(unique_chance(round(size), cells(fact))))


def draw(found: District) -> Figure:
    """Draw 100 figures, the singled out ones lit."""
    axes = new_axes(6.2 * PITCH + 8, left=15, right=15, bottom=2, top=6)
    axes.set(xlim=(-0.5, A_ROW - 0.5), ylim=(-5.7, 0.5))
    axes.set_axis_off()
    label(axes, f"{found.whole} of {PEOPLE} are the only ones", (-0.5, 0), weight="bold")
    rows = Rows(axes, A_ROW, PITCH)
    rows.draw(PEOPLE - found.whole, -1.2, "rule", first=found.whole)
    rows.draw(found.whole, -1.2, "glow", outline="ink")
    return figure_of(axes)


def size_in_words(size: float) -> str:
    """Return how many live there."""
    return f"{size:,.0f} people"


def finding(found: District) -> str:
    """Say how many are alone."""
    number = f"{found.alone:.1f}" if 0.05 <= found.alone < 10 else f"{found.alone:.0f}"
    return (
        f"In a district of {size_in_words(found.size)}, {number} of 100 are the only ones with their "
        f"{fact_in_words(found.fact)}."
    )


def alternative(found: District) -> str:
    """Say the picture."""
    return (
        f"One hundred small figures. {found.whole} are lit: the only ones in a district of "
        f"{size_in_words(found.size)} with their {fact_in_words(found.fact)}."
    )


def _column(fact: int) -> Column[District]:
    return Column(f"Alone by {fact_in_words(fact)}, of 100", lambda found: f"{found.alone:.1f}", second=fact)


DISTRICT = Explorer(
    name="district",
    title="Three plain facts are nearly a name.",
    caption="One hundred people of a district. Lit: nobody else there shares what is known of them.",
    sliders=(
        Slider("size", "How many live in the district?", "People", SIZES, size_in_words, start=2, step=100),
        Slider("fact", "What is known?", "Facts", (YEAR, MONTH, DATE), fact_in_words, start=2),
    ),
    model=district,
    figure=draw,
    finding=finding,
    alternative=alternative,
    columns=tuple(_column(fact) for fact in (YEAR, MONTH, DATE)),
)
