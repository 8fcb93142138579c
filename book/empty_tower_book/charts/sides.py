"""How much room each side of a debate has."""

from __future__ import annotations

from matplotlib.figure import Figure

from content.audit import Audit
from empty_tower_book.charts.chart import Chart, Numbers
from empty_tower_book.course_directive import course_content
from empty_tower_book.figures.style import axis_title, figure_of, label, new_axes, stand_in, ticks

ROW = 34.0


def spoken(name: str) -> str:
    """Return the title of a debate, as far as a line of the drawing has room for it."""
    return course_content().debates[name].title_en.partition(":")[0]


def draw(measured: Audit) -> Figure:
    """Draw one line a debate, with a mark for the words of each side."""
    words = measured.debates.words
    longest = max(max(counts.values()) for counts in words.values())
    axes = new_axes(ROW * len(words) + 54, left=6, bottom=46, right=16, top=8)
    axes.spines["left"].set_visible(False)
    axes.set(xlim=(0, longest * 1.05), ylim=(len(words) - 0.3, -0.7))
    for place, (name, counts) in enumerate(words.items()):
        sides = sorted(counts.values())
        axes.plot([sides[0], sides[-1]], [place + 0.12] * 2, color=stand_in("edge"), linewidth=1.2)
        axes.plot(
            sides, [place + 0.12] * len(sides), "o", color=stand_in("ink"), markersize=6,
            markerfacecolor=stand_in("glow"),
        )  # fmt: skip
        label(axes, spoken(name), (0, place - 0.1), "ink2")
    ticks(axes, "y", [], [])
    ticks(axes, "x", [0, 50, 100, 150], ["0", "50", "100", "150"])
    axis_title(axes, "Words of each side's case")
    return figure_of(axes)


def title(measured: Audit) -> str:
    """Say the largest difference."""
    return f"No side has more than {measured.debates.largest_length_ratio:.2f} times the room of another."


def alternative(measured: Audit) -> str:
    """Say the picture."""
    debates = measured.debates
    return (
        f"{debates.total} lines with a mark for each of {debates.positions} sides. On every line the marks "
        f"stand close together: at most {debates.largest_length_ratio:.2f} times as far out."
    )


def numbers(measured: Audit) -> Numbers:
    """Return the words of the shortest and the longest side."""
    rows = (
        (spoken(name), str(len(counts)), str(min(counts.values())), str(max(counts.values())))
        for name, counts in measured.debates.words.items()
    )
    return Numbers(("Debate", "Sides", "Shortest, words", "Longest, words"), tuple(rows))


SIDES = Chart(
    name="sides",
    title=title,
    caption="Each mark is the case of one side in one debate.",
    alternative=alternative,
    figure=draw,
    numbers=numbers,
)
