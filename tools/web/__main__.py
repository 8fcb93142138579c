"""`make web`: writes the exhibit for browsers into build/site/exhibit, and as one file into build."""

from __future__ import annotations

import sys
from pathlib import Path

from content import load_content
from tools.web.bundle import MissingPackageError
from tools.web.page import one_file, parts, write_site_files

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "build" / "site"
ONE_FILE = ROOT / "build" / "empty-tower.html"


def main() -> int:
    """Write everything; return 0, or 1 with the reason printed."""
    try:
        write_site_files(SITE / "exhibit")
        content = load_content()
        ONE_FILE.write_bytes(one_file(content, parts(content)))
    except MissingPackageError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"The exhibit for browsers, on a server: {(SITE / 'exhibit' / 'index.html').relative_to(ROOT)}")
    print(f"The same in one file, for a stick: {ONE_FILE.relative_to(ROOT)} opens by a double click")
    return 0


if __name__ == "__main__":
    sys.exit(main())
