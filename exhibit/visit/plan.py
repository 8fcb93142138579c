"""What the counter of visits decides: order of rounds, a guard or none, the first language, the motion."""

from exhibit.visit.motion import motion_of
from exhibit.visit.protocol import Protocol

NOBODY = "nobody"
WARDEN = "warden"
TOWER = "tower"
SCORE = "score"
ROUNDS = (NOBODY, WARDEN, TOWER, SCORE)

# Trips of a round: counts and models rest on this number, and the protocol of `content` must have it too.
TRIPS = 8


class Plan:
    """The fixed part of one visit.

    With four orders and a guard in one visit of four the two counters cross like this, and repeat after 16:

        visits 0-3 m...   visits 4-7 .m..   visits 8-11 ..m.   visits 12-15 ...m

    Every four visits in a row that start at a multiple of four hold each order once and one guard; every
    sixteen hold each order once with a guard and three times without. The language crosses both within 32.
    """

    __slots__ = ("language", "manned", "motion", "order")

    def __init__(self, protocol: Protocol, number: int) -> None:
        self.order = protocol.orders[number % len(protocol.orders)]
        of = protocol.manned_of
        self.manned = (number - number // of) % of < protocol.manned
        turn = number + number // 4 + number // 16 if protocol.alternating else 0
        self.language = protocol.languages[turn % len(protocol.languages)]
        self.motion = motion_of(protocol.debates, number)
