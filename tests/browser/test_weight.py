"""A page is light: at most ten requests, and 250 KiB as the files lie on the disk."""

from __future__ import annotations

import pytest

from tests.browser.crawl import Record

pytestmark = pytest.mark.xdist_group("all pages")

TEXT_PAGE_KIB = 250
TEXT_PAGE_REQUESTS = 10
# More than a text page: an explorer with all its frames, and the search with its index.
LAB_PAGE_KIB = 720
HEAVIER_KIB = {"search.html": 520}
HEAVIER_REQUESTS = {"search.html": 12}


def test_no_page_is_too_heavy(records: dict[str, Record]) -> None:
    too_heavy = {}
    for path, found in records.items():
        kib = round(found.weight / 1024)
        usual = LAB_PAGE_KIB if path.startswith("book/labs/") else TEXT_PAGE_KIB
        if kib > HEAVIER_KIB.get(path, usual):
            too_heavy[path] = f"{kib} KiB"
        if len(found.requests) > HEAVIER_REQUESTS.get(path, TEXT_PAGE_REQUESTS):
            too_heavy[path] = f"{len(found.requests)} requests"
    assert too_heavy == {}
