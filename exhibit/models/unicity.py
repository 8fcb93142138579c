"""How many points of a trace single a person out: unicity, after de Montjoye and others 2013.

A trace is a list of points, each a place and an hour, numbered through as one whole number. Somebody knows p
points of a person's trace, drawn at random from it without repetition. The person is singled out if no other
trace holds all p. The unicity is the share of people who are singled out. A person with fewer than p
different points is asked with all that there are.

An inverted index lists, for every point, who was there. The trace with all p points must be in each of the p
lists; so the cost is O(N K log N K) for sorting N people's K points once, and then the lengths of the lists.

Source: de Montjoye, Hidalgo, Verleysen and Blondel 2013 (demontjoye2013). Their data are not public; the
traces made here are invented, and their numbers are no target.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from exhibit.models.arguments import Floats, count, counts

Whole = NDArray[np.int64]
TOGETHER = 256  # people asked at once, so that the lists of busy points fit into memory


def invented_traces(
    people: int, records: int, masts: int, days: int, generator: np.random.Generator
) -> tuple[Whole, Whole]:
    """Return masts and hours of invented people, both of shape (people, records).

    Each person has 20 masts of their own, drawn by Zipf's law from all masts, and uses those by Zipf's law
    too (exponent 1.2); hours are spread evenly over the days. Busy masts stand anywhere among the others.

    Raises:
        ValueError: if a number is not a whole number from 1 upwards.
    """
    n, k = count("people", people, low=1), count("records", records, low=1)
    of_all = _zipf(count("masts", masts, low=1), 1.0)
    own = generator.permutation(of_all.size)[generator.choice(of_all.size, size=(n, 20), p=of_all)]
    visits = generator.choice(20, size=(n, k), p=_zipf(20, 1.2))
    places = np.take_along_axis(own, visits, axis=1)
    return places, generator.integers(0, 24 * count("days", days, low=1), size=(n, k))


def points_of(masts: Whole, hours: Whole, masts_merged: int, hours_merged: int) -> Whole:
    """Return points as whole numbers, with so many neighbouring masts and hours taken for one.

    Raises:
        ValueError: if shapes differ, a value is below 0, or fewer than one is merged.
    """
    m, h = counts("masts", masts), counts("hours", hours)
    if m.shape != h.shape or m.ndim != 2:
        raise ValueError(
            f"masts and hours must have one shape (people, records); got {m.shape} and {h.shape}"
        )
    m, h = m // count("masts_merged", masts_merged, low=1), h // count("hours_merged", hours_merged, low=1)
    return np.asarray(m * (int(h.max()) + 1) + h)


def unicity(points: Whole, most: int, asked: int, generator: np.random.Generator) -> Floats:
    """Return the share of people whom 1, 2, ... up to `most` points single out, shape (most,).

    Args:
        points: shape (people, records), whole numbers from 0.
        most: the largest p, from 1; whoever knows one point more knows the others too.
        asked: how many people are tried, from 1; all if there are fewer.
        generator: chance.

    Raises:
        ValueError: if an argument is out of its range.
    """
    table = counts("points", points)
    if table.ndim != 2:
        raise ValueError(f"points must have the shape (people, records); got {table.shape}")
    p, tries = count("most", most, low=1), count("asked", asked, low=1)
    known = _known(table, generator.permutation(table.shape[0])[:tries], p, generator)
    held = np.unique(table * table.shape[0] + np.arange(table.shape[0])[:, None])
    pieces = np.array_split(known, math.ceil(len(known) / TOGETHER))
    left = np.concatenate([_left(piece, held, table.shape[0]) for piece in pieces])
    return np.asarray((left == 1).mean(axis=0))


def _known(table: Whole, order: Whole, most: int, generator: np.random.Generator) -> Whole:
    """Return points drawn from some people's traces, shape (people, most); the last fills up short rows."""
    rows = np.sort(table[order], axis=1)
    new = np.diff(rows, axis=1, prepend=-1) > 0
    drawn = [generator.permutation(row[first])[:most] for row, first in zip(rows, new, strict=True)]
    return np.array([[*row, *[row[-1]] * (most - row.size)] for row in drawn], dtype=np.int64)


def _left(known: Whole, held: Whole, people: int) -> Whole:
    """Return how many people hold the first 1, 2, ... points of each row, shape as `known`."""
    begin, end = (np.searchsorted(held, (known[:, 0] + more) * people) for more in (0, 1))
    rows = np.repeat(np.arange(len(known)), end - begin)
    others = held[np.arange(rows.size) + np.repeat(end - np.cumsum(end - begin), end - begin)] % people
    left = [end - begin]
    for number in range(1, known.shape[1]):
        pairs = known[rows, number] * people + others
        kept = held[np.minimum(np.searchsorted(held, pairs), held.size - 1)] == pairs
        rows, others = rows[kept], others[kept]
        left.append(np.bincount(rows, minlength=len(known)))
    return np.stack(left, axis=1)


def _zipf(number: int, exponent: float) -> Floats:
    weights = np.arange(1, number + 1) ** -exponent
    return np.asarray(weights / weights.sum())
