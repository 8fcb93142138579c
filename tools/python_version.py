"""Says so, in one sentence, if a Python is none that the course was tried on. Old ones can run this file."""

import sys

OLDEST, NEWEST = (3, 11), (3, 14)


def complaint(version: "tuple[int, int]") -> "str | None":  # an old Python evaluates annotations
    """Return what is wrong with a version and what would be right, or None."""
    if OLDEST <= version <= NEWEST:
        return None
    return (
        f"This is Python {version[0]}.{version[1]}; the course and the exhibit run on 3.{OLDEST[1]} to "
        f"3.{NEWEST[1]}. Please name one of those, for example: make PYTHON=python3.13 run"
    )


if __name__ == "__main__":
    sys.exit(complaint(sys.version_info[:2]))
