"""A YAML file as plain data that remembers on which line everything stands.

Only the plain part of YAML is read: text, whole numbers, fractions, true, false, null, lists and mappings.
Tags, anchors and aliases are refused, so that no file can build objects or grow while it is read; `no` and
dates stay text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from content.problem import ContentError, Location, Problem, name_of, shorten

DEEPEST = 24
LARGEST = 4_000_000

_NUMBER = re.compile(r"[-+]?(0|[1-9][0-9]{0,14})")
_FRACTION = re.compile(r"[-+]?[0-9]{1,15}\.[0-9]{1,15}")
_WORDS: Mapping[str, object] = {"": None, "~": None, "null": None, "true": True, "false": False}


@dataclass(frozen=True)
class Document:
    """What one file says, and where it says it."""

    path: Path
    data: object
    lines: Mapping[Location, int] = field(repr=False)

    def line(self, location: Location) -> int:
        """Return the line of a location, or of the nearest thing around it that exists."""
        known = (location[:size] for size in range(len(location), 0, -1))
        return next((self.lines[place] for place in known if place in self.lines), 1)

    def problem(self, location: Location, wrong: str, right: str) -> Problem:
        """Return a problem at a location of this file."""
        return Problem(self.path, self.line(location), name_of(location), wrong, right)


def read_document(path: Path) -> Document:
    """Read a YAML file. Raises `ContentError` naming the line if it is not the plain YAML described above."""
    reader = _Reader(path)
    text = reader.text()
    try:
        reader.refuse_what_is_not_plain(text)
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        line = _line_of(error)
        raise reader.error(line, f"is not YAML ({error.problem})", "mend the punctuation there") from None
    except yaml.YAMLError as error:
        wrong = f"is not YAML ({shorten(str(error), 80)})"
        raise reader.error(1, wrong, "write plain UTF-8 text") from None
    if node is None:
        raise reader.error(1, "is empty", "write at least one key, or remove the file")
    lines: dict[Location, int] = {}
    return Document(path, reader.value(node, (), lines), lines)


def _line_of(error: yaml.MarkedYAMLError) -> int:
    """Return the line to mend: of an open quotation mark its beginning, else where reading stopped."""
    open_quote = "quoted" in (error.context or "")
    mark = error.context_mark if open_quote else error.problem_mark or error.context_mark
    return mark.line + 1 if mark else 1


@dataclass(frozen=True)
class _Reader:
    path: Path

    def error(self, line: int, wrong: str, right: str, where: str = "file") -> ContentError:
        return ContentError([Problem(self.path, line, where, wrong, right)])

    def text(self) -> str:
        try:
            raw = self.path.read_bytes()
        except OSError as error:
            raise self.error(1, f"cannot be read ({error.strerror})", "put a readable file there") from None
        if len(raw) > LARGEST:
            raise self.error(1, f"has {len(raw)} bytes", f"split it below {LARGEST}")
        try:
            return raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            raise self.error(line, "holds bytes that are not UTF-8", "save the file as UTF-8") from None

    def refuse_what_is_not_plain(self, text: str) -> None:
        depth = documents = 0
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            documents += isinstance(event, yaml.DocumentStartEvent)
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            fault = self._fault(event, depth, documents)
            if fault:
                mark = event.start_mark
                raise self.error(mark.line + 1 if mark else 1, *fault)

    def _fault(self, event: yaml.Event, depth: int, documents: int) -> tuple[str, str] | None:
        if documents > 1:
            return "holds a second document", "remove the line ---"
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            return "uses an anchor or alias", "write the value out"
        tag = getattr(event, "tag", None)
        if tag:
            return f"uses the tag {shorten(str(tag))}", "write the value without a tag"
        if depth > DEEPEST:
            return f"is nested more than {DEEPEST} deep", "flatten it"
        return None

    def value(self, node: yaml.Node, location: Location, lines: dict[Location, int]) -> object:
        lines.setdefault(location, node.start_mark.line + 1)
        if isinstance(node, yaml.MappingNode):
            return {
                key: self.value(child, (*location, key), lines)
                for key, child in self._entries(node, location, lines)
            }
        if isinstance(node, yaml.SequenceNode):
            return [self.value(child, (*location, i), lines) for i, child in enumerate(node.value)]
        return _scalar(str(node.value), quoted=bool(getattr(node, "style", None)))

    def _entries(
        self, node: yaml.MappingNode, location: Location, lines: dict[Location, int]
    ) -> Iterator[tuple[str, yaml.Node]]:
        for key_node, child in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode) or not key_node.value:
                raise self.error(line, "has a key that is not a word", "write a word", name_of(location))
            place = (*location, str(key_node.value))
            if place in lines:
                wrong, right = f"is written twice (first on line {lines[place]})", "keep one of the two"
                raise self.error(line, wrong, right, name_of(place))
            lines[place] = line
            yield str(key_node.value), child


def _scalar(text: str, quoted: bool) -> object:
    if quoted:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _NUMBER.fullmatch(text):
        return int(text)
    return float(text) if _FRACTION.fullmatch(text) else text
