"""Days of visitors, classes and staff: the fourth takes no memory that the third had not; visits end."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.house.repository import ROOT

MEBIBYTE = 1 << 20


def test_memory_stays_flat_on_the_fourth_day() -> None:
    command = [sys.executable, "-m", "tests.exhibit.kiosk.long_days"]
    found = json.loads(
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout.splitlines()[-1]
    )
    assert found["greeted"] > 50
    assert min(found["met"][who] for who in ("visitor", "staff", "class")) > 100
    assert found["grown"] < 2 * MEBIBYTE
