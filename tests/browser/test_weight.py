"""A page is light: at most ten requests, and 250 KiB as the files lie on the disk."""

from __future__ import annotations

from tests.browser.reading import Reader

TEXT_PAGE_KIB = 250
TEXT_PAGE_REQUESTS = 10
# More than a text page: an explorer with all its frames, and the search with its index.
HEAVIER_KIB = {"book/labs/inspection-game.html": 720, "search.html": 400}
HEAVIER_REQUESTS = {"search.html": 12}


def test_no_page_is_too_heavy(reader: Reader, pages: list[str]) -> None:
    too_heavy = {}
    for path in pages:
        reader.open(path)
        kib = round(reader.weight() / 1024)
        if kib > HEAVIER_KIB.get(path, TEXT_PAGE_KIB):
            too_heavy[path] = f"{kib} KiB"
        if len(reader.requests) > HEAVIER_REQUESTS.get(path, TEXT_PAGE_REQUESTS):
            too_heavy[path] = f"{len(reader.requests)} requests"
    assert too_heavy == {}
