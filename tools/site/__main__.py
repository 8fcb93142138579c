"""`make site`: the whole course, compressed beforehand for a server, and in a zip for a disk."""

from __future__ import annotations

import gzip
import shutil
import sys
import zipfile
from pathlib import Path

import brotli

from tools.book import SITE, build_if_changed

BUILD = SITE.parent
PUBLISHED = BUILD / "published"
ZIP = BUILD / "the-empty-tower.zip"
COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".txt", ".wasm"}
# A zip without the time of its making: the same site gives the same bytes.
EPOCH = (1980, 1, 1, 0, 0, 0)
# Without this only whoever unpacks the zip could read it, and no server or class beside them.
READABLE_BY_ALL = 0o644 << 16


def main() -> int:
    """Build, compress, pack; return 0, or 1 if the book could not be built."""
    if build_if_changed() != 0:
        return 1
    before, after = publish(SITE, PUBLISHED)
    pack(SITE, ZIP)
    root = BUILD.parent
    print(f"For a server: {PUBLISHED.relative_to(root)}, {before / 1e6:.1f} MB, sent as {after / 1e6:.1f} MB")
    print(f"For a disk: {ZIP.relative_to(root)}, {ZIP.stat().st_size / 1e6:.1f} MB; open its index.html")
    print("The page on hosting in the book says how to put it on a server.")
    return 0


def publish(site: Path, target: Path) -> tuple[int, int]:
    """Copy a site, and lay a .br and a .gz beside every text; return its bytes plain and as sent."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(site, target)
    before = after = 0
    for path in sorted(path for path in target.rglob("*") if path.is_file()):
        data = path.read_bytes()
        before += len(data)
        after += compress(path, data) if path.suffix in COMPRESSED else len(data)
    return before, after


def compress(path: Path, data: bytes) -> int:
    """Write both compressed forms of a file beside it; return the bytes of the smaller one."""
    small = brotli.compress(data, quality=11)
    path.with_name(f"{path.name}.br").write_bytes(small)
    path.with_name(f"{path.name}.gz").write_bytes(gzip.compress(data, compresslevel=9, mtime=0))
    return len(small)


def pack(site: Path, target: Path) -> None:
    """Write a zip of a site, with the same bytes for the same site."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(path for path in site.rglob("*") if path.is_file()):
            name = f"the-empty-tower/{path.relative_to(site).as_posix()}"
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = READABLE_BY_ALL
            packed.writestr(entry, path.read_bytes())


if __name__ == "__main__":
    sys.exit(main())
