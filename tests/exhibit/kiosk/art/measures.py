"""What the eye makes of pixels: luminance and contrast as WCAG 2.2 defines them."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from exhibit.kiosk.art.colours import luminance
from exhibit.kiosk.art.composition import Box


def luminances(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.floating[Any]]:
    """Return the relative luminance of every pixel."""
    return luminance(picture.astype(np.float32) / 255)


def cut(picture: npt.NDArray[np.uint8], box: Box) -> npt.NDArray[np.uint8]:
    """Return a part of a picture, given in pixels."""
    left, top, right, bottom = (round(edge) for edge in box)
    return picture[max(0, top) : bottom, max(0, left) : right]


def contrast_with(picture: npt.NDArray[np.uint8], text: float) -> float:
    """Return the contrast of a text of a luminance with the 95th percentile of its ground."""
    ground = float(np.percentile(luminances(picture), 95))
    return (max(text, ground) + 0.05) / (min(text, ground) + 0.05)
