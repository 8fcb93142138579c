"""A term of the glossary."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from content.schema.base import English, Entry, German, Identifier

DEFINITION_LIMIT = 40


def _short(text: str) -> str:
    words = len(text.split())
    if words > DEFINITION_LIMIT:
        raise ValueError(f"has {words} words; a definition has at most {DEFINITION_LIMIT}")
    return text


class Term(Entry):
    """A word that the course uses, explained in both languages."""

    id: Identifier
    term_en: English
    term_de: German
    definition_en: Annotated[English, AfterValidator(_short)]
    definition_de: Annotated[German, AfterValidator(_short)]
    see: tuple[Identifier, ...] = ()


class Glossary(Entry):
    """All terms, as written in `glossary.yml`."""

    terms: Annotated[tuple[Term, ...], Field(min_length=1)]
