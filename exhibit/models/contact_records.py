"""The same meetings, kept in one place or in everybody's pocket: who is on record, and who can be warned.

People p carry a device or not, c(p); they are ill or not, l(p); a meeting is a pair. Devices record a meeting
if both carry one:

    recorded = { {p, q} : c(p) and c(q) }        warned = { p : not l(p), and some recorded {p, q} has l(q) }

If one server keeps the meetings, it has all of `recorded`. If each device keeps its own, one random key for
each ill carrier is made public, and every device looks for it in its own list. Who is warned is the same.

Source: dp3t2020, simplified.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from exhibit.models.arguments import counts, numbers

Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Records:
    """What devices record and what follows.

    Attributes:
        recorded: for each meeting whether both carried a device.
        keys: for each person whether a key of theirs is made public.
        warned: for each person whether their device warns them.
    """

    recorded: Flags
    keys: Flags
    warned: Flags


def records(meetings: ArrayLike, carries: ArrayLike, ill: ArrayLike) -> Records:
    """Return what is recorded of `meetings` and who is warned.

    Args:
        meetings: pairs of people by number, shape (meetings, 2).
        carries: for each person whether they carry a device.
        ill: for each person whether they are ill.

    Raises:
        ValueError: if people do not fit: unknown numbers, somebody who meets themselves, unequal lengths.
    """
    pairs = counts("meetings", meetings)
    carry, sick = _flags("carries", carries), _flags("ill", ill)
    _check(pairs, carry, sick)
    recorded: Flags = carry[pairs[:, 0]] & carry[pairs[:, 1]]
    known = pairs[recorded]
    warned = np.zeros(carry.size, dtype=np.bool_)
    for one, other in (known.T, known[:, ::-1].T):
        warned[one[sick[other]]] = True
    return Records(recorded, carry & sick, warned & ~sick)


def _flags(name: str, value: ArrayLike) -> Flags:
    return numbers(name, value, 0, 1) > 0


def _check(pairs: NDArray[np.int64], carry: Flags, sick: Flags) -> None:
    if pairs.ndim != 2 or pairs.shape[1] != 2:
        raise ValueError(f"meetings must be pairs; got an array of shape {pairs.shape}")
    if carry.ndim != 1 or carry.shape != sick.shape:
        raise ValueError(f"carries and ill must be as long as each other; got {carry.shape} and {sick.shape}")
    if pairs.max() >= carry.size:
        raise ValueError(f"meetings must be of people from 0 to {carry.size - 1}; got {pairs.max()}")
    if np.any(pairs[:, 0] == pairs[:, 1]):
        raise ValueError("meetings must be of two people; got somebody who meets themselves")
