"""A chapter's source, taken apart into the blocks that the rules of the house speak about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.myst_role import myst_role_plugin

ROOT = Path(__file__).resolve().parents[2]
CHAPTERS = sorted((ROOT / "book" / "chapters").glob("*.md"))
LABS = sorted((ROOT / "book" / "labs").glob("*.md"))

INFO = re.compile(r"\{(?P<name>[\w-]+)\}\s*(?P<argument>.*)")
WORD = re.compile(r"[^\W_]+(?:[’'.,–-][^\W_]+)*")
LANGUAGES = ("de", "fr", "la")
KINDS = {"h1": "h1", "h2": "h2", "h3": "h3", "td": "cell", "th": "cell"}
PROSE = frozenset({"paragraph", *KINDS.values()})


@dataclass(frozen=True)
class Block:
    """One piece of a page: a heading, a paragraph, a cell, or a directive with its argument and lines.

    `inside` names the box around it, or is empty; `text` is what is read, without notes.
    """

    kind: str
    text: str
    inside: str = ""
    argument: str = ""
    keys: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()

    @property
    def words(self) -> int:
        """Return how many words it has."""
        return len(WORD.findall(self.text))


@dataclass(frozen=True)
class Chapter:
    """A chapter: what stands before its first line, and its blocks in reading order."""

    head: dict[str, object]
    blocks: tuple[Block, ...]

    @cached_property
    def prose(self) -> tuple[Block, ...]:
        """Return every block that is read as running text."""
        return tuple(block for block in self.blocks if block.kind in PROSE)

    def named(self, kind: str) -> list[Block]:
        """Return the directives called `kind`."""
        return [block for block in self.blocks if block.kind == kind]


def read_chapter(path: Path) -> Chapter:
    """Return the chapter in a file of MyST Markdown with front matter."""
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return Chapter(yaml.safe_load(head), tuple(blocks(body)))


def blocks(text: str, inside: str = "") -> Iterator[Block]:
    """Yield the blocks of a piece of MyST Markdown, and those of the boxes in it."""
    parser = MarkdownIt("commonmark").enable("table").use(colon_fence_plugin).use(myst_role_plugin)
    kind = "paragraph"
    for token in parser.parse(text):
        if token.type in ("fence", "colon_fence"):
            yield from _directive(token)
        elif token.type == "inline":
            yield _inline(token, kind, inside)
        elif token.type.endswith("_open"):
            kind = KINDS.get(token.tag, "paragraph")


def _directive(token: Token) -> Iterator[Block]:
    info = INFO.match(token.info.strip())
    name, argument = (info["name"], info["argument"]) if info else ("code", "")
    yield Block(name, token.content, argument=argument)
    if token.type == "colon_fence":
        yield from blocks(re.sub(r"^:\w+:.*\n", "", token.content, flags=re.MULTILINE), name)


def _inline(token: Token, kind: str, inside: str) -> Block:
    text, keys, foreign = "", [], []
    for child in token.children or []:
        name = str(child.meta.get("name", ""))
        if name == "source":
            keys += [part.split()[0] for part in child.content.split(";")]
        elif name in LANGUAGES:
            foreign.append(child.content)
        elif name == "word":
            text += re.sub(r"\s*<.*>", "", child.content)
        elif child.type in ("softbreak", "hardbreak"):
            text += " "
        elif child.type in ("text", "code_inline"):
            text += child.content
    return Block(kind, text, inside, keys=tuple(keys), foreign=tuple(foreign))
