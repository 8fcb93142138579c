"""How the exhibit looks for one visitor: colours and sizes of letters, as the switches for everybody say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from exhibit.kiosk.face.face import Face
from exhibit.kiosk.face.large import ENLARGED, LargeFace
from exhibit.kiosk.lettering.letterer import Letterer


class Appearances:
    """Faces by switch, each made when it is first wanted and kept.

    `schemes` holds the usual colours and those of high contrast; `letterer_of` makes letters enlarged by a factor.
    """

    def __init__(
        self,
        schemes: Mapping[bool, Mapping[str, str]],
        letterer_of: Callable[[float], Letterer],
        words: Mapping[str, Mapping[str, str]],
    ) -> None:
        self._schemes = schemes
        self._letterer_of = letterer_of
        self._words = words
        self._letterers: dict[bool, Letterer] = {}
        self._faces: dict[tuple[bool, bool], Face] = {}

    def face(self, switches: Sequence[str]) -> Face:
        """Return the face for the switches that are on."""
        large, contrast = "large_text" in switches, "high_contrast" in switches
        if large not in self._letterers:
            self._letterers[large] = self._letterer_of(ENLARGED if large else 1.0)
        if (large, contrast) not in self._faces:
            kind = LargeFace if large else Face
            self._faces[large, contrast] = kind(self._letterers[large], self._schemes[contrast], self._words)
        return self._faces[large, contrast]
