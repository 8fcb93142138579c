"""The way to the exhibit in the browser: ```` ```{play} ````, a card, and `{play}`, words of a sentence."""

from __future__ import annotations

from docutils import nodes
from sphinx.util.docutils import SphinxRole

from empty_tower_book.course_directive import CourseDirective
from empty_tower_book.square import square

EXHIBIT = "exhibit/index.html"


def address_from(docname: str) -> str:
    """Return the address of the exhibit as seen from a page."""
    return f"{'../' * docname.count('/')}{EXHIBIT}"


class Play(CourseDirective):
    """A card with a picture.

    Its link needs no script; its fold needs one, and fetches nothing before it is opened.
    """

    def run(self) -> list[nodes.Node]:
        """Return the card."""
        return self.rendered("play", address=address_from(self.env.docname), picture=square())


class PlayRole(SphinxRole):
    """A link to the exhibit."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the link."""
        link = nodes.reference(self.text, self.text, refuri=address_from(self.env.docname), internal=True)
        return [link], []
