"""A motion before a whole room: hands for each position, before the arguments and after them."""

from exhibit.visit.motion import Motion

AGAINST, MIDDLE, FOR = "against", "middle", "for"
_POSITIONS = 3


class Ballot:
    """Hands by position, in the order of `positions`. Everybody has one hand each time, or none."""

    __slots__ = ("after", "before", "motion")

    def __init__(self, motion: Motion) -> None:
        self.motion = motion
        self.before: list[int] = []
        self.after: list[int] = []

    def positions(self) -> list[str]:
        """Return the three positions in the order in which their sides stand for this class."""
        rising = self.motion.places()[0] == 1
        return [AGAINST, MIDDLE, FOR] if rising else [FOR, MIDDLE, AGAINST]

    def asked(self) -> str:
        """Return the position for which hands go up now."""
        return self.positions()[len(self._hands())]

    def raised(self) -> int:
        """Return how many hands have gone up this time."""
        return sum(self._hands())

    def enter(self, hands: int) -> bool:
        """Take the hands for a position; return whether these were the last this time."""
        entered = self._hands()
        entered.append(hands)
        return len(entered) == _POSITIONS

    def rows(self) -> list[list[object]]:
        """Return position, hands before and hands after, in order."""
        names = self.positions()
        return [[names[k], self.before[k], self.after[k]] for k in range(len(self.after))]

    def forget(self) -> None:
        """Forget all hands."""
        self.before, self.after = [], []

    def _hands(self) -> list[int]:
        return self.before if len(self.before) < _POSITIONS else self.after
