"""A few short tones, made of sine waves when they are first wanted. Nothing in the exhibit needs them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import pygame
from numpy.typing import NDArray

from exhibit.kiosk.face.stage import Item

RATE = 44_100
_ATTACK_S = 0.012

ToneName = Literal["lit", "back", "opened"]


@dataclass(frozen=True)
class Tone:
    """Notes one after the other: frequencies in hertz, and how long each sounds, in seconds."""

    notes: tuple[float, ...]
    each_s: float


TONES: dict[ToneName, Tone] = {
    "lit": Tone((659.3, 987.8), 0.11),
    "back": Tone((392.0, 293.7), 0.16),
    "opened": Tone((440.0, 554.4, 659.3), 0.14),
}


def wave(tone: Tone) -> NDArray[np.int16]:
    """Return the samples of a tone, one channel, with soft ends and no sample beyond full scale."""
    return np.concatenate([_note(frequency, tone.each_s) for frequency in tone.notes])


def tone_between(before: Sequence[Item], after: Sequence[Item]) -> ToneName | None:
    """Return the tone of what happened between two stages, if it has one."""
    if _has(after, "seen") and not _has(before, "seen"):
        return "back"
    if _has(after, "tower_section") and not _has(before, "tower_section"):
        return "opened"
    return "lit" if _lit(after) > _lit(before) else None


def speaker(volume: float) -> Callable[[ToneName], bool]:
    """Return what plays a tone and says whether it could. Without a sound system it stays silent."""
    kept: dict[ToneName, pygame.mixer.Sound] = {}

    def play(name: ToneName) -> bool:
        try:
            if not pygame.mixer.get_init():
                pygame.mixer.init(RATE, -16, 1, 1024)
            if name not in kept:
                kept[name] = pygame.mixer.Sound(buffer=_for_mixer(wave(TONES[name])).tobytes())
                kept[name].set_volume(volume)
            kept[name].play()
        except pygame.error:
            return False
        return True

    return play


def _for_mixer(samples: NDArray[np.int16]) -> NDArray[np.int16]:
    channels = (pygame.mixer.get_init() or (RATE, -16, 1))[2]
    return np.repeat(samples[:, None], channels, axis=1)


def _note(frequency: float, seconds: float) -> NDArray[np.int16]:
    time = np.arange(round(RATE * seconds)) / RATE
    rise = np.clip(time / _ATTACK_S, 0, 1)
    fall = np.clip((seconds - time) / (0.7 * seconds), 0, 1) ** 2
    pure = np.sin(2 * np.pi * frequency * time) + 0.18 * np.sin(4 * np.pi * frequency * time)
    return np.asarray(np.round(0.6 * 32_767 * pure / 1.18 * rise * fall), dtype=np.int16)


def _has(stage: Sequence[Item], kind: str) -> bool:
    return any(item[0] == kind for item in stage)


def _lit(stage: Sequence[Item]) -> int:
    """Return how many windows are on their way to being bright."""
    levels: list[Any] = next((item[1] for item in stage if item[0] == "windows"), [])
    return sum(1 for level in levels if level > 0)
