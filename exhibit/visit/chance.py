"""Chance from a seed: the same numbers in every interpreter, from a 32-bit xorshift."""

_MASK = 0xFFFFFFFF
# Any number but 0, where xorshift would stand still for ever.
_INSTEAD_OF_ZERO = 0x9E3779B9


class Chance:
    """A stream of numbers that its seed decides. Marsaglia's xorshift with shifts 13, 17 and 5."""

    __slots__ = ("state",)

    def __init__(self, seed: int) -> None:
        self.state = (seed & _MASK) or _INSTEAD_OF_ZERO
        # The first numbers of neighbouring seeds resemble each other.
        for _ in range(16):
            self._next()

    def below(self, limit: int) -> int:
        """Return a whole number from 0 to `limit` - 1; each comes up within 2^-32 x `limit` as often."""
        return (self._next() * limit) >> 32

    def happens(self, share: float) -> bool:
        """Return True with the chance `share`, from 0 to 1, in steps of a millionth."""
        return self.below(1000000) < int(share * 1000000 + 0.5)

    def shuffled(self, count: int) -> list[int]:
        """Return 0 to `count` - 1 in an order of chance."""
        order = list(range(count))
        for last in range(count - 1, 0, -1):
            other = self.below(last + 1)
            order[last], order[other] = order[other], order[last]
        return order

    def _next(self) -> int:
        state = self.state
        state = (state ^ (state << 13)) & _MASK
        state ^= state >> 17
        state = (state ^ (state << 5)) & _MASK
        self.state = state
        return state
