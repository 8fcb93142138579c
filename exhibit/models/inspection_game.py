"""The inspection game of one day, which says how often the tower must be manned.

One player keeps a rule or breaks it. The other looks or stays away. Both choose at once.

    symbol  argument         meaning
    b       gain             what breaking the rule brings when nobody looks, above 0
    f       fine             what it costs when somebody looks, above 0
    c       inspection_cost  what one look costs the inspector, above 0
    d       breach_damage    what an unseen breach costs the inspector, above 0
    g       catch_gain       what catching somebody brings the inspector, 0 or more

All five are amounts in one currency of the reader's choice; only their ratios matter.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, broadcast, numbers


@dataclass(frozen=True)
class Equilibrium:
    """The pair of chances at which neither side gains by changing its own.

    Attributes:
        inspection: q*, chance that the inspector looks, from 0 to 1.
        breach: y*, chance that the rule is broken, from 0 to 1.
    """

    inspection: Floats
    breach: Floats


def equilibrium(
    gain: ArrayLike,
    fine: ArrayLike,
    inspection_cost: ArrayLike,
    breach_damage: ArrayLike,
    catch_gain: ArrayLike = 0.0,
) -> Equilibrium:
    """Return the mixed equilibrium; the arguments broadcast and the result has their common shape.

        q* = b / (b + f)        y* = c / (d + g)

    Each side's chance depends only on the other side's amounts: a higher fine saves looks, not breaches.

    Source: avenhaus2002.

    Raises:
        ValueError: if an amount is out of range, or if a look costs as much as it can save. Looking
            then never pays, the tower stays empty, and there is nothing to mix.
    """
    b, f, c, d, g = broadcast(
        gain=numbers("gain", gain, 0, open_low=True),
        fine=numbers("fine", fine, 0, open_low=True),
        inspection_cost=numbers("inspection_cost", inspection_cost, 0, open_low=True),
        breach_damage=numbers("breach_damage", breach_damage, 0, open_low=True),
        catch_gain=numbers("catch_gain", catch_gain, 0),
    )
    if np.any(c >= d + g):
        raise ValueError("inspection_cost must be below breach_damage + catch_gain, or looking never pays")
    return Equilibrium(np.asarray(1 / (1 + f / b)), np.asarray(c / (d + g)))


def expected_gain_of_breach(gain: ArrayLike, fine: ArrayLike, look: ArrayLike) -> Floats:
    """Return (1 - q) b - q f: what one breach brings on average if somebody looks with chance q = `look`.

    Raises:
        ValueError: if an amount is not above 0 or `look` is outside 0 to 1.
    """
    b, f, q = broadcast(
        gain=numbers("gain", gain, 0, open_low=True),
        fine=numbers("fine", fine, 0, open_low=True),
        look=numbers("look", look, 0, 1),
    )
    return np.asarray((1 - q) * b - q * f)
