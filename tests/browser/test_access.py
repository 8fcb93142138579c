"""Every page passes axe-core (WCAG 2.2 AA and best practice), in both schemes, at the desk and on a phone."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.reading import open_all_details
from tools.book import ROOT

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]


def violations(page: Page) -> list[str]:
    """Return what axe finds on the open page: rule, first place, and why."""
    # The policy of the page forbids foreign scripts, so axe comes in through the browser's own door.
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("tags => axe.run(document, {runOnly: tags, resultTypes: ['violations']})", TAGS)
    return [f"{v['id']}: {v['nodes'][0]['html'][:140]} ({v['help']})" for v in found["violations"]]


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_violation(
    browser: Browser, address: str, pages: list[str], scheme: Literal["light", "dark"], width: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    found = {}
    for path in pages:
        page.goto(address + path)
        open_all_details(page)
        found[path] = violations(page)
    context.close()
    assert {path: faults for path, faults in found.items() if faults} == {}


def test_axe_would_find_a_fault(page: Page, address: str) -> None:
    page.goto(address + "book/index.html")
    page.evaluate("document.querySelector('main').append(document.createElement('img'))")
    assert any(fault.startswith("image-alt") for fault in violations(page))


def test_axe_is_installed(site: Path) -> None:
    assert AXE.is_file(), "axe-core is missing; run make test, which installs it"
