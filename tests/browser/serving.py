"""Serves the built site as a host would."""

from __future__ import annotations

import functools
import gzip
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

LONG = 1_000_000  # bytes
ZIPPED = (".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".txt", ".md", ".wasm")


@functools.lru_cache(maxsize=8)
def zipped_once(body: bytes) -> bytes:
    """What takes a while, for the next visits."""
    return gzip.compress(body)


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves gzipped text, as GitHub Pages does, and counts bytes."""

    protocol_version = "HTTP/1.1"  # keeps connections open, as a host does
    server: Server

    def send_head(self) -> BytesIO | BinaryIO | None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() and self.path.partition("?")[0].endswith("/") else path
        if not path.is_file():
            return super().send_head()
        body = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        if path.suffix in ZIPPED:
            body = zipped_once(body) if len(body) > LONG else gzip.compress(body)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.server.sent.append((self.path, len(body)))
        return BytesIO(body)

    def log_message(self, *_: object) -> None:
        pass


class Server(http.server.ThreadingHTTPServer):
    """Records the paths and bytes that it sent."""

    def __init__(self, site: Path) -> None:
        super().__init__(("127.0.0.1", 0), functools.partial(Handler, directory=str(site)))
        self.sent: list[tuple[str, int]] = []
        self.address = f"http://127.0.0.1:{self.server_port}"  # without a slash at the end


@contextmanager
def serving(site: Path) -> Iterator[Server]:
    with Server(site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()
