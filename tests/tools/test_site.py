"""The built site as a whole: what it does is found, said or refused; it is compressed and packed."""

from __future__ import annotations

import gzip
import zipfile
from pathlib import Path

import brotli
import pytest

from tools.site.__main__ import pack, publish
from tools.site.finishing import LIST, MARK, PAGE, UnexplainedError, check, finish_site
from tools.site.inventory import inventory, report

POLICY = "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\">"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a small site that keeps one word and links to one other host."""
    folder = tmp_path / "site"
    (folder / "book").mkdir(parents=True)
    page = f"{POLICY}<p>{MARK}</p><a href='https://other.example/x'>x</a><script src='../a.js'></script>"
    (folder / PAGE).write_text(page, encoding="utf-8")
    (folder / "a.js").write_text("localStorage.setItem('scheme', 'dark');", encoding="utf-8")
    return folder


def test_a_site_that_does_what_it_says_is_described(site: Path) -> None:
    finish_site(site)
    page = (site / PAGE).read_text(encoding="utf-8")
    assert MARK not in page
    assert "light or dark" in page
    assert "To 1 other hosts" in page
    assert '"a.js"' in (site / LIST).read_text(encoding="utf-8")
    assert "other hosts contacted: none" in report(inventory(site))


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("b.html", "<img src='https://spy.example/p.gif'>", "spy.example is contacted by b.html"),
        ("b.html", "<link rel='preload' href='//spy.example/f'>", "spy.example is contacted by b.html"),
        ("b.css", "a { background: url(http://spy.example/p) }", "spy.example is contacted by b.css"),
        ("b.js", "fetch('https://spy.example/')", "spy.example is contacted by b.js"),
        ("b.js", "navigator.sendBeacon('/x')", "b.js can send something: sendBeacon"),
        ("b.js", "document.cookie = 'a=1'", "b.js stores in cookies"),
        ("b.html", "<script>indexedDB.open('x')</script>", "b.html stores in a database"),
    ],
)
def test_what_the_page_would_not_say_stops_the_build(site: Path, name: str, text: str, says: str) -> None:
    (site / name).write_text(text, encoding="utf-8")
    with pytest.raises(UnexplainedError, match=says):
        check(inventory(site))


def test_every_text_is_compressed_beside_itself(site: Path, tmp_path: Path) -> None:
    (site / "f.woff2").write_bytes(b"\x00\x01")
    before, after = publish(site, tmp_path / "published")
    script = (site / "a.js").read_bytes()
    assert brotli.decompress((tmp_path / "published" / "a.js.br").read_bytes()) == script
    assert gzip.decompress((tmp_path / "published" / "a.js.gz").read_bytes()) == script
    assert not (tmp_path / "published" / "f.woff2.br").exists()
    assert 0 < after <= before


def test_the_same_site_gives_the_same_zip(site: Path, tmp_path: Path) -> None:
    for name in ("one.zip", "other.zip"):
        pack(site, tmp_path / name)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "other.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as packed:
        assert f"the-empty-tower/{PAGE}" in packed.namelist()
        assert {oct(entry.external_attr >> 16) for entry in packed.infolist()} == {"0o644"}
