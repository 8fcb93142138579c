"""Serves the built book on this machine alone; it keeps no record of who asked for what."""

from __future__ import annotations

import gzip
import http.server
import io
import mimetypes
import os
import sys
import threading
from functools import lru_cache, partial
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

ROOT = Path(__file__).resolve().parents[1]
SITE = ROOT / "build" / "site"
LOOPBACK = "127.0.0.1"
TYPES = {
    ".woff2": "font/woff2",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".wasm": "application/wasm",
}
COMPRESSED = ("text/", "image/svg+xml", "application/json", "application/wasm")


class SiteHandler(http.server.SimpleHTTPRequestHandler):
    """Answers with files: right types, compressed text, no lists of folders, no log."""

    protocol_version = "HTTP/1.1"
    extensions_map = {**mimetypes.types_map, **TYPES}  # noqa: RUF012 - the parent class declares it so

    def do_GET(self) -> None:
        """Answer with a file, compressed if it is text and the browser takes it so."""
        path = Path(self.translate_path(self.path))
        kind = self.guess_type(str(path))
        if (
            path.is_file()
            and kind.startswith(COMPRESSED)
            and "gzip" in self.headers.get("Accept-Encoding", "")
        ):
            self._send_compressed(path, kind)
        else:
            super().do_GET()

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """Answer that there is no such file where no file can have such a name."""
        if "\0" in self.translate_path(self.path):
            self.send_error(HTTPStatus.NOT_FOUND)
            return None
        return super().send_head()

    def list_directory(self, path: str | os.PathLike[str]) -> None:
        """Keep what lies in a folder to itself: every page has a link that leads to it."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def end_headers(self) -> None:
        """Add what a page cannot say about itself: only itself may frame it, and no type is guessed."""
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Content-Security-Policy", "frame-ancestors 'self'")
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Write nothing: nobody is watched."""

    def _send_compressed(self, path: Path, kind: str) -> None:
        body = compressed(path, path.stat().st_mtime_ns)
        charset = "; charset=utf-8" if kind.startswith("text/") else ""
        self.send_response(200)
        self.send_header("Content-Type", kind + charset)
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class SiteServer(http.server.ThreadingHTTPServer):
    """A server for one folder on the loopback address. As a context manager it serves in the background."""

    daemon_threads = True

    def __init__(self, port: int, root: Path) -> None:
        super().__init__((LOOPBACK, port), partial(SiteHandler, directory=str(root)))

    def handle_error(self, request: object, client_address: object) -> None:
        """Pass over readers who closed the page before the answer was through; report the rest."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # passed on as it came

    @property
    def address(self) -> str:
        """Return the address of the front page, such as `http://127.0.0.1:8000/`."""
        return f"http://{LOOPBACK}:{self.server_port}/"

    def __enter__(self) -> SiteServer:
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.shutdown()
        self.server_close()


def open_server(preferred_port: int, root: Path = SITE) -> SiteServer:
    """Return a server for `root` on the preferred port, or on any free one if that is taken."""
    try:
        return SiteServer(preferred_port, root)
    except OSError:
        return SiteServer(0, root)


@lru_cache(maxsize=256)
def compressed(path: Path, _changed_ns: int) -> bytes:
    """Return a file gzipped; `_changed_ns` makes a changed file a new one."""
    return gzip.compress(path.read_bytes(), compresslevel=6, mtime=0)
