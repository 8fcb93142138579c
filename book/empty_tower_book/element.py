"""One docutils node for the plain HTML elements that the book's directives need."""

from __future__ import annotations

from docutils import nodes
from sphinx.writers.html5 import HTML5Translator


class element(nodes.General, nodes.Element):  # noqa: N801 - docutils finds a node's visitor by its lower-case name
    """An HTML element: `tag`, `classes`, and the HTML attributes in the dictionary `html`."""

    @classmethod
    def of(cls, tag: str, *children: nodes.Node, classes: str = "", **html: str) -> element:
        """Return an element with children; a trailing underscore in an attribute's name is dropped."""
        names = [html.pop("id")] if "id" in html else []
        attributes = {name.rstrip("_").replace("_", "-"): value for name, value in html.items()}
        return cls("", *children, tag=tag, ids=names, classes=classes.split(), html=attributes)


def visit(translator: HTML5Translator, node: element) -> None:
    """Open the element."""
    translator.body.append(translator.starttag(node, node["tag"], "", **node["html"]))


def depart(translator: HTML5Translator, node: element) -> None:
    """Close the element."""
    translator.body.append(f"</{node['tag']}>")
