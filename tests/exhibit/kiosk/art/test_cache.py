"""The pictures that are made once: a disk that takes none costs time at every start, and nothing else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from exhibit.kiosk.art.cache import PictureCache


def test_pictures_that_no_disk_takes_stay_in_memory_and_one_sentence_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.write_text("no folder", encoding="utf-8")
    cache, made = PictureCache(in_the_way, (480, 270), "kiosk-night"), []

    def make() -> dict[str, np.ndarray]:
        made.append(1)
        return {"sky": np.zeros((2, 2))}

    for name in ("dusk", "square", "dusk"):
        assert cache.load(name, make)["sky"].shape == (2, 2)
        assert cache.has(name)
    assert len(made) == 2
    assert [record.message.count("takes no pictures") for record in caplog.records] == [1]
