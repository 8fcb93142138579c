"""What a built site contacts, stores and asks for: `python -m tools.site.inventory FOLDER`."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from bs4 import BeautifulSoup, Tag

# Attributes by which a page fetches something without being asked, by element.
FETCHING = {
    "script": "src",
    "link": "href",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "video": "src",
    "audio": "src",
    "object": "data",
    "embed": "src",
}
IN_STYLES = re.compile(r"url\(\s*[\"']?(?P<address>[^\"')]+)")
IN_SCRIPTS = re.compile(r"[\"'`](?P<address>(?:https?|wss?):\/\/[^\"'`\s$]+)")
STORES = {
    "local storage": re.compile(r"\blocalStorage\b"),
    "session storage": re.compile(r"\bsessionStorage\b"),
    "cookies": re.compile(r"\bdocument\.cookie\b"),
    "a database": re.compile(r"\bindexedDB\b"),
    "a cache for off-line reading": re.compile(r"\bcaches\.open\b"),
}
SENDERS = {
    "sendBeacon": re.compile(r"\bsendBeacon\b"),
    "WebSocket": re.compile(r"\bnew WebSocket\b"),
    "a form sent by a script": re.compile(r"\.submit\(\)"),
    "a request with a body": re.compile(r"method:\s*[\"'](?:POST|PUT|PATCH)"),
}


@dataclass
class Inventory:
    """What the files of a site do. Paths are relative to the site."""

    pages: int = 0
    bytes: int = 0
    hosts: dict[str, list[str]] = field(default_factory=dict)
    links: set[str] = field(default_factory=set)
    stores: dict[str, list[str]] = field(default_factory=dict)
    senders: dict[str, list[str]] = field(default_factory=dict)
    forms: dict[str, list[str]] = field(default_factory=dict)
    policies: dict[str, list[str]] = field(default_factory=dict)


def inventory(site: Path) -> Inventory:
    """Return what all files below a folder contact, store and ask for."""
    found = Inventory()
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        name = path.relative_to(site).as_posix()
        found.bytes += path.stat().st_size
        if path.suffix == ".html":
            _read_page(found, name, path.read_text(encoding="utf-8"))
        elif path.suffix == ".css":
            _note_hosts(found, name, _addresses(IN_STYLES, path.read_text(encoding="utf-8")))
        elif path.suffix in {".js", ".mjs"}:
            _read_script(found, name, path.read_text(encoding="utf-8"))
    return found


def _read_page(found: Inventory, name: str, text: str) -> None:
    found.pages += 1
    soup = BeautifulSoup(text, "html.parser")
    _note_hosts(found, name, _fetched(soup))
    for link in soup.find_all("a", href=True):
        host = urlsplit(str(link["href"])).netloc
        found.links |= {host} if host else set()
    for form in soup.find_all("form"):
        found.forms.setdefault(_described(form), []).append(name)
    policy = soup.find("meta", attrs={"http-equiv": "Content-Security-Policy"})
    found.policies.setdefault(str(policy["content"]) if policy else "none", []).append(name)
    for script in soup.find_all("script", src=False):
        if script.get("type") in (None, "module", "text/javascript"):
            _read_script(found, name, script.get_text())


def _fetched(soup: BeautifulSoup) -> Iterator[str]:
    for element, attribute in FETCHING.items():
        for tag in soup.find_all(element):
            if tag.get(attribute):
                yield str(tag[attribute])


def _described(form: Tag) -> str:
    return f"{str(form.get('method', 'get')).lower()} {form.get('action', 'nowhere')}"


def _read_script(found: Inventory, name: str, text: str) -> None:
    _note_hosts(found, name, _addresses(IN_SCRIPTS, text))
    for patterns, noted in ((STORES, found.stores), (SENDERS, found.senders)):
        for what, pattern in patterns.items():
            if pattern.search(text):
                noted.setdefault(what, []).append(name)


def _addresses(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    return (match["address"] for match in pattern.finditer(text))


def _note_hosts(found: Inventory, name: str, addresses: Iterator[str]) -> None:
    for address in addresses:
        parts = urlsplit(address)
        if parts.netloc:
            found.hosts.setdefault(parts.netloc, []).append(name)


def report(found: Inventory) -> str:
    """Return the inventory as lines of text."""
    lines = [
        f"pages: {found.pages}, {found.bytes / 1e6:.1f} MB in all",
        f"other hosts contacted: {_listed(found.hosts)}",
        f"other hosts that links lead to, if you follow them: {len(found.links)}",
        f"stores: {_listed(found.stores)}",
        f"ways to send something: {_listed(found.senders)}",
        f"forms: {_listed(found.forms)}",
        *(f"policy of {len(names)} pages: {policy}" for policy, names in found.policies.items()),
    ]
    return "\n".join(lines)


def _listed(noted: dict[str, list[str]]) -> str:
    return "; ".join(f"{what} ({', '.join(names[:3])})" for what, names in noted.items()) or "none"


if __name__ == "__main__":
    print(report(inventory(Path(sys.argv[1] if len(sys.argv) > 1 else "build/site"))))
