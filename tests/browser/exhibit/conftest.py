"""Both browsers, the exhibit on a server, and the same in one file on a disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ViewportSize

from tests.browser.exhibit.chromium import Chromium
from tests.browser.exhibit.driver import Driver
from tests.browser.exhibit.firefox import Firefox

# A small window: what takes time here is the painting of its pixels by the processor.
SIZE = (960, 600)
BROWSERS = ("chromium", "firefox")


@pytest.fixture(scope="session")
def exhibit_address(address: str) -> str:
    """Return the address of the exhibit on a server, as the built site has it."""
    return f"{address}exhibit/index.html"


@pytest.fixture(scope="session")
def stick_address(site: Path) -> str:
    """Return the address of the one file on a disk."""
    return (site / "exhibit" / "one-file.html").as_uri()


@pytest.fixture(scope="session")
def firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    """Return a Firefox that is started once."""
    with Firefox(tmp_path_factory.mktemp("firefox")) as opened:
        yield opened


@pytest.fixture(params=BROWSERS)
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """Return one browser after the other.

    Chromium, which paints here without a graphics card, is asked for calm motion; Firefox moves everything.
    """
    if request.param == "firefox":
        opened: Firefox = request.getfixturevalue("firefox")
        opened.size(*SIZE)
        yield opened
        # An exhibit that is left open goes on painting, and takes the processor from all other tests.
        opened.open("about:blank")
        return
    browser: Browser = request.getfixturevalue("browser")
    viewport: ViewportSize = {"width": SIZE[0], "height": SIZE[1]}
    context = browser.new_context(viewport=viewport, has_touch=True, reduced_motion="reduce")
    yield Chromium(context.new_page())
    context.close()
