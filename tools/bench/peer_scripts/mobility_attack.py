"""Ask scikit-mobility whom all their points single out; print the share, CPU seconds, the version.

Argument: a JSON file with one list of points a person, each a place and a day from 0 to 30; as many points
for each person, and none twice. The attack is the one that knows places and times.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
import warnings
from importlib.metadata import version
from pathlib import Path
from typing import Any

# Days of one month: in version 1.3.1 times that are cut to hours lose their hours, because the month stands
# in their place, and days of different months can come out alike, because no sign parts day and month.
FIRST_DAY, PRECISION = "2013-01-01", "Day"


def main(path: str) -> int:
    """Return the share of people whom no other trace can be taken for, and time it."""
    # Neither is installed where this project is checked for types; both warn of what is to change in others.
    warnings.simplefilter("ignore")
    pandas, skmob = importlib.import_module("pandas"), importlib.import_module("skmob")
    attacks = importlib.import_module("skmob.privacy.attacks")
    people: list[list[list[int]]] = json.loads(Path(path).read_text(encoding="utf-8"))
    traces = _traces(pandas, skmob, people)
    start = time.process_time()
    attack = attacks.LocationTimeAttack(knowledge_length=len(people[0]), time_precision=PRECISION)
    risks = attack.assess_risk(traces)
    spent = time.process_time() - start
    shares = [float((risks["risk"] == 1).mean())]
    print(json.dumps({"seconds": spent, "shares": shares, "version": version("scikit-mobility")}))
    return 0


def _traces(pandas: Any, skmob: Any, people: list[list[list[int]]]) -> Any:
    """Return the traces as the library wants them; a place is a number on a line."""
    rows = [(place, 0, day, person) for person, trace in enumerate(people) for place, day in trace]
    table = pandas.DataFrame(rows, columns=["lat", "lng", "datetime", "uid"])
    table["datetime"] = pandas.Timestamp(FIRST_DAY) + pandas.to_timedelta(table["datetime"], unit="D")
    return skmob.TrajDataFrame(table)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
