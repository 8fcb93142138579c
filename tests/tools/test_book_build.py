"""The build command: what counts as changed, what it shows, and what it leaves when it fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import book


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("SITE", "WORK", "DIGEST"):
        monkeypatch.setattr(book, name, tmp_path / getattr(book, name).relative_to(book.ROOT))
    monkeypatch.setattr(book, "ROOT", tmp_path)
    (tmp_path / "book").mkdir()
    (tmp_path / "book" / "index.md").write_text("# Book\n", encoding="utf-8")
    return tmp_path


def test_the_digest_follows_the_inputs(repository: Path) -> None:
    before = book.digest_of_inputs()
    (repository / "README.md").write_text("unrelated", encoding="utf-8")
    for folder in book.LEFTOVERS:
        (repository / "book" / folder).mkdir()
        (repository / "book" / folder / "index.md").write_text("left over", encoding="utf-8")
    assert book.digest_of_inputs() == before
    (repository / "book" / "index.md").write_text("# Other\n", encoding="utf-8")
    assert book.digest_of_inputs() != before


def test_an_unchanged_book_is_not_built_again(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(book, "build", lambda: pytest.fail("built again"))
    book.SITE.mkdir(parents=True)
    book.DIGEST.write_text(book.digest_of_inputs(), encoding="utf-8")
    assert book.build_if_changed() == 0
    assert "up to date" in capsys.readouterr().out


def test_a_failed_build_leaves_the_site_as_it_was(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    book.SITE.mkdir(parents=True)
    (book.SITE / "index.html").write_text("old", encoding="utf-8")
    monkeypatch.setattr(book, "run_jupyter_book", lambda output: 2)
    assert book.build() == 1
    assert (book.SITE / "index.html").read_text(encoding="utf-8") == "old"
    assert "was not built" in capsys.readouterr().err


def test_complaints_are_passed_on_and_progress_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    lines = ["reading sources... [ 50%] a\n", "reading sources... [100%] b\n", "x.md:3: WARNING: no source\n"]
    book.show_progress(iter(lines))
    shown = capsys.readouterr()
    assert "reading sources" in shown.out
    assert "x.md:3: WARNING: no source" in shown.err
