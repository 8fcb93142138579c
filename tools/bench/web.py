"""The exhibit in a browser: its weight, the time until it can be used, its Python, its frames."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from statistics import median
from typing import Any

import brotli
from playwright.sync_api import Browser, Page, sync_playwright

from exhibit.kiosk.script import read_script
from tools.bench.measurement import Measurement
from tools.book import ROOT, SITE, build_if_changed
from tools.shots import find_chromium
from tools.site_server import SiteServer

SCRIPT = ROOT / "exhibit" / "scripts" / "whole-visit.yml"
# Plain painting, as on a machine without a graphics card.
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-accelerated-2d-canvas"]
DESK, PHONE = (1280, 720), (390, 844)
OPENINGS = 5
SLOW_BYTES_A_SECOND = 10_000_000 / 8
SLOW_LATENCY_MS = 40
SLOWER_PROCESSOR = 4
# The wall of all who agreed is at the kiosk alone.
NOT_HERE = "wall"
READY = """new MutationObserver(() => {
  if (document.documentElement.dataset.ready === "yes") globalThis.readyAt ??= performance.now();
}).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-ready"] });"""
# Time is let pass tick by tick, as in a frame; a press waits until its choice is there.
PASS = """([milliseconds, target]) => {
  exhibit.costs ??= [];
  const moment = exhibit.reception.moment;
  exhibit.reception.moment = (now) => {
    const started = performance.now();
    const found = moment(now);
    exhibit.costs.push(performance.now() - started);
    return found;
  };
  for (let passed = 0; passed < milliseconds; passed += 50) exhibit.pass(50);
  const isThere = () => !target || exhibit.moment.scene.targets.includes(target);
  for (let waited = 0; waited < 90_000 && !isThere(); waited += 50) exhibit.pass(50);
  exhibit.reception.moment = moment;
  if (target) exhibit.act("press", target);
}"""
FRAMES = """() => new Promise((done) => {
  const times = [];
  const frame = (now) => (times.push(now) < 41 ? requestAnimationFrame(frame) : done(times));
  requestAnimationFrame(frame);
})"""


def measure() -> list[Measurement]:
    """Return bytes, milliseconds until a press is answered, and what a whole visit costs in each frame."""
    if build_if_changed() != 0:
        raise RuntimeError("the book could not be built; its complaints stand above")
    with SiteServer(0, SITE) as server, _chromium() as browser:
        address = f"{server.address}exhibit/index.html"
        return [_weight(browser, address), *_openings(browser, address), *_visits(browser, address)]


@contextmanager
def _chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
        yield browser
        browser.close()


def _weight(browser: Browser, address: str) -> Measurement:
    """Weigh every file that the page asks for, compressed as `make site` does it."""
    page, asked = browser.new_page(), list[str]()
    page.on("request", lambda request: asked.append(request.url))
    _open(page, address)
    page.close()
    folder = address.removesuffix("index.html")
    files = [SITE / "exhibit" / url.removeprefix(folder) for url in asked if url.startswith(folder)]
    sent = sum(len(brotli.compress(path.read_bytes(), quality=11)) for path in set(files))
    return Measurement("browser: everything the exhibit fetches, compressed", sent / 1000, "kB", bar=250)


def _openings(browser: Browser, address: str) -> list[Measurement]:
    return [
        Measurement(
            "browser: until the exhibit can be used, p50", _until_ready(browser, address), "ms", bar=1000
        ),
        Measurement(
            "browser: the same at 10 Mbit/s, processor 4 times slower, p50",
            _until_ready(browser, address, _slow_down),
            "ms",
            bar=2500,
        ),
    ]


def _until_ready(browser: Browser, address: str, prepare: Callable[[Page], None] | None = None) -> float:
    """Return the median time from the address to an exhibit that answers, nothing kept from before."""
    times = []
    for _ in range(OPENINGS):
        context = browser.new_context(viewport={"width": DESK[0], "height": DESK[1]})
        page = context.new_page()
        page.add_init_script(READY)
        if prepare:
            prepare(page)
        _open(page, address)
        times.append(float(page.evaluate("readyAt")))
        context.close()
    return median(times)


def _slow_down(page: Page) -> None:
    session = page.context.new_cdp_session(page)
    session.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": SLOW_LATENCY_MS,
            "downloadThroughput": SLOW_BYTES_A_SECOND,
            "uploadThroughput": SLOW_BYTES_A_SECOND,
        },
    )
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_PROCESSOR})


def _visits(browser: Browser, address: str) -> list[Measurement]:
    found = []
    for name, size in (("desk", DESK), ("phone", PHONE)):
        python, frames = _visit(browser, address, size)
        found += [
            Measurement(f"browser, {name}: Python in a frame of a whole visit, p50", python, "ms", bar=4),
            Measurement(f"browser, {name}: from frame to frame, p50", frames, "ms", bar=1000 / 60 + 0.5),
        ]
    return found


def _visit(browser: Browser, address: str, size: tuple[int, int]) -> tuple[float, float]:
    """Play the whole visit; return the medians of Python's time in a tick and of the time between frames."""
    script = read_script(SCRIPT)
    page = browser.new_page(viewport={"width": size[0], "height": size[1]})
    _open(page, f"{address}#number={script.number}&seed={script.seed}&language=en&pace=0")
    between = list[float]()
    for step in script.steps:
        press = step.press if step.press != NOT_HERE else None
        page.evaluate(PASS, [round(step.after_s * 1000), press])
        if step.shot:
            between += _gaps(page.evaluate(FRAMES))
    costs = [float(cost) for cost in page.evaluate("exhibit.costs")]
    page.close()
    return median(costs), median(between)


def _gaps(times: list[Any]) -> list[float]:
    return [float(after) - float(before) for before, after in pairwise(times)]


def _open(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_selector("html[data-ready=yes]")
