"""Validation errors in plain words: what is wrong, and what would be right."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any, get_args

from pydantic import BaseModel

from content.document import Document
from content.problem import Location, Problem, shorten

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_LANGUAGES = {"de": "German", "en": "English"}
_KINDS = {"string_type": "text", "int_type": "a whole number", "bool_type": "true or false"}
_KINDS |= {"float_type": "a number", "float_parsing": "a number", "int_parsing": "a whole number"}
_KINDS |= {"tuple_type": "a list", "dict_type": "a mapping of keys", "model_type": "a mapping of keys"}


def problem_from(fault: ErrorDetails, model: type[BaseModel], document: Document) -> Problem:
    """Return one validation error as a problem with its line in the document."""
    location = _existing(fault["loc"], document) if fault["type"] != "missing" else fault["loc"]
    wrong, right = words_for(fault, model)
    return document.problem(location, wrong, right)


def is_echo(fault: ErrorDetails) -> bool:
    """Return whether a list is called too short only because its entries were refused one by one."""
    return fault["type"] == "too_short" and len(fault["input"]) >= fault["ctx"]["min_length"]


def _existing(location: Location, document: Document) -> Location:
    """Drop the names of alternatives, which are in no file, from the end of a location."""
    while location and location not in document.lines:
        location = location[:-1]
    return location


def words_for(fault: ErrorDetails, model: type[BaseModel]) -> tuple[str, str]:
    """Return what is wrong and what would be right, for one validation error."""
    kind, context, location = fault["type"], fault.get("ctx", {}), fault["loc"]
    if kind == "missing":
        return _missing(str(location[-1]))
    if kind == "extra_forbidden":
        return _unknown(str(location[-1]), _fields(model, location[:-1]))
    if kind == "literal_error":
        return f"{_shown(fault['input'])} is not known here", f"write {context['expected']}"
    if kind == "too_short":
        return f"has {context['actual_length']} entries", f"write at least {context['min_length']}"
    if kind == "string_too_short":
        return "is empty", "write the text or remove the key"
    if kind == "value_error":
        wrong, _, right = str(context["error"]).partition("; ")
        return wrong, right or "correct it"
    if kind in _KINDS:
        return f"{_shown(fault['input'])} does not fit", f"write {_KINDS[kind]}"
    return f"{_shown(fault['input'])} does not fit", _lower(fault["msg"])


def _missing(name: str) -> tuple[str, str]:
    language = _LANGUAGES.get(name.rpartition("_")[2])
    return (f"the {language} text is missing" if language else "is missing"), f"add {name}"


def _unknown(name: str, known: list[str]) -> tuple[str, str]:
    near = difflib.get_close_matches(name, known, 1)
    return "is not a known key", f"write {near[0]}" if near else f"known here: {', '.join(known) or 'none'}"


def _fields(model: type[BaseModel], location: Location) -> list[str]:
    current: type[BaseModel] | None = model
    for part in location:
        if isinstance(part, str) and current and part in current.model_fields:
            current = _model_in(current.model_fields[part].annotation)
    return list(current.model_fields) if current else []


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)


def _shown(value: object) -> str:
    if isinstance(value, list | dict):
        return f"a {'list' if isinstance(value, list) else 'mapping'}"
    return shorten(repr(value))


def _lower(message: str) -> str:
    return message[:1].lower() + message[1:]
