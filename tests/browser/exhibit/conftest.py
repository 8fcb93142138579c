"""Both browsers, the exhibit on a server, and the same in one file on a disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from content import load_content
from tests.browser.exhibit.chromium import Chromium
from tests.browser.exhibit.driver import Driver
from tests.browser.exhibit.firefox import Firefox
from tests.browser.exhibit.visitor import file_address
from tools.site_server import SiteServer
from tools.web.page import one_file, parts, write_site_files

# A small window: what takes time here is the painting of its pixels by the processor.
SIZE = (960, 600)
BROWSERS = ("chromium", "firefox")


@pytest.fixture(scope="session")
def exhibit_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the exhibit as the site has it, and as one file beside it."""
    folder = tmp_path_factory.mktemp("exhibit")
    write_site_files(folder / "exhibit")
    content = load_content()
    (folder / "empty-tower.html").write_bytes(one_file(content, parts(content)))
    return folder


@pytest.fixture(scope="session")
def exhibit_address(exhibit_folder: Path) -> Iterator[str]:
    """Return the address of the exhibit on a server."""
    with SiteServer(0, exhibit_folder) as server:
        yield f"{server.address}exhibit/index.html"


@pytest.fixture(scope="session")
def stick_address(exhibit_folder: Path) -> str:
    """Return the address of the one file on a disk."""
    return file_address(exhibit_folder / "empty-tower.html")


@pytest.fixture(scope="session")
def firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    """Return a Firefox that is started once."""
    with Firefox(tmp_path_factory.mktemp("firefox")) as opened:
        opened.size(*SIZE)
        yield opened


@pytest.fixture(params=BROWSERS)
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """Return one browser after the other."""
    if request.param == "firefox":
        yield request.getfixturevalue("firefox")
        return
    browser: Browser = request.getfixturevalue("browser")
    context = browser.new_context(viewport={"width": SIZE[0], "height": SIZE[1]}, has_touch=True)
    yield Chromium(context.new_page())
    context.close()
