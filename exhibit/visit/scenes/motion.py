"""The motion: a position on a scale, the best argument of each side, the position again. Nobody wins."""

from exhibit.visit.motion import Motion
from exhibit.visit.scenes.ending import ending
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.setting import Setting
from exhibit.visit.town import window_levels

_PLACE = "place_"


class _OnTheScale(Scene):
    """The near wall with its seven places, and the motion above it."""

    __slots__ = ()

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the town at night and the scale with the visitor's marks."""
        memory, motion = setting.memory, the_motion(setting)
        return [
            ["view", "motion"],
            ["stars", 0.25],
            ["trodden", setting.protocol.wear],
            ["gap", "poplars"],
            ["windows", window_levels(memory)],
            ["wall", "full", []],
            ["scale", motion.places(), memory.before, memory.after or memory.before],
        ]

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return the motion and the words of the scale, from left to right."""
        motion = the_motion(setting)
        ends = ["against", "for"] if motion.places()[0] == 1 else ["for", "against"]
        words = [ends[0], "middle", ends[1]]
        return [text("heading", "debate." + motion.name + ".motion")] + [
            text("scale", "motion." + word) for word in words
        ]


class Position(_OnTheScale):
    """Where the visitor stands before anything is said for or against. It may be passed over."""

    __slots__ = ()

    name = "position"

    def targets(self, setting: Setting) -> list[str]:
        """Return the seven places, and the way on without an answer."""
        return _places(setting) + ["continue"]

    def press(self, setting: Setting, target: str) -> Scene:
        """Remember the place and show the arguments, or go on to the end."""
        if target == "continue":
            return ending()
        setting.memory.before = _place(target)
        return Arguments()

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return the motion and the question."""
        return super().texts(setting) + [text("reading", "motion.position")]


class Arguments(_OnTheScale):
    """The best argument of each side, all of a size, in the order of the visit's plan."""

    __slots__ = ()

    name = "arguments"

    def targets(self, setting: Setting) -> list[str]:
        """Return the seven places, and the way on."""
        return _places(setting) + ["continue"]

    def press(self, setting: Setting, target: str) -> Scene:
        """Move the lantern, or leave it where it stands and go on."""
        memory = setting.memory
        if target != "continue":
            memory.after = _place(target)
            return self
        memory.after = memory.after or memory.before
        return Marks()

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return the motion, what may be done, and the arguments."""
        texts = super().texts(setting) + [text("second", "motion.arguments")]
        motion = the_motion(setting)
        for side in motion.sides:
            key = "debate." + motion.name + "." + side
            texts += [text("side", key + ".label"), text("argument", key + ".argument")]
        return texts + _mark_words(setting.memory.before, setting.memory.after)


class Marks(_OnTheScale):
    """Both marks side by side, where others stood if that may be shown, and a question to the neighbours."""

    __slots__ = ()

    name = "marks"

    def targets(self, setting: Setting) -> list[str]:
        """Return the way on."""
        return ["continue"]

    def press(self, setting: Setting, target: str) -> Scene:
        """Go on to the end."""
        return ending()

    def picture(self, setting: Setting) -> list[list[object]]:
        """Return the scale, with the places of others and the address of the chapter where there are any."""
        others = self._others(setting)
        items = super().picture(setting) + [["link", the_motion(setting).name]]
        return items + [["others", others]] if others else items

    def texts(self, setting: Setting) -> list[list[object]]:
        """Return the motion, the question, and how many others there were."""
        others = self._others(setting)
        texts = super().texts(setting) + [text("reading", "motion.question")]
        if others:
            texts.append(text("sentence", "motion.others", {"n": sum(others)}))
        return texts + _mark_words(setting.memory.before, setting.memory.after)

    @staticmethod
    def _others(setting: Setting) -> list[int]:
        others = setting.protocol.others.get(the_motion(setting).name, [])
        assert isinstance(others, list)
        return others


def the_motion(setting: Setting) -> Motion:
    """Return the motion of a visit that has one."""
    motion = setting.plan.motion
    assert motion
    return motion


def _places(setting: Setting) -> list[str]:
    return [_PLACE + str(place) for place in the_motion(setting).places()]


def _place(target: str) -> int:
    return int(target[len(_PLACE) :])


def _mark_words(before: int, after: int) -> list[list[object]]:
    """Return the words over the marks: one mark has one word, two on the same place share theirs."""
    if not after:
        return [text("before", "motion.before")]
    if before == after:
        return [text("now", "motion.unmoved")]
    return [text("before", "motion.before"), text("now", "motion.now")]
