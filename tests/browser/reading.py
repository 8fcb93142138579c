"""A reader of pages who writes down what each page asks for and complains about."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import ConsoleMessage, Error, Page, Request


def site_pages(site: Path) -> list[str]:
    """Return the paths of the book's pages below `site`, in order.

    The redirect at the top is not one, and the exhibit, which is no page to read, has tests of its own.
    """
    found = sorted(str(path.relative_to(site)) for path in site.rglob("*.html"))
    return [path for path in found if path != "index.html" and not path.startswith("exhibit/")]


class Reader:
    """Opens pages at an address and keeps a record for each: requests, console messages, errors."""

    def __init__(self, page: Page, address: str, site: Path) -> None:
        self.page, self.address, self.site = page, address, site
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", self._note_request)
        page.on("console", self._note_message)
        page.on("pageerror", self._note_error)

    def open(self, path: str) -> Page:
        """Open a page with a clean record and wait until it is quiet."""
        self.requests, self.complaints = [], []
        self.page.goto(self.address + path)
        self.page.wait_for_load_state("networkidle")
        return self.page

    def foreign_requests(self) -> list[str]:
        """Return the requests of the open page that leave the address of the site."""
        return [url for url in self.requests if not url.startswith((self.address, "data:"))]

    def weight(self) -> int:
        """Return the bytes of all files that the open page asked for, as they lie on the disk."""
        files = {self.site / unquote(urlsplit(url).path).lstrip("/") for url in self.requests}
        return sum(path.stat().st_size for path in files if path.is_file())

    def _note_request(self, request: Request) -> None:
        self.requests.append(request.url)

    def _note_message(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)

    def _note_error(self, error: Error) -> None:
        self.complaints.append(str(error))


def open_all_details(page: Page) -> None:
    """Open everything that can be opened, so that nothing hides from a check."""
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })")
