"""Where the sources come from."""

from __future__ import annotations

from matplotlib.figure import Figure

from content.audit import NOT_GIVEN, Audit
from empty_tower_book.charts.bars import bars
from empty_tower_book.charts.chart import Chart, Numbers
from empty_tower_book.figures.style import figure_of

SHOWN = 12
NAMES = {
    "US": "United States", "GB": "United Kingdom", "DE": "Germany", "EU": "European Union", "CN": "China",
    "CA": "Canada", "IN": "India", "FR": "France", "NL": "Netherlands", "BR": "Brazil", "IT": "Italy",
    "ES": "Spain", "AU": "Australia", "KR": "South Korea", "AT": "Austria", "KE": "Kenya", "RU": "Russia",
    "SG": "Singapore", "ZA": "South Africa", "JP": "Japan", "AR": "Argentina", "CL": "Chile", "MX": "Mexico",
}  # fmt: skip


def counted(measured: Audit) -> list[tuple[str, int]]:
    """Return the largest regions, then all others together, then those without one."""
    regions = dict(measured.sources.by_region)
    unknown = regions.pop(NOT_GIVEN, 0)
    ranked = list(regions.items())
    others = ranked[SHOWN:]
    rows = [(NAMES.get(region, region), count) for region, count in ranked[:SHOWN]]
    rows.append((f"{len(others)} other regions", sum(count for _, count in others)))
    return [*rows, ("no region given", unknown)]


def draw(measured: Audit) -> Figure:
    """Draw one bar a region."""
    rows = counted(measured)
    longest = max(count for _, count in rows)
    return figure_of(bars([(name, [("edge", count)], str(count)) for name, count in rows], longest))


def title(measured: Audit) -> str:
    """Say the share of the three largest."""
    first = counted(measured)[:3]
    share = sum(count for _, count in first) / measured.sources.total
    names = ", ".join(name for name, _ in first[:2]) + f" and {first[2][0]}"
    return f"{100 * share:.0f} of 100 sources belong to three regions: {names}."


def alternative(measured: Audit) -> str:
    """Say the picture."""
    parts = ", ".join(f"{name} {count}" for name, count in counted(measured)[:6])
    return f"Bars by region, the longest first: {parts}, and so on."


def numbers(measured: Audit) -> Numbers:
    """Return the counts."""
    return Numbers(("Region", "Works"), tuple((name, str(count)) for name, count in counted(measured)))


REGIONS = Chart(
    name="regions",
    title=title,
    caption="Works in the bibliography by the region that they come from or that they are about.",
    alternative=alternative,
    figure=draw,
    numbers=numbers,
)
