"""Where pictures and fonts are kept that can be made again at any time."""

from __future__ import annotations

from pathlib import Path

CACHE = Path(__file__).resolve().parents[2] / ".cache"
