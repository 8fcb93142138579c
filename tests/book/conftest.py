"""A small book for every directive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.book.small_book import SmallBook, build_small_book


@pytest.fixture
def book(tmp_path: Path) -> Callable[[str], SmallBook]:
    """Return the function that builds a page of text."""
    return lambda text: build_small_book(tmp_path, text)
