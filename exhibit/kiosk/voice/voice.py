"""The voice of the exhibit: tells what is on the stage, while the visitor wants to hear it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from exhibit.kiosk.voice.narrator import Narrator
from exhibit.kiosk.voice.speech import Speech


class Voice:
    """A narrator with words, by language and key, and somebody to speak them."""

    def __init__(self, words: Mapping[str, Mapping[str, str]], speech: Speech) -> None:
        self._words = words
        self._narrator = Narrator()
        self._speech = speech
        self._language = ""

    @property
    def caption(self) -> str:
        """What was said last of things that are written nowhere else on the screen."""
        return self._narrator.caption

    def advance(self, stage: Sequence[Any], state: str, language: str, focus: str | None) -> None:
        """Say what is new on a stage, and go on speaking."""
        self._language = language
        self._speech.say(language, self._narrator.tell(stage, state, self._words[language], focus))
        self._speech.advance()

    def interrupt(self) -> None:
        """Stop what is being said: somebody has heard enough of it."""
        self._speech.interrupt()

    def repeat(self) -> None:
        """Say everything of the present scene once more."""
        self._speech.interrupt()
        self._narrator.forget()

    def louder(self, steps: int) -> None:
        """Raise the volume by steps, or lower it if they are negative."""
        self._speech.louder(steps)

    def forget(self) -> None:
        """Be silent, and keep nothing of what was said."""
        self._narrator.forget()
        self._speech.interrupt()
