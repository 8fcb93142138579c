"""The target of lab 9: the published fall, and the lines that a public replication printed."""

from __future__ import annotations

from content import load_content
from empty_tower_book.labs.chilling_effect.views import ALL, EVENT, WITHOUT_ONE, views
from empty_tower_book.labs.target import Target
from exhibit.models.interrupted_series import fit_break, mean_change

# As printed by iteration2021, who put the break one month later; gathered apart from our sums.
REPLICATED_BREAK = 18
NAMES = ("level", "slope before", "jump", "change of slope")
REPLICATED = (2_579_316, 51_186, -1_078_677, -59_553)
REPLICATED_R2 = 0.5415
TOLERANCE = 0.03
ROUNDING = 1.0


def chilling_target() -> Target:
    """Compare six printed numbers with our own."""
    lines = fit_break(views(ALL), REPLICATED_BREAK)
    rows = (
        _mean(),
        *(_row(*both) for both in zip(NAMES, REPLICATED, lines.coefficients.tolist(), strict=True)),
        _share(float(lines.explained)),
    )
    return Target(
        title="The published fall, and the two lines of a public replication",
        headers=("What", "In print", "Our own", "Compared"),
        examples=rows,
        compared=len(rows),
        agreeing=sum(row[-1] != "different" for row in rows),
        tolerance="1 point for the fall, 3 per cent for the lines",
    )


def _mean() -> tuple[str, ...]:
    published = load_content().effects["views-penney2016"].value
    assert published is not None
    own = float(mean_change(views(WITHOUT_ONE), EVENT))
    return ("fall of the mean, per cent", _signed(published, 0), _signed(own, 1),
            "within 1 point" if abs(own - published) <= ROUNDING else "different")  # fmt: skip


def _row(words: str, printed: int, own: float) -> tuple[str, ...]:
    return (words, _signed(printed, 0), _signed(own, 0), _near(own / printed))


def _share(own: float) -> tuple[str, ...]:
    return ("explained, R²", f"{REPLICATED_R2:.4f}", f"{own:.4f}", _near(own / REPLICATED_R2))


def _near(ratio: float) -> str:
    return f"{100 * abs(ratio - 1):.1f} per cent off" if abs(ratio - 1) <= TOLERANCE else "different"


def _signed(number: float, digits: int) -> str:
    return f"{number:,.{digits}f}".replace("-", "−")
