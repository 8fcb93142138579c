"""The operator's switches: one YAML file, every key with a default and a range."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from content.records import read_file
from content.schema.base import Entry

DEFAULTS = Path(__file__).with_name("settings.yml")


class PanelSettings(Entry):
    """The glass and where people stand."""

    diagonal_mm: Annotated[float, Field(ge=100, le=5000)] = 813
    viewing_distance_mm: Annotated[float, Field(ge=200, le=10_000)] = 1000


class DisplaySettings(Entry):
    """The window and its colours."""

    full_screen: bool = False
    window_size: tuple[Annotated[int, Field(ge=320, le=7680)], Annotated[int, Field(ge=240, le=4320)]] = (
        1280,
        800,
    )
    frames_per_second: Annotated[int, Field(ge=10, le=120)] = 60
    scheme: Literal["kiosk-night", "kiosk-contrast"] = "kiosk-night"


class LanguageSettings(Entry):
    """Which of the two languages stands first."""

    first: Literal["alternate", "de", "en"] = "alternate"


class IdleSettings(Entry):
    """How long silence lasts before the exhibit asks, and before it forgets. Seconds."""

    ask_after_s: Annotated[int, Field(ge=30, le=600)] = 60
    answer_within_s: Annotated[int, Field(ge=20, le=120)] = 25


class ResultsSettings(Entry):
    """Whether counts of those who agree are stored, and where."""

    keep: bool = True
    file: Path = Path("~/.local/share/empty-tower/results.sqlite")


class Settings(Entry):
    """Everything an operator may set."""

    panel: PanelSettings = PanelSettings()
    display: DisplaySettings = DisplaySettings()
    languages: LanguageSettings = LanguageSettings()
    idle: IdleSettings = IdleSettings()
    results: ResultsSettings = ResultsSettings()


def load_settings(path: Path = DEFAULTS) -> Settings:
    """Return the settings of a file. Raises `ContentError`, one line a fault, if it cannot be used."""
    return read_file(path, Settings).entry
