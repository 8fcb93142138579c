"""The arithmetic of believing in a guard whom one has counted: whole for single numbers and for arrays alike.

The lab of the book applies it to arrays of people and days, the exhibit to one figure on a square at a time.
It imports nothing, so that the visit can use it in every interpreter that it runs in.

    symbol  argument           meaning
    s, n    looks, days        days with a look, days counted, 0 <= s <= n
    k       empty              days since then that were seen to be without a look
    a, b    prior_a, prior_b   Beta(a, b) belief about the daily chance of a look before day one, both above 0
"""


def chance_of_a_look(looks, days, empty=0, prior_a=1.0, prior_b=1.0):
    """Return the believed chance of a look today, the posterior mean (a + s) / (a + b + n + k).

    Behind blinds no day is seen to be empty: k stays 0, and the belief stays as it was.
    """
    return (prior_a + looks) / (prior_a + prior_b + days + empty)


def dares(chance, risk):
    """Return whether somebody breaks the rule: the believed chance is below the highest they would risk."""
    return chance < risk
