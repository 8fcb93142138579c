"""Making speech beforehand: a system voice writes each piece to a file, once for its words and its voice."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path

# Where the voice of a language has another name than the language.
_VOICES = {"en": "en-gb"}
_WORDS_A_MINUTE = "150"
PROGRAM = "espeak-ng"


def system_voice() -> str | None:
    """Return the program that speaks on this computer, or None."""
    return shutil.which(PROGRAM)


class Clips:
    """Files of spoken pieces in a folder; a file is named by the words and the voice that it holds."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "voice"

    def path(self, language: str, piece: str) -> Path:
        """Return where a piece is kept, whether it has been made or not."""
        digest = sha256(
            f"{PROGRAM} {_VOICES.get(language, language)} {_WORDS_A_MINUTE} {piece}".encode()
        ).hexdigest()[:16]
        return self._folder / language / f"{digest}.wav"

    def missing(self, language: str, wanted: Iterable[str]) -> list[str]:
        """Return those of some pieces that have not been made, in alphabetical order."""
        return sorted(piece for piece in wanted if not self.path(language, piece).exists())

    def make(self, program: str, language: str, piece: str) -> None:
        """Let a program speak a piece into its file. Raises OSError or CalledProcessError if it cannot."""
        path = self.path(language, piece)
        path.parent.mkdir(parents=True, exist_ok=True)
        # Written beside, then renamed: half a word is never kept.
        draft = path.with_suffix(f".{os.getpid()}.part")
        command = [
            program,
            "-v",
            _VOICES.get(language, language),
            "-s",
            _WORDS_A_MINUTE,
            "-w",
            str(draft),
            "--",
            piece,
        ]
        subprocess.run(command, check=True, capture_output=True)
        draft.replace(path)

    def make_all(
        self, program: str, language: str, wanted: Iterable[str], progress: Callable[[int, int], None]
    ) -> int:
        """Make every piece that is missing, and return how many were made."""
        pieces = self.missing(language, wanted)
        for done, piece in enumerate(pieces, 1):
            self.make(program, language, piece)
            progress(done, len(pieces))
        return len(pieces)
