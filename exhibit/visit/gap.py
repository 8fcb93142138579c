"""How often chance alone makes rounds differ as much as they did: the sentence under the rows of dots."""

# The largest minus the smallest of four counts, for visitors to whom all rounds are the same. Chance reaches
# it in at least a quarter of such visits: "often"; in at least a tenth: "sometimes". A test counts.
OFTEN_UP_TO = 3
SOMETIMES_UP_TO = 4


def gap_key(counts: list[int]) -> str:
    """Return the key of the sentence for counts of grass trips by round."""
    gap = max(counts) - min(counts)
    if gap == 0:
        return "reveal.gap_none"
    if gap <= OFTEN_UP_TO:
        return "reveal.gap_often"
    return "reveal.gap_sometimes" if gap <= SOMETIMES_UP_TO else "reveal.gap_seldom"
