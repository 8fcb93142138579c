"""A small book with the directives of a lab: what they print, what they complain of, a cell that calls."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass
from pathlib import Path

import pytest
from empty_tower_book.explore import IN_BUILD
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

ROOT = Path(__file__).resolve().parents[2]
PAGE = """\
---
file_format: mystnb
kernelspec: {name: python3, display_name: Python 3}
---
# A lab

```{explore} inspection_game.leaving_guards
```

```{target} inspection_game
```

```{drawing} audit_experiment
```

:::{limits}
- Nothing is said about *shame*.
:::

```{code-cell} python3
from empty_tower_book.explore import explore
from empty_tower_book.labs.inspection_game import EXPLORERS

explore(EXPLORERS["after_the_guard"])
```

```{explore} inspection_game.nothing
```

```{drawing} nothing
```

```{target} nothing
```
"""


@dataclass(frozen=True)
class SmallBook:
    """A page as it was built, and every warning."""

    html: str
    warnings: str


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> SmallBook:
    place = tmp_path_factory.mktemp("book")
    (place / "index.md").write_text(PAGE, encoding="utf-8")
    settings = {
        "extensions": ["myst_nb", "empty_tower_book"],
        # Said here, because Sphinx writes what extensions add into a default that all applications share.
        "source_suffix": {".md": "myst-nb"},
        "html_theme": "basic",
        "html_math_renderer": "mathml",
        "myst_enable_extensions": ["colon_fence", "dollarmath"],
        "nb_execution_mode": "force",
        "nb_execution_raise_on_error": True,
        "templates_path": [str(ROOT / "book" / "_templates")],
    }
    warnings = io.StringIO()
    before = os.environ.get(IN_BUILD)
    try:
        with docutils_namespace(), patch_docutils():
            app = Sphinx(
                place, None, place / "out", place / "trees", "html", settings, status=None, warning=warnings
            )
            app.build()
    finally:
        os.environ.pop(IN_BUILD, None)
        if before is not None:
            os.environ[IN_BUILD] = before
    return SmallBook((place / "out" / "index.html").read_text(encoding="utf-8"), warnings.getvalue())


def test_directive_prints_the_frames(book: SmallBook) -> None:
    assert 'id="leaving-guards"' in book.html
    assert "5 chances in 100, each day" in book.html


def test_cell_prints_the_same_object_in_a_build(book: SmallBook) -> None:
    assert book.html.count('id="after-the-guard"') == 1
    assert book.html.count('class="frame"') == 4 + 8
    assert "widget-view" not in book.html


def test_target_is_computed_and_passed(book: SmallBook) -> None:
    assert "<b>Passed.</b> Compared 780, equal 780." in book.html


def test_drawing_has_its_title_and_caption(book: SmallBook) -> None:
    assert 'id="audit_experiment-title"' in book.html
    assert "<figcaption><b>One more pair of eyes" in book.html


def test_limits_are_open(book: SmallBook) -> None:
    assert '<div class="box limits">' in book.html
    assert "What this does not show" in book.html


@pytest.mark.parametrize(
    "complaint",
    [
        "lab inspection_game has no explorer 'nothing'; there are fine",
        "no drawing 'nothing'; there are audit_experiment",
        "no lab 'nothing' has a target; there are sightlines, inspection_game",
    ],
)
def test_unknown_name_is_a_warning_with_its_line(book: SmallBook, complaint: str) -> None:
    line = next(line for line in book.warnings.splitlines() if complaint in line)
    assert "index.md:" in line
