"""Speaking: a queue of utterances, played one after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import pygame

from exhibit.kiosk.voice.pieces import Utterance
from exhibit.kiosk.voice.synthesis import Clips

_LOUDER = 0.15


class Output(Protocol):
    """What makes files heard, one at a time."""

    def play(self, path: Path, volume: float) -> None:
        """Begin to play a file."""

    def is_playing(self) -> bool:
        """Return whether the last file is still being played."""

    def stop(self) -> None:
        """Be silent."""


class MixerOutput:
    """Plays through pygame's mixer, opened with the first word. Without a sound system it is silent."""

    def __init__(self) -> None:
        self._channel: Any = None

    def play(self, path: Path, volume: float) -> None:
        """Begin to play a file; a computer without sound leaves the captions."""
        try:
            if not pygame.mixer.get_init():
                pygame.mixer.init()
            sound = pygame.mixer.Sound(path)
            sound.set_volume(volume)
            self._channel = sound.play()
        except (pygame.error, OSError):
            self._channel = None

    def is_playing(self) -> bool:
        """Return whether the last file is still being played."""
        return self._channel is not None and bool(self._channel.get_busy())

    def stop(self) -> None:
        """Be silent."""
        if self._channel is not None:
            self._channel.stop()


class Speech:
    """Says utterances in a language. What somebody does interrupts what is being said."""

    def __init__(self, clips: Clips, output: Output, volume: float = 0.8) -> None:
        self._clips = clips
        self._output = output
        self._volume = volume
        self._waiting: deque[tuple[str, str]] = deque()

    def say(self, language: str, utterances: Sequence[Utterance]) -> None:
        """Say utterances after what is being said already."""
        for utterance in utterances:
            self._waiting += [(language, piece) for piece in utterance]

    def interrupt(self) -> None:
        """Say nothing more of what was to be said."""
        self._waiting.clear()
        self._output.stop()

    def louder(self, steps: int) -> None:
        """Raise the volume by steps, or lower it if they are negative; it never goes to silence."""
        self._volume = min(1.0, max(_LOUDER, self._volume + steps * _LOUDER))

    def advance(self) -> None:
        """Go on to the next piece when the last one has been said."""
        while self._waiting and not self._output.is_playing():
            path = self._clips.path(*self._waiting.popleft())
            if path.exists():
                self._output.play(path, self._volume)
                return
