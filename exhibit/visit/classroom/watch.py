"""What a watcher makes of a whole room that crosses at once, by the rules that hold for one visitor."""

from exhibit.visit.chance import Chance
from exhibit.visit.plan import NOBODY, SCORE, TOWER
from exhibit.visit.protocol import Protocol, number


class RoomWatch:
    """The watcher of one round. `lost` lanterns go back; `booked` are booked, `wrong` of them wrongly."""

    __slots__ = ("booked", "lost", "name", "open", "points", "protocol", "seen_share", "wrong", "wrong_share")

    def __init__(self, name: str, manned: bool, protocol: Protocol, chance: Chance) -> None:
        self.name = name
        self.protocol = protocol
        idle = name == NOBODY or (name == TOWER and not manned)
        self.seen_share = 0.0 if idle else protocol.seen_share
        self.wrong_share = number(protocol.score, "wrong_share")
        self.open = int(number(protocol.score, "threshold"))
        self.points = self.open + int(number(protocol.score, "points")) * chance.below(self.every())
        self.forget_last()

    def every(self) -> int:
        """Return at which booking the gate shuts."""
        return int(1 / self.protocol.seen_share + 0.5)

    def forget_last(self) -> None:
        """Forget the last crossing."""
        self.lost = 0
        self.booked = 0
        self.wrong = 0

    def cross(self, grass: int, path: int, chance: Chance) -> None:
        """Let so many people cross, one after the other as far as the score is concerned."""
        self.forget_last()
        if self.name != SCORE:
            self.lost = _how_many(grass, self.seen_share, chance)
            return
        self.wrong = _how_many(path, self.wrong_share, chance)
        self.booked = grass + self.wrong
        for _ in range(self.booked):
            self._book()

    def _book(self) -> None:
        step = int(number(self.protocol.score, "points"))
        self.points -= step
        if self.points < self.open:
            self.lost += 1
            self.points += step * self.every()


def _how_many(people: int, share: float, chance: Chance) -> int:
    return len([1 for _ in range(people) if chance.happens(share)])
