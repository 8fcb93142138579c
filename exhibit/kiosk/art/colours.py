"""Colours of the palette as numbers from 0 to 1."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from content.palette import load_palette
from exhibit.kiosk.art.canvas import Colour, Floats

Stops = tuple[tuple[float, Colour], ...]


class Colours:
    """The colours of one scheme, of the things on the square, and of the skies. Raises `KeyError`."""

    def __init__(self, scheme: str):
        palette = load_palette()
        self.scheme = scheme
        self.token: Mapping[str, Colour] = _numbers(palette.scheme(scheme))
        self.thing: Mapping[str, Colour] = _numbers(palette.things)
        self.sky: Mapping[str, Stops] = {
            name: tuple((at, parse(colour)) for at, colour in stops) for name, stops in palette.skies.items()
        }


def parse(colour: str) -> Colour:
    """Return `#RRGGBB` as three numbers from 0 to 1."""
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


def times(colour: Colour, factor: float) -> Colour:
    """Return a colour brightened or darkened."""
    return colour[0] * factor, colour[1] * factor, colour[2] * factor


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """Return the colour that lies `share` of the way from one to the other."""
    red, green, blue = (a + (b - a) * share for a, b in zip(one, other, strict=True))
    return red, green, blue


def gradient(stops: Stops, at: Floats) -> Floats:
    """Return the colours of a gradient at the places `at`; shape of `at` plus (3,)."""
    places = [place for place, _ in stops]
    channels = [np.interp(at, places, [colour[index] for _, colour in stops]) for index in range(3)]
    return np.stack(channels, axis=-1).astype(np.float32)


def luminance(rgb: Floats) -> Floats:
    """Return the relative luminance of sRGB values from 0 to 1 along the last axis (WCAG 2.2)."""
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def _numbers(colours: Mapping[str, str]) -> dict[str, Colour]:
    return {name: parse(colour) for name, colour in colours.items()}
