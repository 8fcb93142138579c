"""Big pictures are made once for a panel and a palette, and kept on disk."""

from __future__ import annotations

import hashlib
import logging
import os
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from content.palette import load_palette
from exhibit.kiosk.art.composition import Size

_log = logging.getLogger(__name__)

HERE = Path(__file__).resolve().parent
Pictures = dict[str, npt.NDArray[Any]]


class PictureCache:
    """One file a view. A file of other code, colours or sizes is never read; a torn one is remade.

    Where the disk takes no more, pictures stay in memory, and one sentence says so.
    """

    def __init__(self, folder: Path, size: Size, scheme: str):
        self.folder = folder
        self.stem = f"{scheme}-{size[0]}x{size[1]}"
        self.digest = _digest(f"{self.stem}")
        self._unkept: dict[str, Pictures] = {}

    def path(self, name: str) -> Path:
        """Return where the pictures of a view are kept."""
        return self.folder / f"{self.stem}-{name}-{self.digest}.npz"

    def has(self, name: str) -> bool:
        """Return whether the pictures of a view are there."""
        return name in self._unkept or self.path(name).exists()

    def load(self, name: str, make: Callable[[], Pictures]) -> Pictures:
        """Return the pictures of a view, from disk if they are there and whole, else made and kept."""
        if name in self._unkept:
            return self._unkept[name]
        try:
            with np.load(self.path(name), allow_pickle=False) as stored:
                return {key: stored[key] for key in stored.files}
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
            pictures = make()
            self._keep(name, pictures)
            return pictures

    def _keep(self, name: str, pictures: Pictures) -> None:
        """Write beside, then rename: a pulled plug leaves either the old file or the new one."""
        path = self.path(name)
        part = path.with_suffix(f".{os.getpid()}.part")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as file:
                np.savez(file, **pictures)  # type: ignore[arg-type]  # numpy types its keywords as one flag
            part.replace(path)
        except OSError as error:
            self._keep_in_memory(name, pictures, part, error)
            return
        for old in self.folder.glob(f"{self.stem}-{name}-*.npz"):
            if old != path:
                old.unlink(missing_ok=True)

    def _keep_in_memory(self, name: str, pictures: Pictures, part: Path, error: OSError) -> None:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if not self._unkept:
            wrong = f"{self.folder}: takes no pictures ({error.strerror})"
            _log.warning("%s; until there is room, they are painted anew at every start", wrong)
        self._unkept[name] = pictures


def _digest(label: str) -> str:
    digest = hashlib.sha256(label.encode())
    digest.update(load_palette().model_dump_json().encode())
    for source in sorted(HERE.rglob("*.py")):
        digest.update(source.read_bytes())
    return digest.hexdigest()[:16]
