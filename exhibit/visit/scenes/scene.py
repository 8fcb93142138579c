"""What every scene can do. A scene returns the scene that follows, and never changes to it by itself."""

from exhibit.visit.setting import Setting


class Scene:
    """One state of the visit."""

    __slots__ = ()

    name = ""
    # Whether a silence in this scene means that the visitor may have gone.
    waits = True

    def targets(self, setting: Setting) -> list[str]:
        """Return what may be pressed now, in reading order."""
        raise NotImplementedError

    def press(self, setting: Setting, target: str) -> "Scene":
        """Take a press on one of the targets; return the scene that follows, or this one."""
        return self

    def point(self, setting: Setting, target: str) -> None:
        """Note that pointer or focus came to a target."""

    def aim(self, setting: Setting, degrees: int) -> None:
        """Point at a direction on the ground; only the lamp of the tower follows."""

    def tick(self, setting: Setting) -> "Scene":
        """Let one tick pass; return the scene that follows, or this one."""
        return self

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return what stands in the square, from back to front."""
        raise NotImplementedError

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return what is written."""
        raise NotImplementedError


def text(role: str, key: str, fills: dict[str, object] | None = None) -> list[object]:
    """Return a text item: its role on the screen, its key in the words, and what is filled in."""
    return ["text", role, key, fills or {}]
