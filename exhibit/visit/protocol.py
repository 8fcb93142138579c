"""The experiment as the visit needs it: one protocol of `content/kiosk/protocol.yml`, its times in ticks."""

TICK = 50
"""Milliseconds between two steps of the visit's clock."""


def ticks(milliseconds: int) -> int:
    """Return a time in whole ticks, at least one."""
    return max(1, milliseconds // TICK)


class Protocol:
    """One protocol, `belief` or `matched`, with everything that both share.

    Raises ValueError, with a sentence, if a key is missing.
    """

    __slots__ = (
        "alternating",
        "debates",
        "guard",
        "in_the_tower",
        "keeping",
        "languages",
        "manned",
        "manned_of",
        "name",
        "orders",
        "others",
        "practice_trips",
        "scenes",
        "score",
        "seen_share",
        "switches",
        "tall",
        "timing",
        "trips",
        "turn_back_share",
        "wall",
        "warden",
        "wear",
    )

    def __init__(self, data: dict[str, object]) -> None:
        self.name = str(data.get("name", "belief"))
        self.trips = int(number(data, "trips"))
        self.practice_trips = int(number(data, "practice_trips"))
        self.turn_back_share = number(data, "turn_back_share")
        self.seen_share = number(data, "seen_share")
        self.switches = [str(name) for name in optional(data, "switches")]
        self.wear = number(data, "wear")
        self.keeping = bool(data.get("keeping", True))
        self.alternating = bool(data.get("alternating", True))
        self.tall = bool(data.get("tall", False))
        self.in_the_tower = section(data, "in_the_tower")
        timing = section(data, "timing")
        self.timing = {name: ticks(int(number(timing, name))) for name in timing}
        self.warden = section(data, "warden")
        self.guard = section(data, "guard")
        self.score = section(data, "score")
        self.orders = [[str(name) for name in listed(order)] for order in listed(data.get("orders"))]
        self.languages = [str(name) for name in listed(data.get("languages"))]
        self.wall = _told(data, "wall")
        self.scenes = optional_section(data, "scenes")
        self.debates = debates_of(data) if self.shows("motion") else []
        self.others = optional_section(data, "others")
        manned = section(section(data, "protocols"), self.name)
        self.manned_of = int(number(manned, "of"))
        self.manned = int(number(manned, "manned"))

    def next_language(self, language: str) -> str:
        """Return the language that comes after another, round and round."""
        return self.languages[(self.languages.index(language) + 1) % len(self.languages)]

    def shows(self, scene: str) -> bool:
        """Return whether a scene that may be left out is part of the visit."""
        return bool(self.scenes.get(scene, False))

    def ticks(self, name: str) -> int:
        """Return a time of the section `timing` in ticks."""
        if name not in self.timing:
            raise ValueError("the protocol needs a number under the key timing." + name)
        return self.timing[name]


def _told(data: dict[str, object], scene: str) -> "dict[str, object] | None":
    """Return what the host tells a scene that can be left out, or None if it is left out."""
    scenes, told = data.get("scenes"), data.get(scene)
    return told if isinstance(scenes, dict) and scenes.get(scene) and isinstance(told, dict) else None


def number(data: dict[str, object], key: str) -> float:
    """Return the number under a key."""
    value = data.get(key)
    if not isinstance(value, (int, float)):
        raise ValueError("the protocol needs a number under the key " + key)
    return value


def section(data: dict[str, object], key: str) -> dict[str, object]:
    """Return the keys and values under a key."""
    value = data.get(key)
    if not isinstance(value, dict):
        raise ValueError("the protocol needs a section under the key " + key)
    return value


def optional(data: dict[str, object], key: str) -> list[object]:
    """Return the list under a key, or an empty one."""
    value = data.get(key)
    return list(value) if isinstance(value, (list, tuple)) else []


def listed(value: object) -> list[object]:
    """Return a value that is a list."""
    if not isinstance(value, (list, tuple)) or not value:
        raise ValueError("the protocol needs lists of orders and of languages")
    return list(value)


def optional_section(data: dict[str, object], key: str) -> dict[str, object]:
    """Return the keys and values under a key, or none."""
    return section(data, key) if key in data else {}


def debates_of(data: dict[str, object]) -> list[dict[str, object]]:
    """Return the debates that may be put to the vote: those named under `motions`; if none is, all."""
    debates, named = data.get("debates", []), data.get("motions", [])
    assert isinstance(debates, list)
    assert isinstance(named, list)
    known = [debate["id"] for debate in debates]
    for name in named:
        if name not in known:
            raise ValueError("there is no debate " + str(name) + " under the key debates")
    return [debate for debate in debates if not named or debate["id"] in named]
