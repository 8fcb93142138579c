"""How the cost of the labs' models grows: CPU time at three sizes, and the power between the last two."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from exhibit.models.art_gallery import comb
from exhibit.models.contact_tracing import Disease, with_tracing
from exhibit.models.interrupted_series import jump_t_everywhere, wandering_series
from exhibit.models.meta_analysis import pool
from exhibit.models.polya_urn import urn_shares
from exhibit.models.publication_bias import literature, study_errors
from exhibit.models.recursive_inspection import value_table
from exhibit.models.ring_plan import GALLERY, bentham_plan, spaced_evenly
from exhibit.models.ring_sight import seen_share
from exhibit.models.room_sight import sees
from exhibit.models.set_cover import greedy_cover, within_reach
from exhibit.models.unicity import invented_traces, points_of, unicity
from exhibit.models.urn_distribution import share_distribution
from tools.bench.measurement import Measurement
from tools.bench.sight import TEETH, points_in
from tools.bench.stopwatch import timed

Work = Callable[[], object]
MONTHS = 36


@dataclass(frozen=True)
class Growing:
    """A model at three sizes; `prepared` makes what it works on, which is not timed.

    Attributes:
        name: the lab and what is done.
        counted: what a size counts.
        sizes: rising.
        prepared: returns the work for a size.
    """

    name: str
    counted: str
    sizes: tuple[int, int, int]
    prepared: Callable[[int], Work]


def measure() -> list[Measurement]:
    """Time every model at its three sizes; towns stand in `towns`, beside Mesa."""
    return [row for growing in GROWING for row in rows_of(growing)]


def rows_of(growing: Growing) -> list[Measurement]:
    """Return the CPU time at each size, and the power with which it grows from the second to the third."""
    spent = [timed(growing.prepared(size)).seconds for size in growing.sizes]
    rows = [
        Measurement(f"growth: {growing.name}, {size:,} {growing.counted}", 1000 * seconds, "ms")
        for size, seconds in zip(growing.sizes, spent, strict=True)
    ]
    power = math.log(spent[2] / spent[1]) / math.log(growing.sizes[2] / growing.sizes[1])
    return [*rows, Measurement(f"growth: {growing.name}, power of the {growing.counted}", power, "")]


def _ring(points: int) -> Work:
    plan, eye = bentham_plan(), spaced_evenly(1, GALLERY)
    return lambda: seen_share(plan, eye, points)


def _room(pairs: int) -> Work:
    room = comb(TEETH)
    here, there = np.split(points_in(room, 2 * pairs), 2)
    return lambda: sees(room, here, there)


def _inspection(days: int) -> Work:
    return lambda: value_table(days)


def _pool(studies: int) -> Work:
    generator = np.random.default_rng(1)
    effects, variances = generator.normal(size=studies), generator.uniform(0.1, 1, size=studies)
    return lambda: pool(effects, variances)


def _literature(studies: int) -> Work:
    errors = study_errors(studies, 0.05, 0.5)
    return lambda: literature(0.1, 0.1, errors, 0.2, np.random.default_rng(1))


def _policing(towns: int) -> Work:
    return lambda: urn_shares((609, 379), (3.7, 2.8), 100, towns, np.random.default_rng(1))


def _without_chance(days: int) -> Work:
    return lambda: share_distribution((609, 379), (3.7, 2.8), days)


def _traces(people: int) -> Work:
    masts, hours = invented_traces(people, 20, 1_000, 30, np.random.default_rng(1))
    points = points_of(masts, hours, 3, 3)
    return lambda: unicity(points, 4, people, np.random.default_rng(2))


def _break(series: int) -> Work:
    rows = wandering_series(series, MONTHS, 0.5, np.random.default_rng(1))
    return lambda: jump_t_everywhere(rows, 3, MONTHS - 3)


def _tracing(side: int) -> Work:
    grid = np.linspace(0, 1, side)
    return lambda: with_tracing(Disease(), grid, grid[:, None], 1)


def _cameras(side: int) -> Work:
    spots = np.stack(np.meshgrid(np.arange(side), np.arange(side)), axis=-1).reshape(-1, 2)
    near = within_reach(spots, spots, 2)
    return lambda: greedy_cover(near)


GROWING = (
    Growing("sight in a ring", "points", (4_800, 48_000, 480_000), _ring),
    Growing("sight in a comb", "pairs", (1_000, 5_000, 20_000), _room),
    Growing("inspection, whole table", "days", (50, 200, 800), _inspection),
    Growing("pooling", "studies", (13, 1_000, 100_000), _pool),
    Growing("literature", "studies", (10_000, 100_000, 1_000_000), _literature),
    Growing("policing for 100 days", "towns", (100, 1_000, 10_000), _policing),
    Growing("policing without chance", "days", (250, 1_000, 4_000), _without_chance),
    Growing("traces of 20 points", "people", (500, 2_000, 8_000), _traces),
    Growing("a break in every month", "series", (200, 2_000, 20_000), _break),
    Growing("tracing plane", "points a side", (11, 21, 41), _tracing),
    Growing("cameras on a grid", "crossings a side", (10, 20, 40), _cameras),
)
