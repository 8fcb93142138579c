"""Everything in a content folder, each part read when it is first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from content.bibliography import Bibliography, load_bibliography
from content.palette import load_palette
from content.records import Record, read_file, read_folder
from content.schema.claim import Claim
from content.schema.debate import Debate
from content.schema.event import Event, Timeline
from content.schema.palette import Palette
from content.schema.quiz import Quiz

HERE = Path(__file__).resolve().parent


class Content:
    """One content folder. Every property raises `ContentError` if its files are not right."""

    def __init__(self, root: Path = HERE) -> None:
        self.root = root

    @property
    def claims(self) -> dict[str, Claim]:
        """Claims by id, in order of ids."""
        return {record.entry.id: record.entry for record in self.claim_records}

    @property
    def debates(self) -> dict[str, Debate]:
        """Debates by id, in order of ids."""
        return {record.entry.id: record.entry for record in self.debate_records}

    @property
    def timeline(self) -> list[Event]:
        """Events from the earliest to the latest; within a year, as written."""
        return sorted(self.timeline_record.entry.events, key=lambda event: event.year)

    @property
    def quizzes(self) -> dict[str, Quiz]:
        """Quizzes by id."""
        return {record.entry.id: record.entry for record in self.quiz_records}

    @property
    def palette(self) -> Palette:
        """The colours of book and exhibit."""
        return load_palette(self.root)

    @cached_property
    def bibliography(self) -> Bibliography:
        """Every source that claims, debates, events, quizzes and chapters cite."""
        return load_bibliography(self.root / "sources")

    @property
    def files(self) -> list[Path]:
        """Every data file of the folder, for builds that want to know what they depend on."""
        return sorted(path for ending in ("*.yml", "*.bib") for path in self.root.rglob(ending))

    @cached_property
    def claim_records(self) -> Sequence[Record[Claim]]:
        """Claims with the places they come from."""
        return read_folder(self.root / "claims", Claim)

    @cached_property
    def debate_records(self) -> Sequence[Record[Debate]]:
        """Debates with the places they come from."""
        return read_folder(self.root / "debates", Debate)

    @cached_property
    def timeline_record(self) -> Record[Timeline]:
        """The timeline with its lines."""
        return read_file(self.root / "timeline.yml", Timeline)

    @cached_property
    def quiz_records(self) -> Sequence[Record[Quiz]]:
        """Quizzes with the places they come from."""
        return read_folder(self.root / "quizzes", Quiz)


def load_content(root: Path = HERE) -> Content:
    """Return the content of a folder; by default our own. Nothing is read before it is asked for."""
    return Content(root)
