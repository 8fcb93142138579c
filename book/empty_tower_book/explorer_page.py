"""An explorer in the built book: printed frames behind native range inputs, no kernel, no foreign code.

Without scripts, and on paper, all frames stand side by side. The site's script shows one at a time.
"""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from empty_tower_book.explorer import Explorer
from empty_tower_book.markup import render


def explorer_html(explorer: Explorer[Any]) -> Markup:
    """Return an explorer with all its frames, its controls, its caption and its table."""
    return render(
        "explorer",
        explorer=explorer,
        frames=explorer.frames(),
        start=explorer.start(),
        rows=explorer.table(),
    )
