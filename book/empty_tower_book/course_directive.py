"""What every directive of the book shares: the content, templates, and complaints that name their place."""

from __future__ import annotations

from functools import lru_cache

from docutils import nodes
from sphinx.domains.std import StandardDomain
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from content import Content, load_content
from empty_tower_book.markup import render
from empty_tower_book.source_pages import Address, addresses_from

logger = logging.getLogger(__name__)


@lru_cache(maxsize=1)
def course_content() -> Content:
    """Return the words and facts of the course, read once a build."""
    return load_content()


class CourseDirective(SphinxDirective):
    """A directive that prints entries of `content` through a template."""

    def rendered(self, template: str, **values: object) -> list[nodes.Node]:
        """Return the part `template` as one node, and rebuild the page when the content changes."""
        for path in course_content().files:
            self.env.note_dependency(str(path))
        html = nodes.raw("", render(template, **values), format="html", part=template)
        self.set_source_info(html)
        return [html]

    def address(self) -> Address:
        """Return the function that gives the address of a source, seen from this page."""
        return addresses_from(self.env)

    def note_anchor(self, name: str, anchor: str, title: str) -> None:
        """Let any page link to `#name`, and lead it to the id `anchor` in the HTML of this page."""
        domain = self.env.get_domain("std")
        assert isinstance(domain, StandardDomain)
        domain.note_hyperlink_target(name, self.env.docname, anchor, title)

    def complain(self, message: str) -> list[nodes.Node]:
        """Warn at this line; the strict build fails on it."""
        logger.warning(message, location=self.get_location(), type="empty_tower")
        return []
