"""Passages in another language inside an English text, written as in the book: {de}`Kapitel`."""

from __future__ import annotations

import re

LANGUAGES = ("de", "fr", "la")

PASSAGE = re.compile(rf"\{{({'|'.join(LANGUAGES)})\}}`([^`]+)`")
_ANY = re.compile(r"\{\w*\}`")


def checked(text: str) -> str:
    """Return the text as it is. Raises ValueError if a passage names a language that pages do not know."""
    if _ANY.search(PASSAGE.sub("", text)):
        known = ", ".join(f"{{{language}}}" for language in LANGUAGES)
        raise ValueError(
            f"a passage has an unknown language or no end; write {known} and `…` with both marks"
        )
    return text
