"""Side notes: a number in the sentence, the note in the outer column beside its paragraph."""

from __future__ import annotations

from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.writers.html5 import HTML5Translator

from empty_tower_book.element import element

PLAIN_BLOCKS = (nodes.paragraph, nodes.bullet_list, nodes.enumerated_list, nodes.block_quote)
MOST_FOLLOWERS = 3


class note_mark(nodes.Inline, nodes.Element):  # noqa: N801 - docutils finds a node's visitor by its lower-case name
    """The number in the sentence. Until `PlaceNotes` has run, its children are the text of the note."""


class PlaceNotes(SphinxTransform):
    """Numbers the notes of a page and moves each beside the block that it belongs to."""

    default_priority = 500

    def apply(self, **_: object) -> None:
        """Give every block that carries notes a row of its own: the block, then its notes."""
        rows: dict[int, tuple[nodes.Element, element]] = {}
        for number, mark in enumerate(list(self.document.findall(note_mark)), start=1):
            block = outermost_block(mark)
            if id(block) not in rows:
                rows[id(block)] = (block, element.of("ol", classes="notes", start=str(number)))
            rows[id(block)][1].append(_note(mark, number))
        for block, notes in rows.values():
            _build_row(block, notes, taken=set(rows))


def _build_row(block: nodes.Element, notes: element, taken: set[int]) -> None:
    """Put a block, its notes and the plain blocks after it into one row, so that long notes leave no hole."""
    parent = block.parent
    assert isinstance(parent, nodes.Element)
    start = parent.index(block)
    followers = []
    for sibling in parent[start + 1 : start + 1 + MOST_FOLLOWERS]:
        if id(sibling) in taken or not isinstance(sibling, PLAIN_BLOCKS):
            break
        followers.append(sibling)
    for follower in followers:
        parent.remove(follower)
    # Not replace_self: it would give the row the classes of the block.
    row = element.of("div", classes=f"noted blocks-{len(followers) + 1}")
    parent[start] = row
    row += [block, notes, *followers]


def outermost_block(node: nodes.Node) -> nodes.Element:
    """Return the ancestor that stands directly in a section or in the document."""
    block = node
    while not isinstance(block.parent, nodes.section | nodes.document):
        block = block.parent
    assert isinstance(block, nodes.Element)
    return block


def _note(mark: note_mark, number: int) -> element:
    label = f'aria-label="{number}, back to the text"'
    back = nodes.raw("", f'<a class="note-back" href="#mark-{number}" {label}>{number}</a>', format="html")
    text = element.of("div", *mark.children, classes="note-text")
    mark.children = []
    mark["number"] = number
    return element.of("li", back, text, id=f"note-{number}", value=str(number))


def visit_mark(translator: HTML5Translator, node: note_mark) -> None:
    """Write the number as a link to its note."""
    number = node["number"]
    link = f'<a id="mark-{number}" href="#note-{number}" aria-label="Note {number}">{number}</a>'
    translator.body.append(f'<sup class="mark">{link}</sup>')


def depart_mark(_translator: HTML5Translator, _node: note_mark) -> None:
    """Nothing is left open."""
