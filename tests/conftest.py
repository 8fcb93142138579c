"""Settings for all tests."""

from __future__ import annotations

import pytest
from hypothesis import settings

# A slow machine is no fault, and the same commit gives the same answer every time.
settings.register_profile("house", deadline=None, derandomize=True)
# For a search by hand: python -m pytest --hypothesis-profile=search
settings.register_profile("search", deadline=None, max_examples=2000)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--renew-pictures",
        action="store_true",
        help="make what the exhibit draws now the reference of its picture tests",
    )
