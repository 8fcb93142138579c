"""The exhibit in a browser is light, asks nobody for anything, stores nothing, and keeps to its policy."""

from __future__ import annotations

from pathlib import Path

import brotli
import pytest
from playwright.sync_api import Browser

from tests.browser.crawl import NOTHING, STORED
from tests.browser.exhibit.chromium import Chromium
from tests.browser.exhibit.visitor import Visitor, whole_visit
from tests.browser.reading import Reader
from tests.browser.test_policy import policy_of

pytestmark = pytest.mark.xdist_group("exhibit in browsers")
MOST_BYTES = 250_000
"""Compressed with Brotli, as a server sends it."""


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_a_reader_fetches_is_light(site: Path, browser: Browser, address: str, language: str) -> None:
    context = browser.new_context(locale=language)
    reader = Reader(context.new_page(), address, site)
    reader.open("exhibit/index.html")
    paths = {url.removeprefix(address) for url in reader.requests if url.startswith(address)}
    context.close()
    assert f"exhibit/words-{language}.json" in paths
    sizes = {path: len(brotli.compress((site / path).read_bytes(), quality=11)) for path in paths}
    assert sum(sizes.values()) <= MOST_BYTES, sizes


def test_a_whole_visit_asks_nobody_and_stores_nothing(site: Path, browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 720}, reduced_motion="reduce")
    page = context.new_page()
    reader = Reader(page, address, site)
    script, visitor = whole_visit(), Visitor(Chromium(page))
    visitor.open(f"{address}exhibit/index.html", script.number, script.seed)
    fetched = len(reader.requests)
    visitor.play(script)
    assert reader.foreign_requests() == ["about:blank"] or reader.foreign_requests() == []
    assert len(reader.requests) == fetched
    assert reader.complaints == []
    assert page.evaluate(STORED) == NOTHING
    context.close()


def test_the_policies_allow_nothing_else(site: Path) -> None:
    on_a_server = policy_of(site / "exhibit" / "index.html")
    assert "default-src 'none'" in on_a_server
    assert "script-src 'self' 'wasm-unsafe-eval';" in on_a_server
    on_a_disk = policy_of(site / "exhibit" / "one-file.html")
    assert "default-src 'none'" in on_a_disk
    for policy in (on_a_server, on_a_disk):
        assert "unsafe-inline" not in policy
        assert "'unsafe-eval'" not in policy
        assert "http" not in policy
