"""A voice for tests: it notes what would be heard, and when."""

from __future__ import annotations

from pathlib import Path

from content import load_content
from exhibit.kiosk.voice.pieces import inventory
from exhibit.kiosk.voice.speech import Speech
from exhibit.kiosk.voice.synthesis import Clips
from exhibit.kiosk.voice.voice import Voice

WORDS = {language: load_content().words(language) for language in load_content().languages}


class Ear:
    """Notes every file that is played; each is over by the next frame."""

    def __init__(self) -> None:
        self.heard: list[tuple[Path, float]] = []
        self.silenced = 0
        self.busy = False

    def play(self, path: Path, volume: float) -> None:
        self.heard.append((path, volume))

    def is_playing(self) -> bool:
        return self.busy

    def stop(self) -> None:
        self.silenced += 1


class Room:
    """A voice whose every piece is an empty file, what it says at once, and an ear."""

    def __init__(self, folder: Path) -> None:
        self.clips = Clips(folder)
        self.ear = Ear()
        self.said: list[str] = []
        self.utterances: list[tuple[str, ...]] = []
        self.pieces: dict[Path, str] = {}
        for language in WORDS:
            for piece in inventory(WORDS[language]):
                path = self.clips.path(language, piece)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.touch()
                self.pieces[path] = piece
        self.voice = Voice(WORDS, _Noting(self))

    def heard(self) -> list[str]:
        """Return the pieces that were played, in order."""
        return [self.pieces[path] for path, _ in self.ear.heard]


class _Noting(Speech):
    """Speech that keeps a transcript, and complains of a piece that nobody has spoken into a file."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.clips, room.ear)
        self._room = room

    def say(self, language: str, utterances: list[tuple[str, ...]]) -> None:  # type: ignore[override]  # lists here
        for utterance in utterances:
            lacking = self._room.clips.missing(language, utterance)
            assert not lacking, f"no file holds {lacking} of {utterance}"
            self._room.utterances.append(utterance)
            self._room.said.append(" ".join(utterance))
        super().say(language, utterances)
