"""The built site, served on this machine, and a real Chromium to read it with."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.crawl import HEIGHT, Record, record
from tests.browser.reading import Reader, site_pages
from tools.book import ROOT, SITE, build_if_changed
from tools.shots import find_chromium
from tools.site_server import SiteServer

# Without a graphics card, a graphics card played by the processor costs three times what plain painting does.
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-accelerated-2d-canvas"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder: these tests need a browser."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def site() -> Path:
    """Return the folder of the built book; one worker builds it while the others wait."""
    lock = ROOT / ".cache" / "site.lock"
    lock.parent.mkdir(exist_ok=True)
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert build_if_changed() == 0, "the strict build of the book failed; its complaints stand above"
    return SITE


@pytest.fixture(scope="session")
def pages(site: Path) -> list[str]:
    """Return the paths of all pages, relative to the site."""
    return site_pages(site)


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Return the address at which the site is served, on a free port."""
    with SiteServer(0, site) as server:
        yield server.address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return the system's Chromium."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Return a fresh page: nothing stored, 1280 pixels wide, light."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme="light")
    yield context.new_page()
    context.close()


@pytest.fixture
def reader(page: Page, address: str, site: Path) -> Reader:
    """Return a reader who notes everything that a page asks for and complains about."""
    return Reader(page, address, site)


@pytest.fixture(scope="session")
def records(browser: Browser, address: str, site: Path, pages: list[str]) -> dict[str, Record]:
    """Return the record of every page, from one walk with a browser that has stored nothing before."""
    context = browser.new_context(viewport={"width": 1280, "height": HEIGHT}, color_scheme="light")
    reader = Reader(context.new_page(), address, site)
    found = {path: record(reader, path) for path in pages}
    context.close()
    return found
