"""Everything that the page reads when it opens, as one piece of data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from content import Content
from exhibit.visit import Visit
from tools.web.engine import engine
from tools.web.shapes import picture_data
from tools.web.words import words_of

BOOK = "../"
"""Where the book lies as seen from the exhibit's page."""


# What the first picture says, in every language.
_FIRST = ("attract.", "target.lantern", "target.language")


def packed(content: Content, alone: bool) -> dict[str, Any]:
    """Return words, links, picture, engine and the first picture.

    A page that is `alone` has all words in itself, and no book beside it to which a link could lead.
    """
    made, words = engine(content), words_of(content)
    return {
        "words": words if alone else {language: _first(texts) for language, texts in words.items()},
        "links": {} if alone else links_of(content),
        "picture": picture_data(),
        "engine": made,
        "greeting": Visit(made["protocol"], 0, 0).stage(),
    }


def links_of(content: Content) -> dict[str, str]:
    """Return the address of the page that argues each motion."""
    return {name: f"{BOOK}{debate.kiosk.page or 'index'}.html" for name, debate in content.debates.items()}


def as_text(data: object) -> str:
    """Return data as JSON without any space that only serves readers."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _first(words: Mapping[str, str]) -> dict[str, str]:
    return {key: text for key, text in words.items() if key.startswith(_FIRST)}
