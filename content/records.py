"""Entries read from files, each with the place it came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel, ValidationError

from content.complaint import is_echo, problem_from
from content.document import Document, read_document
from content.problem import ContentError, Location, Problem

Model = TypeVar("Model", bound=BaseModel)
Model_co = TypeVar("Model_co", bound=BaseModel, covariant=True)


@dataclass(frozen=True)
class Record(Generic[Model_co]):
    """One valid entry and where it stands."""

    entry: Model_co
    document: Document
    location: Location = ()

    def problem(self, location: Location, wrong: str, right: str) -> Problem:
        """Return a problem at a location inside this entry."""
        return self.document.problem((*self.location, *location), wrong, right)


def read_file(path: Path, model: type[Model]) -> Record[Model]:
    """Read a file that holds one entry. Raises `ContentError` with every fault found."""
    document = read_document(path)
    try:
        return Record(model.model_validate(document.data), document)
    except ValidationError as error:
        faults = (fault for fault in error.errors(include_url=False) if not is_echo(fault))
        problems = (problem_from(fault, model, document) for fault in faults)
        raise ContentError(list(dict.fromkeys(problems))) from None


def read_folder(folder: Path, model: type[Model]) -> list[Record[Model]]:
    """Read a folder with one entry a file, in order of names; `id` must be the name of the file.

    Raises `ContentError` with the faults of all files.
    """
    records: list[Record[Model]] = []
    problems: list[Problem] = list(_strays(folder))
    for path in sorted(folder.glob("*.yml")):
        try:
            records.append(_named_by_id(read_file(path, model)))
        except ContentError as error:
            problems += error.problems
    if problems:
        raise ContentError(problems)
    return records


def _named_by_id(record: Record[Model]) -> Record[Model]:
    name, identifier = record.document.path.stem, getattr(record.entry, "id", None)
    if name != identifier:
        wrong = f"is {identifier!r} in a file named {name!r}"
        raise ContentError([record.problem(("id",), wrong, "give both the same name")])
    return record


def _strays(folder: Path) -> Iterator[Problem]:
    if not folder.is_dir():
        yield Problem(folder, 1, "folder", "is missing", "make it, with one file an entry")
        return
    for path in sorted(folder.iterdir()):
        if path.suffix != ".yml" and not path.name.startswith("."):
            yield Problem(path, 1, "file", "is not read", "name it .yml or move it elsewhere")
