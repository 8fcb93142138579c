"""Words and facts that the book and the exhibit share, as data, and the code that loads and checks them."""

from content.loader import Content, load_content
from content.problem import ContentError, Problem

__all__ = ["Content", "ContentError", "Problem", "load_content"]
