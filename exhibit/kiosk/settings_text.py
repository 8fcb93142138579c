"""The settings as a file that explains itself, and as a table: both come from the schema alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap
from typing import Any, Literal, get_args, get_origin

from annotated_types import Ge, Le
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from exhibit.kiosk.settings import Settings

_WIDTH = 100
_HEAD = (
    "What a host may set, with the default of every key. Make a copy with "
    "`python -m exhibit settings --write COPY`, change the copy and start the exhibit with "
    "`python -m exhibit --settings COPY`. A key that is left out keeps its default."
)


@dataclass(frozen=True)
class Option:
    """One key: its name in its section, its default as written in the file, what it does, what it allows."""

    section: str
    name: str
    default: str
    meaning: str
    allowed: str


@dataclass(frozen=True)
class Group:
    """One section: its name, what it is about, and its options."""

    name: str
    meaning: str
    options: tuple[Option, ...]


def groups(model: type[BaseModel] = Settings) -> Iterator[Group]:
    """Return every section of the settings in the order of the file."""
    for name, field in model.model_fields.items():
        section = field.annotation
        if not (isinstance(section, type) and issubclass(section, BaseModel)):
            raise TypeError(f"{name} is no section; put it into one")
        options = (_option(name, key, inner) for key, inner in section.model_fields.items())
        yield Group(name, " ".join((section.__doc__ or "").split()), tuple(options))


def as_yaml() -> str:
    """Return the explained file with every default."""
    lines = [*_comment(_HEAD, "")]
    for group in groups():
        lines += ["", *_comment(group.meaning, ""), f"{group.name}:"]
        for option in group.options:
            allowed = f" {option.allowed}." if option.allowed else ""
            lines += [*_comment(option.meaning + allowed, "  "), f"  {option.name}: {option.default}"]
    return "\n".join(lines) + "\n"


def _option(section: str, name: str, field: FieldInfo) -> Option:
    return Option(section, name, _written(field.default), field.description or "", _allowed(field))


def _comment(text: str, indent: str) -> list[str]:
    return [f"{indent}# {line}" for line in wrap(text, _WIDTH - len(indent) - 2)]


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(_written(item) for item in value)}]"
    if isinstance(value, Path):
        return '"~"' if value == Path("~") else str(value)
    return '""' if value == "" else str(value)


def _allowed(field: FieldInfo) -> str:
    if get_origin(field.annotation) is Literal:
        *others, last = (str(name) for name in get_args(field.annotation))
        return f"{', '.join(others)} or {last}"
    if field.annotation is bool:
        return "true or false"
    low = next((item.ge for item in field.metadata if isinstance(item, Ge)), None)
    high = next((item.le for item in field.metadata if isinstance(item, Le)), None)
    return "" if low is None or high is None else f"{low} to {high}"
