"""The last good copy of settings and words, so that a broken file never keeps the exhibit closed."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from content import Content, load_content
from content.kiosk_rules import words_fit_the_screen
from content.problem import ContentError
from exhibit.kiosk.settings import ResultsSettings, Settings, load_settings

_log = logging.getLogger(__name__)

_SHOWN_AT_THE_EXHIBIT = ("kiosk/*.yml", "debates/*.yml", "palette.yml")


@dataclass(frozen=True)
class SettingsRead:
    """Settings that can be used; `fault` says what is wrong with the file if they are not from it.

    `defaults` says that no good copy was there either; then nothing of visitors is kept.
    """

    settings: Settings
    fault: ContentError | None = None
    defaults: bool = False


@dataclass(frozen=True)
class ContentRead:
    """Content that can be shown; `fault` says what is wrong with the files if it is not from them."""

    content: Content
    fault: ContentError | None = None


class LastGood:
    """Copies of what was right, in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def settings(self, path: Path) -> SettingsRead:
        """Return the settings of a file, or of its last good copy, or the defaults."""
        copy = self._folder / f"{_short_name(path)}.yml"
        try:
            settings = load_settings(path)
        except ContentError as fault:
            return _instead(copy, fault)
        _keep(lambda: _copy_file(path, copy), path)
        return SettingsRead(settings)

    def content(self, root: Path | None = None) -> ContentRead:
        """Return the content of a folder, by default our own, or its last good copy.

        Raises `ContentError` if the content is wrong and nothing good was ever kept.
        """
        content = load_content(root) if root else load_content()
        copy = self._folder / f"content-{_short_name(content.root)}"
        try:
            _read_all(content)
        except ContentError as fault:
            try:
                return ContentRead(_read_all(load_content(copy)), fault)
            except ContentError:
                # No copy, or one that another version wrote: what is wrong with it is nobody's to mend.
                raise fault from None
        _keep(lambda: _copy_content(content.root, copy), content.root)
        return ContentRead(content)


def _instead(copy: Path, fault: ContentError) -> SettingsRead:
    """Return the settings of a good copy, or the defaults, in place of those with a fault."""
    try:
        return SettingsRead(load_settings(copy), fault)
    except ContentError:
        # The host may have wished that nothing is kept: until that can be read again, nothing is.
        return SettingsRead(Settings(results=ResultsSettings(keep=False)), fault, defaults=True)


def _read_all(content: Content) -> Content:
    """Read everything that the exhibit shows, so that a fault comes now and not in front of a visitor."""
    problems = list(words_fit_the_screen(content))
    if problems:
        raise ContentError(problems)
    _ = content.protocol, content.palette, content.debates
    return content


def _keep(write: Callable[[], None], kept: Path) -> None:
    """Write a copy of something; a disk that takes none costs the copy, and nothing else."""
    try:
        write()
    except OSError as error:
        _log.warning(
            "%s: no copy of it could be kept (%s); the exhibit opens all the same", kept, error.strerror
        )


def _copy_file(path: Path, copy: Path) -> None:
    fresh = copy.with_name(copy.name + ".new")
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, fresh)
    fresh.replace(copy)


def _copy_content(root: Path, copy: Path) -> None:
    """Put a fresh copy in the place of the old one, which stays whole until then."""
    fresh = copy.with_name(copy.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    for pattern in _SHOWN_AT_THE_EXHIBIT:
        for path in root.glob(pattern):
            target = fresh / path.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    shutil.rmtree(copy, ignore_errors=True)
    fresh.rename(copy)


def _short_name(path: Path) -> str:
    return f"{path.stem}-{sha256(str(path.resolve()).encode()).hexdigest()[:12]}"
