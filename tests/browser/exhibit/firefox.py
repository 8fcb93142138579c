"""The system's Firefox, driven by WebDriver BiDi, the W3C's protocol, which it speaks by itself."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any

from websockets.sync.client import ClientConnection, connect

NAMES = ("firefox-esr", "firefox")
KEYS = {
    "Tab": "\ue004",
    "Enter": "\ue007",
    "ArrowLeft": "\ue012",
    "ArrowUp": "\ue013",
    "ArrowRight": "\ue014",
    "ArrowDown": "\ue015",
}
# Nothing is asked of Mozilla's own servers while a test runs.
PREFERENCES = {
    "app.normandy.enabled": False,
    "app.update.auto": False,
    "browser.safebrowsing.downloads.remote.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
    "toolkit.telemetry.enabled": False,
}
PATIENCE_S = 60


def find_firefox() -> str:
    """Return the path of the system's Firefox. Raises `FileNotFoundError` with what to install."""
    for name in NAMES:
        if found := shutil.which(name):
            return found
    raise FileNotFoundError(f"no Firefox found; install one of {', '.join(NAMES)} or run make system")


class BiDiError(RuntimeError):
    """What Firefox says is wrong with a command."""


class Firefox:
    """One page of a Firefox with a profile of its own. As a context manager it is closed at the end."""

    def __init__(self, profile: Path) -> None:
        lines = [
            f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in PREFERENCES.items()
        ]
        (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
        command = [find_firefox(), "--headless", "--no-remote", "--remote-debugging-port", "0"]
        self.process = subprocess.Popen(
            [*command, "--profile", str(profile)], stderr=subprocess.PIPE, text=True, errors="replace"
        )
        self.socket: ClientConnection = connect(f"{self._address()}/session", max_size=None).__enter__()
        self.sent = 0
        self.call("session.new", capabilities={})
        # A tab of our own has the focus; the one that Firefox opens with never gets it.
        self.context = self.call("browsingContext.create", type="tab")["context"]
        self.call("browsingContext.activate", context=self.context)

    def __enter__(self) -> Firefox:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.socket.close()
        self.process.terminate()
        self.process.wait(PATIENCE_S)

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command and return its result. Raises `BiDiError`."""
        self.sent += 1
        self.socket.send(json.dumps({"id": self.sent, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv(PATIENCE_S))
            if answer.get("id") == self.sent:
                break
        if answer["type"] == "error":
            raise BiDiError(f"{method}: {answer['message']}")
        result: dict[str, Any] = answer["result"]
        return result

    def size(self, width: int, height: int) -> None:
        """Give the page a size."""
        viewport = {"width": width, "height": height}
        self.call("browsingContext.setViewport", context=self.context, viewport=viewport)

    def open(self, address: str) -> None:
        """Open an address and wait until it has loaded."""
        for url in ("about:blank", address):
            self.call("browsingContext.navigate", context=self.context, url=url, wait="complete")

    def evaluate(self, expression: str) -> Any:
        """Return the value of a JavaScript expression."""
        answer = self.call(
            "script.evaluate",
            expression=f"(async () => JSON.stringify(await {expression}) ?? 'null')()",
            target={"context": self.context},
            awaitPromise=True,
        )
        if answer["type"] != "success":
            raise BiDiError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"]["value"])

    def click(self, x: float, y: float) -> None:
        """Click with the mouse."""
        self._point("mouse", x, y)

    def tap(self, x: float, y: float) -> None:
        """Touch with a finger."""
        self._point("touch", x, y)

    def key(self, name: str) -> None:
        """Press a key."""
        actions = [{"type": kind, "value": KEYS[name]} for kind in ("keyDown", "keyUp")]
        self._perform({"type": "key", "id": "keyboard", "actions": actions})

    def _point(self, kind: str, x: float, y: float) -> None:
        actions = [
            {"type": "pointerMove", "x": round(x), "y": round(y)},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        self._perform(
            {"type": "pointer", "id": kind, "parameters": {"pointerType": kind}, "actions": actions}
        )

    def _perform(self, source: dict[str, Any]) -> None:
        self.call("input.performActions", context=self.context, actions=[source])

    def _address(self) -> str:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            if found := re.search(r"listening on (ws://\S+)", line):
                return found[1]
        raise RuntimeError("Firefox ended before it could be steered")
