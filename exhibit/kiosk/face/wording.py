"""Words, filled in, in the language of the visit; before it is chosen, in all languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from exhibit.kiosk.face.stage import Stage, Words


class Wording:
    """The words of one language, by key."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = words

    def text(self, key: str, values: Mapping[str, object] | None = None) -> str:
        """Return the text of a key. Raises KeyError if there is none, or a value is not given."""
        return self._words[key].format_map(values or {})

    def line(self, parts: str) -> str:
        """Return a line whose parts, between spaces, are words: each that is a key stands for its text."""
        return " ".join(self._words.get(part, part) for part in parts.split(" "))


class Language:
    """What is said in a moment: in one language, or in several one below the other."""

    def __init__(self, wordings: Mapping[str, Wording], names: Sequence[str]) -> None:
        self._wordings = wordings
        self._names = names

    @property
    def several(self) -> bool:
        """Whether everything is said in more than one language."""
        return len(self._names) > 1

    @property
    def first(self) -> Wording:
        """The words of the language that stands first."""
        return self._wordings[self._names[0]]

    def say(self, words: Words) -> str:
        """Return a text, in the language that it names itself or else in the first."""
        name = str(words.values.get("language", self._names[0]))
        return self._wordings[name].text(words.key, words.values)

    def texts(self, stage: Stage, role: str) -> list[str]:
        """Return the texts of a role from above."""
        return [self.say(words) for words in stage.texts_in(role)]

    def all(self, key: str) -> list[str]:
        """Return the text of a key in every language of the moment."""
        return [self._wordings[name].text(key) for name in self._names]
