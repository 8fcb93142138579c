"""The files beside the pages: a style sheet, a script, fonts, an icon; what few pages need, beside them."""

from __future__ import annotations

import re
from pathlib import Path

from sphinx.application import Sphinx

from empty_tower_book.claims import claim_rules
from empty_tower_book.fonts import font_faces, write_fonts
from empty_tower_book.ring import icon
from empty_tower_book.timeline import timeline_rules
from empty_tower_book.tokens import stylesheet_of_tokens

ASSETS = Path(__file__).resolve().parents[1] / "_assets"
CACHE = Path(__file__).resolve().parents[2] / ".cache"
# What Sphinx's search needs of the files that Sphinx writes beside the pages.
SEARCH_FILES = {"documentation_options.js", "doctools.js", "language_data.js", "searchtools.js"}


def write_assets(app: Sphinx, failure: Exception | None) -> None:
    """Write our files into the built book and delete what no page asks for."""
    if failure is not None or app.builder.format != "html":
        return
    static = Path(app.outdir) / "_static"
    remove_foreign_files(static)
    (static / "tower.css").write_text(stylesheet(), encoding="utf-8")
    (static / "tower.js").write_text(script(), encoding="utf-8")
    # Few pages ask for these: the front page; those with a way to the exhibit; search and pages of lists;
    # the page of what the site knows; the labs; the timeline.
    for name in ("front.css", "play.css"):
        (static / name).write_text(compact(_source("square.css") + _source(name)), encoding="utf-8")
    for name in ("lists.css", "knowledge.css", "explorer.css"):
        (static / name).write_text(compact(_source(name)), encoding="utf-8")
    (static / "timeline.css").write_text(
        compact(_source("timeline.css") + timeline_rules()), encoding="utf-8"
    )
    for name in ("play.js", "offline.js", "explorer.js"):
        (static / name).write_text(_source(name), encoding="utf-8")
    (static / "ring.svg").write_text(icon(), encoding="utf-8")
    write_fonts(static / "fonts", CACHE / "fonts")


def stylesheet() -> str:
    """Return the whole style sheet: colours from the palette, then every sheet by name."""
    sheets = _joined(ASSETS / "styles", "*.css")
    return compact(font_faces() + stylesheet_of_tokens() + sheets + claim_rules())


def compact(css: str) -> str:
    """Return a style sheet without comments and without the space that only serves readers of its source."""
    bare = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    tight = re.sub(r"\s*([{};,])\s*", r"\1", re.sub(r"\s+", " ", bare))
    return tight.replace(": ", ":").replace(";}", "}").strip() + "\n"


def script() -> str:
    """Return the whole script: every file by name, each closed in a scope of its own."""
    return _joined(ASSETS / "scripts", "*.js")


def remove_foreign_files(static: Path) -> None:
    """Delete everything below `static` but the files of the search."""
    for path in sorted(static.rglob("*"), reverse=True):
        if path.is_dir():
            path.rmdir()
        elif path.parent != static or path.name not in SEARCH_FILES:
            path.unlink()


def _source(name: str) -> str:
    return (ASSETS / name).read_text(encoding="utf-8")


def _joined(folder: Path, pattern: str) -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob(pattern)))
