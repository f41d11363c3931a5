"""The built site, served as a host would, and a headless Chromium to look at it with."""

from __future__ import annotations

import functools
import gzip
import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

ROOT = Path(__file__).parents[2]
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
PATIENCE = 180_000  # milliseconds; a page is ready in a hundredth of that where nothing else runs
expect.set_options(timeout=PATIENCE)
ZIPPED = (".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".md")


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves text gzipped, as GitHub Pages does, and counts what it sends."""

    protocol_version = "HTTP/1.1"  # keeps connections open, as a host does

    def send_head(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() and self.path.partition("?")[0].endswith("/") else path
        if not path.is_file():
            return super().send_head()
        body = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        if path.suffix in ZIPPED:
            body = gzip.compress(body)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.wfile.write(body)
        self.server.sent.append((self.path, len(body)))
        return None

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """The site, built."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "gate.showing.site", folder]
    environ = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[http.server.ThreadingHTTPServer]:
    handler = functools.partial(Handler, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.sent = []
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture(scope="session")
def address(server: http.server.ThreadingHTTPServer) -> str:
    """Where the site is served, without a slash at the end."""
    return f"http://127.0.0.1:{server.server_port}"


@pytest.fixture(scope="session")
def pages(site: Path) -> list[str]:
    """Every page's path, as it stands in an address."""
    return sorted(str(page.relative_to(site)).removesuffix("index.html") for page in site.rglob("*.html"))


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where Chromium is. Without it these tests are skipped, visibly; CI requires it."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUM)), None)
    if found is None:
        say = "no Chromium here; on Debian: apt install chromium, or name one: CHROMIUM=/path/to/it"
        pytest.fail(say) if "CI" in os.environ else pytest.skip(say)
    return found


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser(playwright: Playwright, chromium: str) -> Iterator[Patient]:
    browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"], timeout=PATIENCE)
    yield Patient(browser)
    browser.close()


class Patient:
    """The browser, whose pages wait for what comes late on a busy machine."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser

    def new_context(self, **options: object) -> BrowserContext:
        context = self._browser.new_context(**options)
        context.set_default_timeout(PATIENCE)
        return context

    def new_page(self, **options: object) -> Page:
        page = self._browser.new_page(**options)
        page.set_default_timeout(PATIENCE)
        return page
