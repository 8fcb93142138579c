"""What stays of a visit whose visitor said yes: whole numbers by round, an answer, and the conditions."""

from exhibit.visit.plan import ROUNDS
from exhibit.visit.setting import Setting


def counts_of(setting: Setting) -> dict[str, object]:
    """Return the counts of a finished visit by round, as in `ROUNDS`; no trip, time or number is in them."""
    memory = setting.memory
    places = [memory.order.index(name) for name in ROUNDS]
    counts: dict[str, object] = {
        "protocol": setting.protocol.name,
        "rounds": list(ROUNDS),
        "first": memory.order[0],
        "manned": 1 if setting.plan.manned else 0,
        "grass": memory.grass_by_round(),
        "hesitations": [memory.hesitations[place] for place in places],
        "turns": [memory.turns[place] for place in places],
        "felt": memory.felt,
    }
    if setting.plan.motion and memory.before and memory.after:
        counts["motion"] = setting.plan.motion.name
        counts["before"] = memory.before
        counts["after"] = memory.after
    return counts
