"""The course without a network: kept in the browser when asked, forgotten when asked; and from a disk."""

from __future__ import annotations

import re
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.crawl import NOTHING, STORED
from tests.browser.exhibit.driver import Driver
from tools.site.__main__ import pack
from tools.site.finishing import PAGE

pytestmark = pytest.mark.xdist_group("exhibit in browsers")
PATIENCE_S = 30
READY = "document.documentElement.dataset.ready === 'yes'"
STATE = "document.querySelector('.offline-state').textContent"
HEADING = "document.querySelector('h1')?.textContent ?? ''"
CACHES = "caches.keys()"


@pytest.fixture
def plain_server(site: Path, tmp_path: Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Return an address below the top of a plain web server, the one of the hosting page, and its process."""
    (tmp_path / "course").symlink_to(site)
    command = [
        sys.executable,
        "-u",
        "-m",
        "http.server",
        "0",
        "--bind",
        "127.0.0.1",
        "--directory",
        str(tmp_path),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        port = re.search(r"port (\d+)", server.stdout.readline())
        assert port
        yield f"http://127.0.0.1:{port[1]}/course/", server
        server.kill()


def wait_for(driver: Driver, expression: str) -> None:
    """Wait until an expression is true."""
    until = time.monotonic() + PATIENCE_S
    while not driver.evaluate(expression):
        assert time.monotonic() < until, f"{expression} never became true: {driver.evaluate(STATE)}"
        time.sleep(0.05)


def press(driver: Driver, selector: str) -> None:
    """Press a button of the page."""
    driver.evaluate(f"document.querySelector('{selector}').click()")


def test_the_course_is_kept_only_when_asked_and_until_asked(
    driver: Driver, plain_server: tuple[str, subprocess.Popen[str]]
) -> None:
    address, server = plain_server
    driver.open(address + PAGE)
    wait_for(driver, f"{STATE}.startsWith('Nothing is kept')")
    assert driver.evaluate(f"({STORED})()") == NOTHING
    press(driver, ".offline-keep")
    wait_for(driver, f"{STATE}.startsWith('Kept in this browser')")
    assert [name.split()[:2] for name in driver.evaluate(CACHES)] == [["course", "/course/"]]
    server.kill()
    server.wait(PATIENCE_S)
    driver.open(f"{address}book/chapters/00-under-a-lamp.html?from=a-letter")
    assert "under a lamp" in driver.evaluate(HEADING)
    driver.open(f"{address}exhibit/#pace=0")
    wait_for(driver, READY)
    driver.open(address + PAGE)
    wait_for(driver, f"{STATE}.startsWith('Kept in this browser')")
    press(driver, ".offline-delete")
    wait_for(driver, f"{STATE}.startsWith('Nothing is kept')")
    assert driver.evaluate(f"({STORED})()") == NOTHING


def test_the_zip_works_from_a_disk(page: Page, site: Path, tmp_path: Path) -> None:
    pack(site, tmp_path / "course.zip")
    with zipfile.ZipFile(tmp_path / "course.zip") as packed:
        packed.extractall(tmp_path)
    page.goto((tmp_path / "the-empty-tower" / "index.html").as_uri())
    page.wait_for_url("**/book/index.html")
    page.get_by_role("link", name="play the exhibit").click()
    page.wait_for_url("**/exhibit/one-file.html")
    page.wait_for_selector("html[data-ready=yes]")
