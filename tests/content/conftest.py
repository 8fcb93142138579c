"""A content folder so small that everything in it can be counted by hand."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

TINY = Path(__file__).parent / "tiny"


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """Return a copy of the small content folder that a test may break."""
    return Path(shutil.copytree(TINY, tmp_path / "content"))
