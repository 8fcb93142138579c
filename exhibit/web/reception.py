"""Receives one visitor after another in a browser. Runs in MicroPython; JSON goes in and comes out."""

import json

from exhibit.visit import Visit


class Reception:
    """Holds the visit that is going on. Nothing outlives the page, and nothing is asked for to be kept."""

    __slots__ = ("protocol", "visit")

    def __init__(self, protocol: str) -> None:
        self.protocol = protocol
        self.visit: Visit | None = None

    def begin(self, number: int, seed: int, tall: bool) -> None:
        """Begin a visit: `number` decides order and tower, `seed` all chance, `tall` the tower's window."""
        protocol = json.loads(self.protocol)
        protocol["tall"] = tall
        self.visit = Visit(protocol, number, seed)

    def act(self, now_ms: int, action: str, target: str) -> str:
        """Take an action of the visitor's; return the moment that follows."""
        visit = self._visit()
        visit.act(now_ms, action, target)
        return self.moment(now_ms)

    def moment(self, now_ms: int) -> str:
        """Let time pass; return the moment: state, language, switches that are on, stage."""
        visit = self._visit()
        visit.advance(now_ms)
        return json.dumps([visit.state, visit.language, visit.switches, visit.stage()])

    def log(self) -> str:
        """Return where the visit stands, for tests."""
        return json.dumps(self._visit().log())

    def _visit(self) -> Visit:
        if self.visit is None:
            raise RuntimeError("no visit has begun; call begin first")
        return self.visit
