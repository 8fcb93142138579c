"""How far isolating the ill and tracing their contacts brings down the number that one person infects.

Of those who will have symptoms, a share F(t) has them by age t of the infection. A person who may be isolated
at a delay z after that is still about with the chance

    s(t) = 1 - (1 - a) F(t - z)

Infections of age x arise from infections that began at age y of their source. Their numbers keep the shape Y:

    R Y(x) = R0 w(x) (1 - i + i s(x)) integral (1 - c (1 - e) (1 - s(x + y) / s(y))) Y(y) dy

The first bracket is the isolation of the person's own; the second is that of a contact who was warned because
the source had symptoms, whether or not the source then isolated. R is the largest eigenvalue of this kernel.

    symbol  argument   meaning
    R0      reproduction  how many one person infects if nothing is done
    w       shape, scale  density of the time between infections, Weibull's; days
    F       mean_log, sd_log  time until symptoms, lognormal; logarithms of days
    a       silent     share of the infections that people cause who never have symptoms
    e       surroundings  share of the infections through surroundings, which no tracing finds
    i       isolation  share of those with symptoms who isolate
    c       tracing    share of the contacts that are traced once their source has symptoms
    z       delay      from symptoms to isolation and tracing, days

Source: ferretti2020.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, broadcast, numbers, scalar
from exhibit.models.generation_time import weibull_density
from exhibit.models.normal_distribution import normal_chance_below

# Ages of an infection, in days: nobody of the published numbers infects anyone after the last.
WIDTH = 0.2
AGES: Floats = np.arange(100, dtype=np.float64) * WIDTH + WIDTH / 2
ROUNDS = 40


@dataclass(frozen=True)
class Disease:
    """One disease, by default the published numbers for the first months of COVID-19.

    The fields are those of the table above; times are in days.

    Raises:
        ValueError: if a share is not from 0 to 1, `mean_log` is not finite, or another number is not above 0.
    """

    reproduction: float = 2.0
    shape: float = 2.826
    scale: float = 5.665
    mean_log: float = 1.644
    sd_log: float = 0.363
    silent: float = 0.0625
    surroundings: float = 0.1

    def __post_init__(self) -> None:
        for name in ("reproduction", "shape", "scale", "sd_log"):
            scalar(name, getattr(self, name), 0, open_low=True)
        scalar("mean_log", self.mean_log)
        for name in ("silent", "surroundings"):
            scalar(name, getattr(self, name), 0, 1)

    def shown(self, days: ArrayLike) -> Floats:
        """Return F: the share of those who will have symptoms and have them by `days`; before 0 nobody.

        Raises:
            ValueError: if an age is not a finite number.
        """
        ages = numbers("days", days)
        log = np.log(np.where(ages > 0, ages, 1.0))
        shown = normal_chance_below((log - self.mean_log) / self.sd_log)
        return np.asarray(np.where(ages > 0, shown, 0.0))

    def spread(self) -> Floats:
        """Return w at `AGES`, so that it sums to 1 over all of them."""
        density = weibull_density(AGES, self.shape, self.scale)
        return np.asarray(density / (density.sum() * WIDTH))


@dataclass(frozen=True)
class Parts:
    """How many one person infects, by the way of it; they sum to R0."""

    before_symptoms: float
    with_symptoms: float
    never_symptoms: float
    surroundings: float


def parts(disease: Disease) -> Parts:
    """Return how R0 is put together."""
    met = disease.reproduction * (1 - disease.surroundings)
    before = float((disease.spread() * (1 - disease.shown(AGES))).sum() * WIDTH)
    visible = met * (1 - disease.silent)
    return Parts(
        visible * before,
        visible * (1 - before),
        met * disease.silent,
        disease.reproduction * disease.surroundings,
    )


def with_tracing(disease: Disease, isolation: ArrayLike, tracing: ArrayLike, delay: float) -> Floats:
    """Return R for shares of isolation and of tracing, which broadcast, at one delay.

    Raises:
        ValueError: if a share is not from 0 to 1, or `delay` is negative.
    """
    isolated, traced = broadcast(
        isolation=numbers("isolation", isolation, 0, 1), tracing=numbers("tracing", tracing, 0, 1)
    )
    wait = scalar("delay", delay, 0)
    # From youngest to oldest, so that a flat row is one plan of measures.
    i = isolated.reshape(-1, 1)
    c = traced.reshape(-1, 1) * (1 - disease.surroundings)
    own = disease.reproduction * disease.spread() * (1 - i + i * _about(disease, AGES - wait))
    still = _still_about(disease, wait)
    return _largest(own, c, still).reshape(isolated.shape)


def _about(disease: Disease, ages: Floats) -> Floats:
    """Return the share that is not isolated yet, if all isolate who can."""
    return np.asarray(1 - (1 - disease.silent) * disease.shown(ages))


def _still_about(disease: Disease, wait: float) -> Floats:
    """Return s(x + y) / s(y): the source, still about at the meeting, is so at age x of the new infection."""
    now = _about(disease, AGES - wait)
    then = _about(disease, AGES[:, np.newaxis] + AGES - wait)
    # Where nobody is left to meet, nobody is infected: any number would do.
    return np.asarray(then / np.where(now > 0, now, 1.0))


def _largest(own: Floats, c: Floats, still: Floats) -> Floats:
    """Return the largest eigenvalue for each row, by applying the kernel again and again."""
    shape = np.full(own.shape, 1 / (own.shape[1] * WIDTH))
    size = np.ones((own.shape[0], 1))
    for _ in range(ROUNDS):
        found = own * ((1 - c) * shape.sum(axis=1, keepdims=True) + c * (shape @ still.T)) * WIDTH
        size = found.sum(axis=1, keepdims=True) * WIDTH
        shape = found / np.where(size > 0, size, 1.0)
    return np.asarray(size)
