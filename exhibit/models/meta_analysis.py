"""Pooling: one answer from many studies, and how far the studies disagree.

    symbol  meaning
    y, v    effect and sampling variance of a study
    k       number of studies
    w       weight of a study, 1/v
    Q       weighted squared distance from the fixed mean
    tau2    variance between the true effects of the studies
    I2      share of the scatter that chance within studies does not explain

Two models. Fixed: all studies measure one effect. Random: each measures its own, and their mean is sought.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.arguments import Floats, numbers
from exhibit.models.student_t import two_sided

LEVEL = 0.95
_Z = NormalDist().inv_cdf((1 + LEVEL) / 2)


@dataclass(frozen=True)
class Pooled:
    """What many studies say together; all on the scale of the effects.

    Attributes:
        mean: the pooled effect.
        error: its standard error.
        tau2: variance between studies; 0 in the fixed model.
        q: Cochran's Q.
        i2: share of the scatter between studies, 0 to 1.
        weights: share of each study in the mean; they add up to 1.
    """

    mean: float
    error: float
    tau2: float
    q: float
    i2: float
    weights: Floats

    @property
    def interval(self) -> tuple[float, float]:
        """Return the ends of the 95 % interval of the mean."""
        return self.mean - _Z * self.error, self.mean + _Z * self.error

    @property
    def prediction(self) -> tuple[float, float] | None:
        """Return where 95 % of the true effects of further studies would lie; None under three studies."""
        freedom = self.weights.size - 2
        if freedom < 1:
            return None
        reach = two_sided(LEVEL, freedom) * math.sqrt(self.tau2 + self.error**2)
        return self.mean - reach, self.mean + reach


def pool(effects: ArrayLike, variances: ArrayLike, *, random: bool = True) -> Pooled:
    """Return the pooled effect, with the variance between studies of DerSimonian and Laird.

        Q = sum w (y - ybar)^2        tau2 = max(0, (Q - (k-1)) / (sum w - sum w^2 / sum w))
        w* = 1 / (v + tau2)           mu = sum w* y / sum w*        se = (sum w*)^(-1/2)
        I2 = max(0, (Q - (k-1)) / Q)

    Args:
        effects: one number a study, in one row.
        variances: as many, each above 0.
        random: whether the studies may differ in truth.

    Source: dersimonian1986.

    Raises:
        ValueError: if the rows differ in length, are not rows, or hold a number out of range.
    """
    y, v = row_of_studies(effects, variances)
    w = 1 / v
    q = float(np.sum(w * (y - w @ y / w.sum()) ** 2))
    beyond = q - (y.size - 1)
    spread = float(w.sum() - w @ w / w.sum())
    tau2 = max(0.0, beyond / spread) if random and y.size > 1 else 0.0
    shares = 1 / (v + tau2)
    mean, error = float(shares @ y / shares.sum()), float(shares.sum() ** -0.5)
    return Pooled(mean, error, tau2, q, max(0.0, beyond / q) if q > 0 else 0.0, shares / shares.sum())


def row_of_studies(effects: ArrayLike, variances: ArrayLike) -> tuple[Floats, Floats]:
    """Return both rows if they fit together.

    Raises:
        ValueError: if they do not.
    """
    y, v = numbers("effects", effects), numbers("variances", variances, 0, open_low=True)
    if y.ndim != 1 or y.shape != v.shape:
        raise ValueError(
            f"effects and variances must be two rows of one length; got the shapes {y.shape} and {v.shape}"
        )
    return y, v
