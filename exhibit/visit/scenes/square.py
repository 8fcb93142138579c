"""The square at night, as most scenes have it; each says only what is different in its own."""

from exhibit.visit.setting import Setting
from exhibit.visit.town import window_levels

EVENING = 0.25


def square(
    setting: Setting,
    wall: list[object],
    windows: "list[float] | None" = None,
    gap: str = "poplars",
    stars: float = EVENING,
) -> list[list[object]]:
    """Return the square from back to front; without `windows` those shine that the visitor has lit."""
    return [
        ["view", "square"],
        ["stars", stars],
        ["trodden", setting.protocol.wear],
        ["gap", gap],
        ["windows", window_levels(setting.memory) if windows is None else windows],
        wall,
    ]
