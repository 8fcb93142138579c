"""Everything in a content folder, each part read when it is first asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from content.datasets import Dataset, read_datasets, read_sheets
from content.motions import MOTIONS_WITH_THE_DEBATES, motion_data, motion_words
from content.palette import load_palette
from content.records import Record, read_file, read_folder
from content.schema.claim import Claim
from content.schema.dataset import DataSheet
from content.schema.debate import Debate
from content.schema.effect import Effect, Evidence
from content.schema.event import Event, Timeline
from content.schema.kiosk import Limits, Screen, Screens
from content.schema.lesson import Lesson
from content.schema.palette import Palette
from content.schema.protocol import Protocol
from content.schema.quiz import Quiz
from content.schema.source import Passages
from content.schema.system import System, Systems
from content.schema.term import Glossary, Term
from content.schema.weeks import Week, Weeks
from content.words import Words, language_names, languages_in, read_words

if TYPE_CHECKING:
    from content.bibliography import Bibliography

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
    def glossary(self) -> dict[str, Term]:
        """Terms by id, in the alphabetical order of their English words."""
        terms = sorted(self.glossary_record.entry.terms, key=lambda term: term.term_en.casefold())
        return {term.id: term for term in terms}

    @property
    def quizzes(self) -> dict[str, Quiz]:
        """Quizzes by id."""
        return {record.entry.id: record.entry for record in self.quiz_records}

    @property
    def lessons(self) -> dict[str, Lesson]:
        """Instructors' notes by id, in the order of their chapters."""
        entries = sorted((record.entry for record in self.lesson_records), key=lambda lesson: lesson.chapter)
        return {lesson.id: lesson for lesson in entries}

    @property
    def systems(self) -> list[System]:
        """Systems of watching in the order in which the essay comes to them."""
        return list(self.systems_record.entry.systems)

    @property
    def weeks(self) -> list[Week]:
        """The weeks of study alone, in their order."""
        return list(self.weeks_record.entry.weeks)

    @property
    def effects(self) -> dict[str, Effect]:
        """Published figures by id, theme by theme."""
        return {effect.id: effect for record in self.evidence_records for effect in record.entry.effects}

    @cached_property
    def data(self) -> dict[str, Dataset]:
        """Tables of numbers by name."""
        return read_datasets(self.root / "data")

    @cached_property
    def bibliography(self) -> Bibliography:
        """Every source that claims, debates, events, quizzes and chapters cite."""
        # Imported late: the exhibit starts without any source, and reading BibTeX is a fifth of the start.
        from content.bibliography import load_bibliography

        return load_bibliography(self.root / "sources")

    @property
    def screens(self) -> dict[str, Screen]:
        """What each text of the exhibit is for, by flat key."""
        return self.screens_record.entry.root

    def words(self, language: str, shown: Sequence[str] = ()) -> dict[str, str]:
        """The texts of the exhibit in one of `languages`, by flat key; debates under `debate.…`.

        The way to another language bears the name of the one that comes next among those `shown`, by default
        those of the protocol.
        """
        shown = shown or self.protocol_record.entry.languages
        names = language_names(self.words_records, language, shown)
        return {**self.words_records[language].texts, **names, **self.motions(language)}

    def motions(self, language: str) -> dict[str, str]:
        """The motions in one of `languages`: from the debates, or from the words of the language itself."""
        if language in MOTIONS_WITH_THE_DEBATES:
            return motion_words(self.debates, language)
        texts = self.words_records[language].texts
        return {key: text for key, text in texts.items() if key.startswith("debate.")}

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages in which the exhibit can speak, in alphabetical order."""
        return languages_in(self.root / "kiosk")

    @property
    def protocol(self) -> dict[str, Any]:
        """The experiment as plain data, as the visit takes it, with the debates for its motion."""
        return {
            **self.protocol_record.entry.model_dump(mode="json"),
            "debates": motion_data(self.debates),
        }

    @cached_property
    def palette(self) -> Palette:
        """The colours of book and exhibit."""
        return load_palette(self.root)

    @property
    def files(self) -> list[Path]:
        """Every data file of the folder, for builds that want to know what they depend on."""
        return sorted(path for ending in ("*.yml", "*.bib", "*.csv") for path in self.root.rglob(ending))

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
    def glossary_record(self) -> Record[Glossary]:
        """The glossary with its lines."""
        return read_file(self.root / "glossary.yml", Glossary)

    @cached_property
    def quiz_records(self) -> Sequence[Record[Quiz]]:
        """Quizzes with the places they come from."""
        return read_folder(self.root / "quizzes", Quiz)

    @cached_property
    def lesson_records(self) -> Sequence[Record[Lesson]]:
        """Instructors' notes with the places they come from."""
        return read_folder(self.root / "lessons", Lesson)

    @cached_property
    def systems_record(self) -> Record[Systems]:
        """The systems that the essay names, with their lines."""
        return read_file(self.root / "systems.yml", Systems)

    @cached_property
    def weeks_record(self) -> Record[Weeks]:
        """The weeks of study alone, with their lines."""
        return read_file(self.root / "weeks.yml", Weeks)

    @cached_property
    def evidence_records(self) -> Sequence[Record[Evidence]]:
        """Published figures with the places they come from, one theme a file."""
        return read_folder(self.root / "evidence", Evidence)

    @cached_property
    def sheet_records(self) -> Sequence[Record[DataSheet]]:
        """What is said of each table of numbers, with the places it comes from."""
        return read_sheets(self.root / "data")

    @cached_property
    def passages_record(self) -> Record[Passages]:
        """The editors' notes on where statements were seen, with their lines."""
        return read_file(self.root / "sources" / "passages.yml", Passages)

    @cached_property
    def screens_record(self) -> Record[Screens]:
        """The list of the exhibit's texts with its lines."""
        return read_file(self.root / "kiosk" / "screens.yml", Screens)

    @cached_property
    def words_records(self) -> Mapping[str, Words]:
        """The texts of the exhibit with their lines, by language."""
        return {name: read_words(self.root / "kiosk" / f"{name}.yml", name) for name in self.languages}

    @cached_property
    def protocol_record(self) -> Record[Protocol]:
        """The experiment with its lines."""
        return read_file(self.root / "kiosk" / "protocol.yml", Protocol)

    @cached_property
    def limits(self) -> Limits:
        """How long the texts of the exhibit may be."""
        return read_file(self.root / "kiosk" / "limits.yml", Limits).entry


def load_content(root: Path = HERE) -> Content:
    """Return the content of a folder; by default our own. Nothing is read before it is asked for."""
    return Content(root)
