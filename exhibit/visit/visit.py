"""One visitor's visit, from the first touch to forgetting. Time is passed in; nothing is drawn or kept."""

from exhibit.visit.panel import panel
from exhibit.visit.protocol import TICK, Protocol
from exhibit.visit.scenes.attract import Attract
from exhibit.visit.scenes.everybody import Everybody
from exhibit.visit.scenes.forgetting import Forgetting
from exhibit.visit.scenes.holdings import Holdings
from exhibit.visit.scenes.notice import Notice
from exhibit.visit.scenes.objections import Objections
from exhibit.visit.scenes.scene import Scene, text
from exhibit.visit.setting import Setting

PRESS = "press"
MOVE = "move"
AIM = "aim"
LEAVE = "leave"
SWITCH = "switch"
HELP = "help"
SCAN = "scan"

_WHOLE_DEGREES = [str(degrees) for degrees in range(360)]

# Scenes that nothing can interrupt: nothing is known yet, or it is being forgotten already.
_BY_THEMSELVES = ("attract", "forgetting", "kept", "over")
# Scenes from which the ten objections to the experiment can be read.
_OPEN_TO_OBJECTIONS = ("attract", "reveal", "holdings")


class Visit:
    """The state machine that every face of the exhibit shows.

    Args:
        protocol: the data of `content/kiosk/protocol.yml` in dictionaries; its `name` picks one protocol.
        number: the host's counter of visits, from 0; it decides the order and whether the tower is manned.
        seed: a whole number; it decides everything that is left to chance.

    Raises ValueError if the protocol lacks something. Nothing else raises, whatever is done to a visit.
    """

    __slots__ = ("asking", "scene", "setting", "ticked")

    def __init__(self, protocol: dict[str, object], number: int, seed: int) -> None:
        self.setting = Setting(Protocol(protocol), number, seed)
        self.scene: Scene = Attract()
        self.ticked = 0
        self.asking = 0  # ticks that the question "is someone still here?" has stood; 0 while it does not

    @property
    def state(self) -> str:
        """The name of the scene: `attract`, `notice`, `demonstration`, `round` and so on, at last `over`."""
        return self.scene.name

    @property
    def language(self) -> str:
        """The language of the visit, such as `en`."""
        return self.setting.memory.language

    @property
    def switches(self) -> list[str]:
        """The switches for everybody that are on."""
        return list(self.setting.memory.switches)

    @property
    def idle(self) -> int:
        """The seconds left to answer whether someone is still here, or 0 if that is not asked."""
        if not self.asking:
            return 0
        left = self.setting.protocol.ticks("answer") - self.asking
        return max(1, (left * TICK + 999) // 1000)

    def advance(self, now_ms: int) -> None:
        """Let time pass up to `now_ms`, in steps of 50 ms. Times that have passed already are ignored."""
        target = _tick_of(now_ms)
        while self.ticked < target:
            if self.scene.name in ("attract", "over"):
                self.ticked = target
                return
            self.ticked += 1
            self._tick()

    def act(self, now_ms: int, action: str, target: str = "") -> None:
        """Take an action; what is not possible now is ignored.

        `press` and `move` name a target, and so does `scan`, which points without being a sign of life; `aim`
        gives whole degrees on the ground, for the lamp of the tower; `leave` ends the visit; `switch` turns
        one of the switches for everybody wherever the visit is, and `help` opens their scene.
        """
        self.advance(now_ms)
        if self.scene.name == "over":
            return
        if action == LEAVE or (action == PRESS and target == "leave"):
            self._leave()
        elif action == PRESS and target in self.targets():
            self._press(target)
        elif action in (SWITCH, HELP):
            self._help(target if action == SWITCH else "")
        elif action in (MOVE, SCAN):
            self._move(target, action == MOVE)
        elif action == AIM and not self.asking:
            self._aim(target)

    def targets(self) -> list[str]:
        """Return what may be pressed now, in reading order."""
        if self.asking:
            return ["stay", "leave"]
        targets = self.scene.targets(self.setting)
        if self.scene.name in _OPEN_TO_OBJECTIONS and self.setting.protocol.shows("objections"):
            targets = targets + ["objections"]
        if self.scene.name in _BY_THEMSELVES:
            return targets
        if self.scene.name != "holdings":
            targets = targets + ["holdings"]
        return targets + ["leave"]

    def stage(self) -> list[list[object]]:
        """Return everything that can be seen now, from back to front; then the texts; then the targets."""
        items = self.scene.picture(self.setting)
        if self.asking:
            items += [text("heading", "idle.heading"), text("second", "idle.text", {"seconds": self.idle})]
        else:
            items += self.scene.texts(self.setting)
        pointer = self.setting.memory.pointer
        return items + [["target", name, 1, 1 if name == pointer else 0] for name in self.targets()]

    def holdings(self) -> list[list[str]]:
        """Return everything that is known about the visitor now, as keys into the words and values."""
        rows = panel(self.setting.memory)
        if self.setting.counts is not None:
            rows.append(["holdings.counts", "value.yes"])
        return rows

    def counts(self) -> dict[str, object] | None:
        """Return the counts that the visitor agreed to keep, or None."""
        return self.setting.counts

    def log(self) -> list[list[object]]:
        """Return where the visit stands: state, targets, what is known. Nothing is recorded for it."""
        holdings: list[list[object]] = [list(row) for row in self.holdings()]
        targets: list[object] = ["targets"]
        targets += self.targets()
        return [["state", self.state, self.idle], targets] + holdings

    def _tick(self) -> None:
        memory, protocol = self.setting.memory, self.setting.protocol
        if self.asking:
            self.asking += 1
            if self.asking >= protocol.ticks("answer"):
                self._leave()
            return
        if self.scene.waits:
            memory.quiet += 1
            if memory.quiet >= protocol.ticks("idle"):
                self.asking = 1
                return
        self._change_to(self.scene.tick(self.setting))

    def _press(self, target: str) -> None:
        memory = self.setting.memory
        memory.quiet = 0
        if target == "stay":
            self.asking = 0
        elif target == "holdings":
            self._change_to(_aside(self.scene, "holdings") or Holdings(self.scene, "back"))
        elif target == "objections":
            self._change_to(_aside(self.scene, "objections") or Objections(self.scene))
        else:
            memory.pointer = target
            self._change_to(self.scene.press(self.setting, target))

    def _move(self, target: str, alive: bool) -> None:
        if self.scene.name in _BY_THEMSELVES or self.asking:
            return
        memory = self.setting.memory
        memory.quiet = 0 if alive else memory.quiet
        memory.pointer = target if target in self.targets() else ""
        self.scene.point(self.setting, memory.pointer)

    def _help(self, switch: str) -> None:
        """Turn a switch, or show all of them. At attract a visit begins with it, so that silence ends it."""
        memory, switches = self.setting.memory, self.setting.protocol.switches
        if not switches or (switch and switch not in switches):
            return
        memory.quiet = 0
        self.asking = 0
        if self.scene.name == "attract":
            self._change_to(Notice())
        if switch:
            memory.turn(switch)
        elif self.scene.name != "everybody" and self.scene.name not in _BY_THEMSELVES:
            self._change_to(Everybody(self.scene))

    def _aim(self, target: str) -> None:
        if target in _WHOLE_DEGREES:
            self.setting.memory.quiet = 0
            self.scene.aim(self.setting, int(target))

    def _leave(self) -> None:
        self.asking = 0
        if self.scene.name not in _BY_THEMSELVES:
            self._change_to(Forgetting(self.setting, hurried=True))

    def _change_to(self, scene: Scene) -> None:
        if scene is not self.scene:
            self.scene = scene
            self.setting.memory.pointer = ""


def _aside(scene: Scene, name: str) -> Scene | None:
    """Return the panel or the cards if they are what `scene` was opened from: two asides never pile up."""
    following = getattr(scene, "following", None)
    return following if isinstance(following, Scene) and following.name == name else None


def _tick_of(now_ms: object) -> int:
    """Return the tick at a time; -1 for what is no time."""
    if not isinstance(now_ms, (int, float)) or now_ms - now_ms != 0:
        return -1
    return int(now_ms) // TICK
