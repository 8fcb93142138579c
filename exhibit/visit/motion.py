"""Which debate is put to the vote, and in which order its sides stand. The counter of visits decides both."""


class Motion:
    """One debate for one visit. `sides` stand from left to right, or from above; ends are sides by name."""

    __slots__ = ("against", "agreeing", "name", "sides")

    def __init__(self, data: dict[str, object], order: list[int]) -> None:
        sides = data["sides"]
        assert isinstance(sides, list)
        self.name = str(data["id"])
        self.agreeing = str(data["for"])
        self.against = str(data["against"])
        self.sides = [str(sides[place]) for place in order]

    def places(self) -> list[int]:
        """Return the seven places of the scale, 1 clearly against to 7 clearly for, from left to right.

        Its ends lie on the sides on which their arguments stand.
        """
        rising = self.sides.index(self.against) < self.sides.index(self.agreeing)
        return list(range(1, 8)) if rising else list(range(7, 0, -1))


def motion_of(debates: list[dict[str, object]], number: int) -> Motion | None:
    """Return the motion of a visit, or None where there are no debates.

    In every block of as many visits as there are debates each stands once, one place later than in the block
    before. The order of its sides moves on by one from block to block, and by one more after four blocks.
    After four blocks for every order each debate has stood equally often in each of them; with all twelve
    debates, or with one, also equally often after each order of rounds.
    """
    if not debates:
        return None
    count = len(debates)
    block = number // count
    place = (number + block) % count
    sides = debates[place]["sides"]
    assert isinstance(sides, list)
    return Motion(debates[place], arrangement(place + block + block // 4, len(sides)))


def arrangement(index: int, count: int) -> list[int]:
    """Return an arrangement of `count` things by its number in alphabetical order, round and round."""
    left = list(range(count))
    orders = 1
    for factor in range(2, count + 1):
        orders *= factor
    index %= orders
    chosen = []
    for remaining in range(count, 0, -1):
        orders //= remaining
        chosen.append(left.pop(index // orders))
        index %= orders
    return chosen
