"""One engine, two interpreters: the same visits in CPython and in MicroPython as WebAssembly, 200 seeds."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.exhibit.visit.record import record, record_class
from tests.exhibit.visit.visitors import MATCHED, PROTOCOL

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = ROOT / "node_modules" / "@micropython" / "micropython-webassembly-pyscript"
SEEDS = 200
SCENES = {
    "notice",
    "demonstration",
    "round",
    "question",
    "reveal",
    "position",
    "arguments",
    "marks",
    "objections",
    "lamp",
    "shutters",
    "machine",
    "account",
    "holdings",
    "decision",
    "forgetting",
    "kept",
}

Inputs = list[list[Any]]


def node() -> str:
    """Return the Node that the lock brings along, or else the machine's own."""
    beside = Path(sys.executable).with_name("node")
    found = str(beside) if beside.exists() else shutil.which("node")
    assert found, "needs Node: run make test, which installs it"
    return found


def inputs_of(seed: int) -> Inputs:
    """Return what a visitor does: half of them hurry and change their minds, half wait for each lantern."""
    chance = random.Random(seed)
    waits, routes = ([300, 700, 1200, 2500], 90) if seed % 2 else ([4400, 5100, 7300], 60)
    inputs: Inputs = [[500, "press", "lantern"], [1500, "press", "begin"]]
    now = 1500
    for _ in range(routes):
        now += chance.choice(waits)
        action = chance.choices(["press", "move", "leave"], [85, 14.8, 0.2])[0]
        target = chance.choices(["grass", "path", "holdings", "back"], [42, 42, 1, 15])[0]
        inputs.append([now, action, target])
    last = ["back", "stay", "round_score", "up"]
    last += [f"place_{chance.randint(1, 7)}", f"place_{chance.randint(1, 7)}", "continue", "continue"]
    last += ["objections", "next_card", "back", "continue", chance.choice(["keep", "forget"])]
    for target in last:
        if target == "up":
            inputs += in_the_tower(chance, now, skips=seed % 3 == 0)
            now = inputs[-1][0]
            continue
        now += chance.choice([1000, 2000, 70_000])
        inputs += [[now, "press", "stay"], [now + 400, "press", target]]
    return [*inputs, [now + 4000, "move", ""], [now + 100_000, "move", ""]]


def in_the_tower(chance: random.Random, now: int, skips: bool) -> Inputs:
    """Return what a visitor does in the tower: turn the lamp, close the shutters, answer the machine.

    Who `skips` has enough at one moment or another.
    """
    inputs: Inputs = [[now + 3000, "press", "up"]]
    for _ in range(10):
        aimed = str(chance.randrange(200))
        what = chance.choice([["press", "left"], ["press", "right"], ["aim", aimed]])
        inputs.append([inputs[-1][0] + chance.choice([900, 1300]), *what])
    for wait, target in ((700, "shutters"), (9000, "continue")):
        inputs.append([inputs[-1][0] + wait, "press", target])
    for _ in range(16):
        inputs.append([inputs[-1][0] + 3000, "press", chance.choice(["confirm", "release"])])
    for _ in range(2):
        inputs.append([inputs[-1][0] + 2000, "press", "continue"])
    enough = chance.randrange(8, len(inputs) - 1)
    return [*inputs[:enough], [inputs[enough][0], "press", "skip"]] if skips else inputs


def inputs_of_a_class(seed: int) -> list[str | int]:
    """Return what a teacher enters, to the last screen; one class of four votes by trip."""
    chance = random.Random(seed)
    people = chance.randrange(8, 40)
    inputs: list[str | int] = [people, "by_trip" if seed % 4 == 0 else "by_round"]
    for _ in range(90):
        inputs += [chance.randrange(people), "enter"] if chance.random() < 0.9 else ["fewer"]
        # On the motion "continue" would pass it over before a hand is up.
        inputs += ["continue"] if len(inputs) > 40 or chance.random() < 0.9 else []
    return inputs


def in_micropython(
    protocol: dict[str, Any],
    visits: list[tuple[int, int, Inputs]],
    classes: Sequence[tuple[int, int, list[str | int]]] = (),
) -> list[Any]:
    runtime = PACKAGE / "micropython.mjs"
    assert runtime.exists(), "needs MicroPython: run make test, which installs it"
    command = [node(), str(Path(__file__).with_name("micropython.mjs")), str(runtime), str(ROOT)]
    given = json.dumps({"protocol": protocol, "visits": visits, "classes": classes})
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr or done.stdout
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("protocol", [PROTOCOL, MATCHED], ids=["belief", "matched"])
def test_both_interpreters_play_the_same_visits(protocol: dict[str, Any]) -> None:
    visits = [(seed, seed * 7919, inputs_of(seed)) for seed in range(SEEDS // 2)]
    expected = [json.loads(json.dumps(record(protocol, *visit))) for visit in visits]
    assert in_micropython(protocol, visits) == expected
    assert {log[0][1] for logs, _, _ in expected for log in logs} >= SCENES
    assert any(counts for _, _, counts in expected)


def test_both_interpreters_receive_the_same_classes() -> None:
    classes = [(seed, seed * 104_729, inputs_of_a_class(seed)) for seed in range(40)]
    expected = [json.loads(json.dumps(record_class(PROTOCOL, *one))) for one in classes]
    assert in_micropython(PROTOCOL, [], classes) == expected
    assert len({digest for _, digest in expected}) == len(classes)
    assert "lawn" in {state for state, _ in expected}
