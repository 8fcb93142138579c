"""The site's own server: this machine only, right types, compressed text, no way out of its folder."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from tools.site_server import LOOPBACK, SiteServer, open_server

PAGE = "<!DOCTYPE html><title>Größe</title>"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SiteServer]:
    (tmp_path / "site" / "folder").mkdir(parents=True)
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    (tmp_path / "site" / "index.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "site" / "font.woff2").write_bytes(b"wOF2")
    with SiteServer(0, tmp_path / "site") as running:
        yield running


def ask(server: SiteServer, path: str, **headers: str) -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection(LOOPBACK, server.server_port)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


def test_it_is_bound_to_this_machine(server: SiteServer) -> None:
    assert server.server_address[0] == LOOPBACK
    assert server.address == f"http://{LOOPBACK}:{server.server_port}/"


def test_text_is_compressed_when_asked_for(server: SiteServer) -> None:
    answer, body = ask(server, "/index.html", **{"Accept-Encoding": "gzip"})
    assert answer.getheader("Content-Encoding") == "gzip"
    assert answer.getheader("Content-Type") == "text/html; charset=utf-8"
    assert gzip.decompress(body).decode() == PAGE


def test_text_comes_plain_to_those_who_do_not_ask(server: SiteServer) -> None:
    answer, body = ask(server, "/index.html")
    assert answer.getheader("Content-Encoding") is None
    assert body.decode() == PAGE


def test_fonts_have_their_type_and_stay_as_they_are(server: SiteServer) -> None:
    answer, body = ask(server, "/font.woff2", **{"Accept-Encoding": "gzip"})
    assert answer.getheader("Content-Type") == "font/woff2"
    assert body == b"wOF2"


@pytest.mark.parametrize(
    "path", ["/../secret.txt", "/%2e%2e/secret.txt", "/nothing.html", "/%00", "/folder/"]
)
def test_nothing_outside_the_folder_is_served(server: SiteServer, path: str) -> None:
    answer, body = ask(server, path, **{"Accept-Encoding": "gzip"})
    assert answer.status == 404
    assert b"secret" not in body.replace(b"secret.txt", b"")


def test_no_request_is_recorded(server: SiteServer, capfd: pytest.CaptureFixture[str]) -> None:
    ask(server, "/index.html")
    ask(server, "/nothing.html")
    assert capfd.readouterr() == ("", "")


def test_a_reader_who_leaves_early_is_not_recorded(
    server: SiteServer, capfd: pytest.CaptureFixture[str]
) -> None:
    for error in (ConnectionResetError(), BrokenPipeError()):
        try:
            raise error
        except ConnectionError:
            server.handle_error(None, (LOOPBACK, 1))
    assert capfd.readouterr() == ("", "")
    try:
        raise ValueError("a fault of ours")
    except ValueError:
        server.handle_error(None, (LOOPBACK, 1))
    assert "a fault of ours" in capfd.readouterr().err


def test_a_taken_port_gives_way_to_a_free_one(server: SiteServer, tmp_path: Path) -> None:
    with open_server(server.server_port, tmp_path) as other:
        assert other.server_port not in {0, server.server_port}
