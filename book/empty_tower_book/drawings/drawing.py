"""A drawing: what it is called, what it shows to somebody who does not see it, and the shapes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from empty_tower_book.drawings.shapes import Shape, shape


@dataclass(frozen=True)
class Drawing:
    """A picture of a chapter.

    Attributes:
        name: as the directive calls it; it opens every id in the page.
        title: one short sentence, printed under the picture.
        caption: what is drawn and what is ours in it, printed after the title; made when the page is.
        description: the picture in words for those who do not see it; made when the page is.
        size: width and height in units of which a phone shows 390 and a desk no more than 520 pixels' worth.
        draw: returns the shapes, back to front.
    """

    name: str
    title: str
    caption: Callable[[], str]
    description: Callable[[], str]
    size: tuple[float, float]
    draw: Callable[[], list[Shape]]

    def svg(self) -> str:
        """Return the drawing as one SVG element with title and description."""
        width, height = self.size
        root = shape(
            "svg", viewBox=f"0 0 {width:g} {height:g}", class_="plot", role="img",
            aria_labelledby=f"{self.name}-title {self.name}-description",
        )  # fmt: skip
        root.append(shape("title", self.title, id=f"{self.name}-title"))
        root.append(shape("desc", self.description(), id=f"{self.name}-description"))
        root.extend(self.draw())
        return ET.tostring(root, encoding="unicode").replace(" />", "/>")
