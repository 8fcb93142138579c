"""`make run`: build the book if anything changed, serve it, open the exhibit, and say what happened."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Mapping

from tools.book import build_if_changed
from tools.site_server import SiteServer, open_server

PREFERRED_PORT = 8000


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Return whether a window can be opened: always on a desktop system, on Linux if a screen is named."""
    if platform in {"darwin", "win32"}:
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def main() -> int:
    """Run until the reader presses Ctrl+C; return 0 then, 1 if the book could not be built."""
    print("The Empty Tower", flush=True)
    if build_if_changed() != 0:
        print("The lines above say where the book is not right. Nothing was started.", file=sys.stderr)
        return 1
    screen = has_display(os.environ, sys.platform)
    with open_server(PREFERRED_PORT) as server:
        announce(server, screen)
        return stay_open(screen)


def announce(server: SiteServer, screen: bool) -> None:
    """Print what runs, where, and how to stop it."""
    print(f"The book is open at {server.address} and only on this machine.", flush=True)
    if screen:
        print("The exhibit opens in a window of its own; Escape leaves a visit.", flush=True)
    else:
        print("There is no screen here, so the exhibit stays closed. `make kiosk` opens it.", flush=True)
    print("To stop everything, press Ctrl+C here.", flush=True)


def stay_open(screen: bool) -> int:
    """Keep the server, and the exhibit if there is a screen, until Ctrl+C; return 0."""
    exhibit = subprocess.Popen([sys.executable, "-m", "exhibit"]) if screen else None
    try:
        if exhibit:
            exhibit.wait()
            print("The exhibit was closed. The book stays open until you press Ctrl+C.", flush=True)
        threading.Event().wait()
    except KeyboardInterrupt:
        print("\nStopped. Nothing is running any more.", flush=True)
    finally:
        if exhibit and exhibit.poll() is None:
            exhibit.terminate()
            exhibit.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
