"""Screening a crowd for a few: how many alerts are right depends on how rare the wanted are.

    symbol  argument      meaning                                                       range
    M       crowd         people who pass                                               0 upwards
    pi      prevalence    share of them who are on the list                             0 to 1
    h       hit_rate      chance of an alert for somebody who is on the list            0 to 1
    f       false_rate    chance of an alert for somebody who is not                    0 to 1

    right alerts   M pi h              wrong alerts   M (1 - pi) f
    precision      pi h / (pi h + (1 - pi) f)          the share of alerts that are right

Half of the alerts are right where pi / (1 - pi) = f / h.

"False positive rate" has two meanings: f, the share of innocent people who are reported, and 1 - precision,
the share of reports that are wrong. A system can have a tiny first and a huge second at the same time.

Elementary; the formula for precision is Bayes's rule.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, broadcast, counts, numbers


@dataclass(frozen=True)
class Alerts:
    """Expected numbers of people, arrays of one shape.

    Attributes:
        found: on the list, and reported.
        missed: on the list, and not reported.
        wrong: not on the list, and reported.
        passed: not on the list, and not reported.
    """

    found: Floats
    missed: Floats
    wrong: Floats
    passed: Floats


def expected_alerts(
    crowd: ArrayLike, prevalence: ArrayLike, hit_rate: ArrayLike, false_rate: ArrayLike
) -> Alerts:
    """Return how a crowd is sorted on average; the arguments broadcast.

    Raises:
        ValueError: if an argument is out of the range of the table above.
    """
    m, pi, h, f = broadcast(
        crowd=numbers("crowd", crowd, 0),
        prevalence=numbers("prevalence", prevalence, 0, 1),
        hit_rate=numbers("hit_rate", hit_rate, 0, 1),
        false_rate=numbers("false_rate", false_rate, 0, 1),
    )
    wanted, others = m * pi, m * (1 - pi)
    parts = wanted * h, wanted * (1 - h), others * f, others * (1 - f)
    return Alerts(*(np.asarray(part) for part in parts))


def precision(prevalence: ArrayLike, hit_rate: ArrayLike, false_rate: ArrayLike) -> Floats:
    """Return the share of alerts that are right, 0 to 1; the arguments broadcast.

    Raises:
        ValueError: if an argument is outside 0 to 1, or there can be no alert at all.
    """
    alerts = expected_alerts(1, prevalence, hit_rate, false_rate)
    total = alerts.found + alerts.wrong
    if np.any(total == 0):
        raise ValueError("hit_rate and false_rate must leave room for at least one kind of alert; got none")
    return np.asarray(alerts.found / total)


def break_even_prevalence(hit_rate: ArrayLike, false_rate: ArrayLike) -> Floats:
    """Return f / (f + h): how common the wanted must be for half of the alerts to be right.

    Raises:
        ValueError: if a rate is outside 0 to 1, or both are 0.
    """
    h, f = broadcast(
        hit_rate=numbers("hit_rate", hit_rate, 0, 1), false_rate=numbers("false_rate", false_rate, 0, 1)
    )
    if np.any(h + f == 0):
        raise ValueError("hit_rate and false_rate must not both be 0: there is no alert")
    return np.asarray(f / (f + h))


def list_false_rate(one_face: ArrayLike, faces: ArrayLike) -> Floats:
    """Return 1 - (1 - f1)^W: the chance that an innocent person resembles at least one face of a list.

    Args:
        one_face: f1, the chance to be taken for one given face of it, 0 to 1.
        faces: W, how many faces are on the list, from 0 upwards. All are taken to err alike and on their own.

    Raises:
        ValueError: if an argument is out of its range.
    """
    f1, w = broadcast(one_face=numbers("one_face", one_face, 0, 1), faces=counts("faces", faces))
    return _at_least_one(f1, w)


def one_face_rate(list_rate: ArrayLike, faces: ArrayLike) -> Floats:
    """Return f1 for a list of W faces with a known chance: the inverse of `list_false_rate`.

    Raises:
        ValueError: if `list_rate` is not in 0 to below 1 or `faces` not a whole number from 1 upwards.
    """
    f, w = broadcast(list_rate=numbers("list_rate", list_rate, 0, 1), faces=counts("faces", faces, low=1))
    if np.any(f == 1):
        raise ValueError("list_rate must be below 1; got 1, for which no single face can be told")
    return np.asarray(-np.expm1(np.log1p(-f) / w))


def any_of(rate: ArrayLike, cameras: ArrayLike) -> Floats:
    """Return 1 - (1 - r)^k: the chance that at least one of k independent cameras reports somebody.

    Raises:
        ValueError: if `rate` is outside 0 to 1 or `cameras` is not a whole number from 0 upwards.
    """
    r, k = broadcast(rate=numbers("rate", rate, 0, 1), cameras=counts("cameras", cameras))
    return _at_least_one(r, k)


def all_of(rate: ArrayLike, cameras: ArrayLike) -> Floats:
    """Return r^k: the chance that all of k independent cameras report somebody.

    Raises:
        ValueError: if `rate` is outside 0 to 1 or `cameras` is not a whole number from 0 upwards.
    """
    r, k = broadcast(rate=numbers("rate", rate, 0, 1), cameras=counts("cameras", cameras))
    return np.asarray(r**k)


def share_of_wrong_alerts(group: ArrayLike, ratio: ArrayLike) -> Floats:
    """Return s r / (1 + s (r - 1)): which share of all wrong alerts falls on a group.

    Args:
        group: s, the group's share of the crowd, 0 to 1.
        ratio: r, how many times as often its members are wrongly reported as all others, from 0 upwards.

    Raises:
        ValueError: if an argument is out of its range, or nobody at all is wrongly reported.
    """
    s, r = broadcast(group=numbers("group", group, 0, 1), ratio=numbers("ratio", ratio, 0))
    whole = 1 + s * (r - 1)
    if np.any(whole == 0):
        raise ValueError("ratio must be above 0 if the group is everybody: nobody is wrongly reported")
    return np.asarray(s * r / whole)


def _at_least_one(chance: Floats, tries: Floats) -> Floats:
    """Return 1 - (1 - chance)^tries, right to the last digit for tiny chances too."""
    with np.errstate(divide="ignore", invalid="ignore"):
        some = -np.expm1(tries * np.log1p(-chance))
    return np.asarray(np.where(tries == 0, 0.0, some))
