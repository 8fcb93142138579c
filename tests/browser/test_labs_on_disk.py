"""The explorers of all labs, opened from a disk: moved with keys, and without scripts."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, Page

LABS = 14
"""Thirteen labs, and the one on the exhibit's own results."""
EXPLORERS = """() => [...document.querySelectorAll('.explorer')].map(explorer => {
  const seen = element => element.checkVisibility();
  const frames = [...explorer.querySelectorAll('.frame')];
  return {
    name: explorer.id,
    frames: frames.length,
    shown: frames.filter(seen).map(frame => frame.dataset.at),
    first: explorer.querySelector('.frame[data-current]').dataset.at,
    said: explorer.querySelector('output').textContent,
    drawn: frames.filter(seen).every(frame => frame.querySelector('svg').clientHeight > 50),
    controls: seen(explorer.querySelector('.explorer-controls')),
    rows: [...explorer.querySelectorAll('tbody tr')].filter(seen).length,
  };
})"""


def labs(site: Path) -> list[str]:
    """Return the addresses of all pages with explorers, on the disk."""
    found = sorted((site / "book" / "labs").glob("*.html"))
    assert len(found) == LABS
    return [path.as_uri() for path in found]


def test_keys_move_every_explorer(page: Page, site: Path) -> None:
    for address in labs(site):
        page.goto(address)
        before = page.evaluate(EXPLORERS)
        assert before, address
        for explorer in before:
            slider = page.locator(f"#{explorer['name']} input").first
            slider.press("End" if slider.input_value() == slider.get_attribute("min") else "Home")
        for was, now in zip(before, page.evaluate(EXPLORERS), strict=True):
            where = f"{address}#{was['name']}"
            assert (was["controls"], was["drawn"], now["drawn"]) == (True, True, True), where
            assert was["rows"] > 0, where
            assert len(was["shown"]) == len(now["shown"]) == 1, where
            assert now["shown"] != was["shown"], where
            assert now["said"] != was["said"], where


def test_without_scripts_the_first_frame_and_the_table_stand(browser: Browser, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for address in labs(site):
        page.goto(address)
        for explorer in page.evaluate(EXPLORERS):
            where = f"{address}#{explorer['name']}"
            assert explorer["first"] in explorer["shown"], where
            assert (explorer["drawn"], explorer["controls"]) == (True, False), where
            assert explorer["rows"] > 0, where
    context.close()
