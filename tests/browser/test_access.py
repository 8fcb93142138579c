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


# What depends on the colours of a scheme; all other rules read the same page in both.
OF_COLOURS = ["color-contrast", "link-in-text-block"]
SCHEMES: tuple[tuple[Literal["light", "dark"], list[str] | None], ...] = (
    ("light", None),
    ("dark", OF_COLOURS),
)


def violations(page: Page, rules: list[str] | None = None) -> list[str]:
    """Return what axe finds on the open page by all rules, or by some: rule, first place, and why."""
    # The policy of the page forbids foreign scripts, so axe comes in through the browser's own door.
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    only = rules or TAGS
    found = page.evaluate("only => axe.run(document, {runOnly: only, resultTypes: ['violations']})", only)
    return [f"{v['id']}: {v['nodes'][0]['html'][:140]} ({v['help']})" for v in found["violations"]]


@pytest.mark.parametrize("width", [1280, 390])
def test_no_violation(browser: Browser, address: str, pages: list[str], width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    found = {}
    for path in pages:
        page.goto(address + path)
        open_all_details(page)
        for scheme, rules in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            found[f"{path}, {scheme}"] = violations(page, rules)
    page.close()
    assert {path: faults for path, faults in found.items() if faults} == {}


def test_axe_would_find_a_fault(page: Page, address: str) -> None:
    page.goto(address + "book/index.html")
    page.evaluate("document.querySelector('main').append(document.createElement('img'))")
    assert any(fault.startswith("image-alt") for fault in violations(page))


def test_axe_is_installed(site: Path) -> None:
    assert AXE.is_file(), "axe-core is missing; run make test, which installs it"


def test_axe_would_find_a_pale_word_in_the_dark(page: Page, address: str) -> None:
    page.goto(address + "book/index.html")
    page.emulate_media(color_scheme="dark")
    page.evaluate("document.querySelector('main p').className = 'too-pale'")
    page.evaluate("""() => {
      const sheet = [...document.styleSheets].at(-1);
      sheet.insertRule('.too-pale { color: #444 !important; background: #222 !important }');
    }""")
    assert any(fault.startswith("color-contrast") for fault in violations(page, OF_COLOURS))
