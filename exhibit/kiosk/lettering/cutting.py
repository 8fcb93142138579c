"""Cutting a variable font to fixed files: needed at the first start on a machine, and fontTools with it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont


def cut_font(
    source: Path,
    axes: dict[str, float],
    ranges: Iterable[tuple[int, int]],
    features: Iterable[str],
    path: Path,
) -> None:
    """Write a font with fixed axes and some ranges of code points, and beside it (.json) what it holds."""
    font = TTFont(source)
    subsetter = Subsetter(Options(layout_features=list(features), notdef_outline=True))
    subsetter.populate(unicodes=[code for first, last in ranges for code in range(first, last + 1)])
    subsetter.subset(font)
    instantiateVariableFont(font, axes, inplace=True)
    # Another exhibit or test may be making the same file: whoever is last replaces equal bytes.
    draft = path.with_suffix(f".{os.getpid()}")
    draft.write_text(json.dumps(sorted(font.getBestCmap())), encoding="ascii")
    draft.replace(path.with_suffix(".json"))
    font.save(draft)
    draft.replace(path)
