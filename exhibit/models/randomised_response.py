"""A coin that answers for you: counts that come out right while every single answer can be denied.

    symbol  argument   meaning                                                    range
    f       noise      chance that the answer is left to a fair coin              0 to below 1
    n       people     how many answer                                            1 upwards
    y       yes        share of "yes" among all answers                           0 to 1

    answer = the truth with chance 1 - f, else a fair coin
    estimate of the true share   p = (y - f/2) / (1 - f)
    its variance                 y (1 - y) / (n (1 - f)^2)           if the people are drawn by lot
                                 f/2 (1 - f/2) / (n (1 - f)^2)       if they are all whom the count is about
    privacy loss                 epsilon = ln((1 - f/2) / (f/2))        infinite without noise

With two fair coins f is 1/2 and epsilon is ln 3. An estimate can fall below 0 or above 1; it is not cut off,
because that would make its mean wrong.

RAPPOR asks the coin twice, once for ever and once for every report; p and q are the chances to send a 1 for
a 0 and for a 1, h bits stand for one value:

    for ever     2 h ln((1 - f/2) / (f/2))
    one report   q* = f (p + q) / 2 + (1 - f) q,   p* = f (p + q) / 2 + (1 - f) p
                 h ln(q* (1 - p*) / (p* (1 - q*)))

Sources: Warner 1965 (warner1965) for the idea; Erlingsson, Pihur and Korolova 2014 (erlingsson2014).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, broadcast, count, counts, numbers, scalar


def privacy_loss(noise: ArrayLike) -> Floats:
    """Return epsilon; it is 0 where f is 1 and nothing but the coin answers.

    Raises:
        ValueError: if `noise` is not above 0 and up to 1.
    """
    f = numbers("noise", noise, 0, 1, open_low=True)
    return np.asarray(np.log((1 - f / 2) / (f / 2)))


def answers(truths: ArrayLike, noise: float, generator: np.random.Generator) -> Floats:
    """Return what people say, 0 or 1, in the shape of `truths`.

    Args:
        truths: 0 or 1 for each person.
        noise: f.
        generator: chance.

    Raises:
        ValueError: if a truth is neither 0 nor 1, or `noise` not in 0 to 1.
    """
    true = counts("truths", truths)
    if true.max() > 1:
        raise ValueError(f"truths must be 0 or 1; got {true.max()}")
    f = scalar("noise", noise, 0, 1)
    coin = generator.random(true.shape) < f
    return np.where(coin, generator.random(true.shape) < 0.5, true).astype(np.float64)


def estimated_share(yes: ArrayLike, noise: ArrayLike) -> Floats:
    """Return p; the arguments broadcast.

    Raises:
        ValueError: if `yes` is not in 0 to 1, or `noise` not in 0 to below 1.
    """
    y, f = broadcast(yes=numbers("yes", yes, 0, 1), noise=_noise(noise))
    return np.asarray((y - f / 2) / (1 - f))


def standard_error(share: ArrayLike, people: int, noise: ArrayLike) -> Floats:
    """Return the standard error of p for people drawn by lot from many, of whom `share` would truly say yes.

    The arguments broadcast.

    Raises:
        ValueError: if `share` is not in 0 to 1, `people` below 1, or `noise` not in 0 to below 1.
    """
    n = count("people", people, low=1)
    p, f = broadcast(share=numbers("share", share, 0, 1), noise=_noise(noise))
    y = f / 2 + (1 - f) * p
    return np.asarray(np.sqrt(y * (1 - y) / n) / (1 - f))


def coin_error(people: int, noise: ArrayLike) -> Floats:
    """Return the standard error of p that the coin alone makes, for these people and no others.

    Raises:
        ValueError: if `people` is below 1, or `noise` not in 0 to below 1.
    """
    f, n = _noise(noise), count("people", people, low=1)
    return np.asarray(np.sqrt(f / 2 * (1 - f / 2) / n) / (1 - f))


def rappor_losses(noise: float, p: float, q: float, bits: int) -> tuple[float, float]:
    """Return epsilon of RAPPOR for ever, and of one report; symbols as above.

    Raises:
        ValueError: if a chance is not between 0 and 1, q not above p, or `bits` below 1.
    """
    h = count("bits", bits, low=1)
    for name, value in (("noise", noise), ("p", p), ("q", q)):
        if scalar(name, value, 0, 1, open_low=True) == 1:
            raise ValueError(f"{name} must be below 1; got 1")
    if q <= p:
        raise ValueError(f"q must be above p; got {q:g} and {p:g}")
    middle = noise * (p + q) / 2
    one, other = middle + (1 - noise) * q, middle + (1 - noise) * p
    return 2 * h * float(privacy_loss(noise)), h * float(np.log(one * (1 - other) / (other * (1 - one))))


def _noise(noise: ArrayLike) -> Floats:
    f = numbers("noise", noise, 0, 1)
    if np.any(f == 1):
        raise ValueError("noise must be below 1; got 1, for which no answer says anything")
    return f
