"""Where the sources lean, decade by decade."""

from __future__ import annotations

from matplotlib.figure import Figure

from content.audit import NOT_GIVEN, Audit
from empty_tower_book.charts.bars import bars
from empty_tower_book.charts.chart import Chart, Numbers
from empty_tower_book.figures.style import figure_of

EARLY = "before 1970"
STANCES = ("con", "mixed", "none", "pro")
TOKENS = {"con": "ink", "mixed": "edge", "none": "rule", "pro": "glow"}
NAMES = {"con": "critical", "mixed": "both", "none": "takes no stand", "pro": "favourable"}


def by_period(measured: Audit) -> dict[str, dict[str, int]]:
    """Return the counts of leanings by decade; what came before 1970 stands together."""
    periods: dict[str, dict[str, int]] = {}
    for decade, counts in measured.sources.stance_by_decade.items():
        early = decade != NOT_GIVEN and int(decade.removesuffix("s")) < 1970
        period = periods.setdefault(EARLY if early else decade, dict.fromkeys(STANCES, 0))
        for stance, count in counts.items():
            period[stance] += count
    return periods


def draw(measured: Audit) -> Figure:
    """Draw one bar a decade, parted by leaning."""
    periods = by_period(measured)
    longest = max(sum(counts.values()) for counts in periods.values())
    rows = [
        (name, [(TOKENS[stance], counts[stance]) for stance in STANCES], str(sum(counts.values())))
        for name, counts in periods.items()
    ]
    axes = bars(rows, longest, key=[(NAMES[stance], TOKENS[stance]) for stance in STANCES])
    return figure_of(axes)


def title(measured: Audit) -> str:
    """Say how the scale tips."""
    ratio = measured.sources.con_for_each_pro
    return f"For each favourable work there are {ratio:.1f} critical ones."


def alternative(measured: Audit) -> str:
    """Say the picture."""
    counts = measured.sources.by_stance
    return (
        f"Bars by decade. Of {measured.sources.total} sources {counts.get('con', 0)} are critical of "
        f"watching, {counts.get('mixed', 0)} both, {counts.get('none', 0)} take no stand, "
        f"{counts.get('pro', 0)} are favourable."
    )


def numbers(measured: Audit) -> Numbers:
    """Return the counts by decade and leaning."""
    rows = [
        (name, *(str(counts[stance]) for stance in STANCES)) for name, counts in by_period(measured).items()
    ]
    return Numbers(("Decade", *(NAMES[stance].capitalize() for stance in STANCES)), tuple(rows))


LEANINGS = Chart(
    name="leanings",
    title=title,
    caption="Works in the bibliography by decade and by their leaning towards watching, set by us.",
    alternative=alternative,
    figure=draw,
    numbers=numbers,
)
