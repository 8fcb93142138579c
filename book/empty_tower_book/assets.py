"""The files beside the pages: a style sheet, a script, fonts, an icon; what few pages need, beside them."""

from __future__ import annotations

import re
from pathlib import Path

from sphinx.application import Sphinx

from empty_tower_book.claims import claim_rules
from empty_tower_book.fonts import font_faces, write_fonts
from empty_tower_book.ring import icon
from empty_tower_book.sheets import SHEETS, Sheet
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
    for sheet in SHEETS:
        (static / f"{sheet.name}.css").write_text(stylesheet_of(sheet), encoding="utf-8")
        if sheet.script:
            (static / f"{sheet.script}.js").write_text(_source(f"{sheet.script}.js"), encoding="utf-8")
    (static / "ring.svg").write_text(icon(), encoding="utf-8")
    write_fonts(static / "fonts", CACHE / "fonts")


def stylesheet() -> str:
    """Return what every page loads: fonts, colours from the palette, then every sheet by name."""
    sheets = _joined(ASSETS / "styles", "*.css")
    return compact(font_faces() + stylesheet_of_tokens() + sheets)


def stylesheet_of(sheet: Sheet) -> str:
    """Return a sheet that only some pages need, with the rules of its filters."""
    files = "".join(_source(f"sheets/{name}.css") for name in sheet.files)
    filters = {"claims": claim_rules, "timeline": timeline_rules}
    return compact(files + (filters[sheet.name]() if sheet.name in filters else ""))


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
