"""The debates as the exhibit needs them: words by flat key, names of motions and sides as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from content.schema.debate import AGAINST, FOR, Debate

MOTIONS_WITH_THE_DEBATES = ("en", "de")
"""The languages in which a debate says its own motion; any other brings the motions among its words."""


def motion_words(debates: Mapping[str, Debate], language: str) -> dict[str, str]:
    """Return motions (`debate.cctv.motion`), labels and arguments (`debate.cctv.targeted.label`)."""
    words = {}
    for name, debate in debates.items():
        motion = debate.kiosk
        words[f"debate.{name}.motion"] = motion.motion_de if language == "de" else motion.motion_en
        for side in motion.sides:
            for part, text in side.words(language).items():
                words[f"debate.{name}.{side.position}.{part}"] = text
    return words


def motion_data(debates: Mapping[str, Debate]) -> list[dict[str, Any]]:
    """Return each motion's id, its sides as written, and which of them stand at the ends of the scale."""
    return [
        {
            "id": name,
            "sides": [side.position for side in debate.kiosk.sides],
            "for": debate.kiosk.side(FOR).position,
            "against": debate.kiosk.side(AGAINST).position,
        }
        for name, debate in debates.items()
    ]
