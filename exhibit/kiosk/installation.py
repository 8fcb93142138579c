"""Whether the right pygame is installed, found out before it is imported."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def complaint() -> str | None:
    """Return what is wrong with the installed pygame and what would be right, or None."""
    wanted, other = _is_installed("pygame-ce"), _is_installed("pygame")
    if wanted and other:
        return (
            "Both pygame and pygame-ce are installed and overwrite each other's files. "
            "Please run: pip uninstall --yes pygame pygame-ce && pip install pygame-ce"
        )
    if other:
        return (
            "The exhibit needs pygame-ce, and pygame is installed in its place. "
            "Please run: pip uninstall --yes pygame && pip install pygame-ce"
        )
    return None if wanted else "The exhibit needs pygame-ce. Please run: pip install pygame-ce"


def _is_installed(name: str) -> bool:
    try:
        version(name)
    except PackageNotFoundError:
        return False
    return True
