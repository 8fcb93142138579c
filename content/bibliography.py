"""The merged bibliography: sources by key, themes by file, and how each source is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import ValidationError

from content import reference
from content.bibtex_file import BibtexFile, read_bibtex
from content.complaint import words_for
from content.problem import ContentError, Problem
from content.records import Record, read_file
from content.schema.source import Ledger, LedgerEntry, Source


class Bibliography(Mapping[str, Source]):
    """All sources by key, in order of keys. `themes` maps each theme to its heading, in order of names."""

    def __init__(
        self, sources: Mapping[str, Source], themes: Mapping[str, str], files: list[BibtexFile]
    ) -> None:
        self._sources = dict(sorted(sources.items()))
        self.themes = dict(sorted(themes.items()))
        self._files = {key: file for file in files for key in file.entries}

    def __getitem__(self, key: str) -> Source:
        """Return a source. Raises `KeyError` for an unknown key."""
        return self._sources[key]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the keys, in order."""
        return iter(self._sources)

    def __len__(self) -> int:
        """Return the number of sources."""
        return len(self._sources)

    def problem(self, key: str, wrong: str, right: str) -> Problem:
        """Return a problem with one source, on the line of its key."""
        return self._files[key].problem(key, "", wrong, right)


def load_bibliography(folder: Path) -> Bibliography:
    """Read `*.bib` and `ledger.yml` of a folder. Raises `ContentError` with the faults of all files."""
    ledger = read_file(folder / "ledger.yml", Ledger)
    problems: list[Problem] = []
    files: list[BibtexFile] = []
    sources: dict[str, Source] = {}
    paths = sorted(folder.glob("*.bib"))
    for path in paths:
        try:
            file = read_bibtex(path)
            files.append(file)
            problems += _add(file, ledger.entry, sources)
        except ContentError as error:
            problems += error.problems
    if len(files) == len(paths):
        problems += _unused(ledger, files)
    if problems:
        raise ContentError(problems)
    return Bibliography(sources, {file.theme: file.heading for file in files}, files)


def _add(file: BibtexFile, ledger: Ledger, sources: dict[str, Source]) -> Iterator[Problem]:
    for key, entry in file.entries.items():
        if key in sources:
            wrong = f"is also in {sources[key].theme}.bib"
            yield file.problem(key, "", wrong, "merge the two and rewrite the uses")
            continue
        known = ledger.sources.get(key)
        if known is None:
            yield file.problem(key, "", "is not in ledger.yml", "say there how it is known")
        for field in sorted(set(entry.fields) - reference.FIELDS):
            yield file.problem(key, field, "is not a known field", "write one of the fields of other entries")
        try:
            facts = known or LedgerEntry(known="recalled")
            sources[key] = Source(theme=file.theme, **reference.fields(key, entry), **facts.printed())
        except ValidationError as error:
            for fault in error.errors(include_url=False):
                yield file.problem(key, _place(str(fault["loc"][0])), *words_for(fault, Source))


def _place(name: str) -> str:
    return "keywords" if name in {"kind", "stance", "region"} else name


def _unused(ledger: Record[Ledger], files: list[BibtexFile]) -> Iterator[Problem]:
    keys = {key for file in files for key in file.entries}
    for key in ledger.entry.sources:
        if key not in keys:
            yield ledger.problem(("sources", key), "is in no .bib file", "add the source or remove the line")
