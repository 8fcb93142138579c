"""The target of lab 4: what reviews of cameras print, worked out again from what they rest on."""

from __future__ import annotations

from math import sqrt

from content import load_content
from empty_tower_book.labs.target import Target
from exhibit.models.camera_scheme import odds_ratio_of, scheme_effect

# The examples with which farrington2007 explain the number 2, and the share printed by ashby2017.
EXAMPLES = (
    ("crime doubles without cameras, stays with them", (100, 100, 100, 200)),
    ("crime halves with cameras, stays without", (100, 50, 100, 100)),
)
EXAMPLE_RATIO = 2.0
# Figures of piza2019 that are printed with an interval; the ratio is its middle on a scale of logarithms.
WITH_INTERVAL = (
    ("overall", "review of 2019, middle of its interval"),
    ("car-parks", "the same, car parks"),
    ("housing", "the same, housing"),
    ("centres", "the same, town centres"),
    ("violent", "the same, violent crime"),
    ("watched", "the same, pictures watched"),
    ("unwatched", "the same, pictures not watched"),
)
ONE_DIGIT = 0.001  # the ends are rounded too, so that the last digit may differ by one
USEFUL_WHERE_AVAILABLE = 65
RECALLED_BURNLEY = 1.27
ROUNDING = 0.5


def burnley() -> tuple[int, int, int, int]:
    """Return the four counts of Burnley: cameras before and after, elsewhere before and after."""
    table = load_content().data["burnley-crimes"]
    before, after = table.counts("before"), table.counts("after")
    return before[0], after[0], before[1], after[1]


def cameras_target() -> Target:
    """Compare twelve printed numbers with our own."""
    middles = (_middle(*figure) for figure in WITH_INTERVAL)
    rows = (*(_example(*example) for example in EXAMPLES), *middles, _useful(), _earlier(), _burnley())
    return Target(
        title="Numbers in print, worked out again",
        headers=("What", "In print", "Our own", "Compared"),
        examples=rows,
        compared=len(rows),
        agreeing=sum(row[-1] == "equal" for row in rows),
        tolerance="none, after rounding as in print; for middles of intervals one in the last digit",
    )


def _example(words: str, cells: tuple[int, int, int, int]) -> tuple[str, ...]:
    own = float(scheme_effect(*cells).ratio)
    return (words, f"{EXAMPLE_RATIO:g}", f"{own:.4g}", _same(abs(own - EXAMPLE_RATIO) < 1e-12))


def _middle(name: str, words: str) -> tuple[str, ...]:
    """Compare a pooled odds ratio with the ends of its interval."""
    effect = load_content().effects[f"cctv-piza2019-{name}"]
    assert effect.value is not None
    assert effect.low is not None
    assert effect.high is not None
    own = sqrt(effect.low * effect.high)
    return (words, f"{effect.value:.3f}", f"{own:.4f}", _same(abs(own - effect.value) <= ONE_DIGIT))


def _useful() -> tuple[str, ...]:
    """Compare a share of a share with what two rounded percentages allow."""
    effects = load_content().effects
    available, useful = (effects[f"cctv-ashby2017-{name}"].value for name in ("available", "useful"))
    assert available is not None
    assert useful is not None
    low, high = (100 * (useful + sign * ROUNDING) / (available - sign * ROUNDING) for sign in (-1, 1))
    same = _same(low <= USEFUL_WHERE_AVAILABLE <= high)
    return ("useful, where there were pictures, per cent", str(USEFUL_WHERE_AVAILABLE),
            f"{low:.1f} to {high:.1f}", same)  # fmt: skip


def _earlier() -> tuple[str, ...]:
    percentage = load_content().effects["cctv-earlier-review"].value
    assert percentage is not None
    own = float(odds_ratio_of(percentage))
    back = 100 * (1 / round(own, 3) - 1)
    return (
        "earlier review, per cent",
        f"−{-percentage:g}",
        f"odds ratio {own:.3f}",
        _same(round(back) == percentage),
    )


def _burnley() -> tuple[str, ...]:
    own = scheme_effect(*burnley())
    words = f"{float(own.ratio):.3f} ({float(own.low):.3f} to {float(own.high):.3f})"
    return ("Burnley, odds ratio (recalled)", f"{RECALLED_BURNLEY:g}", words,
            _same(round(float(own.ratio), 2) == RECALLED_BURNLEY))  # fmt: skip


def _same(agree: bool) -> str:
    return "equal" if agree else "different"
