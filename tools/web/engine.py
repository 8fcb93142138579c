"""The visit's own files for MicroPython: the code as it is, without what only readers and checkers need."""

from __future__ import annotations

import ast
import copy
from pathlib import Path
from typing import Any

from content import Content

ROOT = Path(__file__).resolve().parents[2]
EXHIBIT = ROOT / "exhibit"
# Of the models only the arithmetic that the visit shares: the others need NumPy.
OTHERS = ("models/belief.py", "web/reception.py")
EMPTY = ("__init__.py", "models/__init__.py", "web/__init__.py")
IDLE_MS, ANSWER_MS = 600_000, 60_000
"""Nobody else waits for this screen: silence is asked about after ten minutes, and has a minute to answer."""


def engine(content: Content) -> dict[str, Any]:
    """Return the modules by path, and the protocol of a visit in a browser."""
    return {"modules": modules(), "protocol": protocol(content)}


def modules() -> dict[str, str]:
    """Return every file that the visit needs, by its path in the interpreter."""
    visit = [path for path in sorted((EXHIBIT / "visit").rglob("*.py")) if "classroom" not in path.parts]
    files = {f"exhibit/{name}": "" for name in EMPTY}
    for path in [*visit, *(EXHIBIT / name for name in OTHERS)]:
        files[path.relative_to(ROOT).as_posix()] = bare(path.read_text(encoding="utf-8"))
    return files


def bare(source: str) -> str:
    """Return the code of a module without comments, docstrings and annotations; nothing else is changed."""
    return ast.unparse(_Bare().visit(ast.parse(source))) + "\n"


class _Bare(ast.NodeTransformer):
    """Takes out what does nothing when a module runs."""

    def visit_Expr(self, node: ast.Expr) -> ast.AST | None:
        """Drop a text that stands alone as a statement."""
        is_text = isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        return None if is_text else self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        """Keep a class that is only explained."""
        self.generic_visit(node)
        node.body = node.body or [ast.Pass()]
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """Drop what a function says of its result; keep one that is only explained."""
        self.generic_visit(node)
        node.returns, node.body = None, node.body or [ast.Pass()]
        return node

    def visit_arg(self, node: ast.arg) -> ast.AST:
        """Drop what an argument has to be."""
        node.annotation = None
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
        """Turn an annotated assignment into a plain one."""
        if node.value is None:
            return None
        return ast.copy_location(ast.Assign([node.target], self.visit(node.value), lineno=node.lineno), node)


def protocol(content: Content) -> dict[str, Any]:
    """Return the experiment as a browser plays it: nothing kept, no wall, no voice but the reader's own."""
    changed = copy.deepcopy(dict(content.protocol))
    changed["keeping"] = False
    changed["alternating"] = False
    changed["switches"] = ["large_text", "high_contrast", "calm_motion"]
    changed["scenes"] = {"in_the_tower": True, "motion": True, "objections": True, "wall": False}
    changed["timing"] = {**changed["timing"], "idle": IDLE_MS, "answer": ANSWER_MS}
    return changed
