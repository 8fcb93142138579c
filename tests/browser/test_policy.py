"""Each page says what it may load, forbids everything inline, and never breaks its own rule."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.browser.crawl import Record
from tests.browser.reading import Reader

pytestmark = pytest.mark.xdist_group("all pages")


def policy_of(path: Path) -> str:
    """Return the content security policy that a page states, or nothing."""
    soup = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
    found = soup.find("meta", attrs={"http-equiv": "Content-Security-Policy"})
    return str(found["content"]) if found else ""


def test_every_page_has_a_strict_policy(site: Path, pages: list[str]) -> None:
    for path in [*pages, "index.html"]:
        policy = policy_of(site / path)
        assert policy.startswith("default-src 'none'"), path
        assert "unsafe" not in policy, path
        assert "http" not in policy, path


def test_no_page_complains(records: dict[str, Record]) -> None:
    assert {path: found.complaints for path, found in records.items() if found.complaints} == {}


def test_an_inline_style_would_be_noticed(reader: Reader) -> None:
    page = reader.open("book/index.html")
    page.evaluate(
        "document.querySelector('main').insertAdjacentHTML('beforeend', '<p style=\"color: red\">x</p>')"
    )
    assert any("Content Security Policy" in complaint for complaint in reader.complaints)
