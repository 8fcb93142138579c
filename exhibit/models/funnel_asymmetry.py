"""A lopsided funnel: small studies that find more than large ones hint at studies that nobody printed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from exhibit.models.meta_analysis import row_of_studies
from exhibit.models.student_t import chance_within

FEWEST = 3


@dataclass(frozen=True)
class Asymmetry:
    """Egger's intercept, 0 for an even funnel, its standard error and two-sided p-value."""

    intercept: float
    error: float
    p: float


def funnel_asymmetry(effects: ArrayLike, variances: ArrayLike) -> Asymmetry:
    """Return the intercept a of y/s = a + b (1/s), by least squares, with s the standard error of a study.

    It has little power where studies are few and small: a large p-value then says nothing.

    Source: egger1997.

    Raises:
        ValueError: if there are fewer than three studies, if all are equally precise, or if a number is
            out of range.
    """
    y, v = row_of_studies(effects, variances)
    if y.size < FEWEST:
        raise ValueError(f"effects must be at least {FEWEST} studies; got {y.size}")
    precision = v**-0.5
    if np.ptp(precision) <= 1e-12 * precision.max():
        raise ValueError("variances must differ; equally precise studies make no funnel")
    design = np.stack([np.ones_like(y), precision], axis=1)
    inverse = np.linalg.inv(design.T @ design)
    fitted = inverse @ design.T @ (y * precision)
    residual = y * precision - design @ fitted
    freedom = y.size - 2
    error = float(np.sqrt(inverse[0, 0] * (residual @ residual) / freedom))
    p = 1 - chance_within(abs(float(fitted[0])) / error, freedom) if error > 0 else float(fitted[0] == 0)
    return Asymmetry(float(fitted[0]), error, p)
