"""Without a desktop no window opens, and whoever started the exhibit is told so."""

from __future__ import annotations

import os
import subprocess
import sys

from tools.book import ROOT


def test_no_window_opens_where_nobody_could_see_it() -> None:
    code = "from exhibit.kiosk.display import open_window; open_window((320, 200), False)"
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")
    }
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=bare, capture_output=True, text=True, check=False
    )
    assert told.returncode != 0
    assert "No window can be opened here" in told.stderr
