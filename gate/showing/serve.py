"""`make serve`: every page is built when a browser asks for it, from the files as they are then, so that none is stale."""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import posixpath
import shutil
import sys
import tempfile
import threading
import time
from fnmatch import fnmatch
from functools import partial
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from jinja2 import Environment
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from gate.reading.project import Project, times
from gate.reading.site_settings import settings
from gate.showing.live import Live
from gate.showing.publish import PRODUCTS, as_bytes
from gate.showing.site import NoOptions

log = logging.getLogger("mkdocs.gate")
FOLDERS = ("docs", "snippets", "evidence", "runtimes", "overrides", "checker")
LOOK = 0.2  # seconds between two looks at the files
ASK = 300  # milliseconds between two questions of a page whether it is still what the files say
BATCH = 2  # pages that are built at a time for the search, while nobody else is kept waiting
RELOAD = """<script>
setInterval(async () => {
  const said = document.hidden ? "" : await fetch("/edition/").then((answer) => answer.text()).catch(() => "");
  if (said && said !== "%d") location.reload();
}, %d);
</script>"""


class OnDemand(BasePlugin[NoOptions]):
    """Has MkDocs build the pages that are wanted and pass over all others; keeps what the search finds on every page."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: set[str] = set()  # where they stand in the site
        self.wanted: set[str] = set()
        self.found: dict[str, list[dict[str, Any]]] = {}  # by page
        self._env: Environment | None = None

    def on_files(self, files: Files, config: MkDocsConfig) -> None:
        pages = [file for file in files if file.is_documentation_page()]
        self.pages = {page.dest_uri for page in pages}
        for page in pages:
            setattr(page, "is_modified", partial(self.wanted.__contains__, page.dest_uri))  # noqa: B010 - a method

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:
        """Keeps the theme's templates, which take longer to compile than a page to build."""
        if self._env is None or vars(self._env.loader) != vars(env.loader):
            self._env = env
            env.auto_reload = True
        return self._env

    def on_post_build(self, config: MkDocsConfig) -> None:
        path = Path(config.site_dir, "search", "search_index.json")
        if not path.exists():  # a project without search
            return
        index = json.loads(path.read_text())
        new: dict[str, list[dict[str, Any]]] = {}
        for entry in index["docs"]:
            new.setdefault(entry["location"].partition("#")[0], []).append(entry)
        self.found |= new
        index["docs"] = [entry for entries in self.found.values() for entry in entries]
        path.write_text(json.dumps(index))


class Site:
    """What there is to serve. An edition is what the files are between two changes."""

    def __init__(self, root: Path, selector: str, host: str) -> None:
        self.root, self.base = root, settings(root).base
        self.address = host + self.base
        self.folder = Path(tempfile.mkdtemp(prefix="site-"))
        self.edition = int(time.time())  # none that a browser may have from before
        self._state: object = None
        self._empty = True  # of this edition, as is:
        self._made: set[str] = set()
        self._plugin = OnDemand()
        self._lock = threading.RLock()
        self._asked = threading.Event()
        Live.current = self._live = Live(root, selector)

    def close(self) -> None:
        self._live.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def pages(self) -> set[str]:
        return self._plugin.pages

    def file(self, path: str) -> tuple[bytes | None, int]:
        """What stands at an address of the site, if there is anything; and its edition."""
        with self._lock:
            if path.endswith(".html"):
                self._look()
            if self._empty or path in self.pages - self._made:
                self._build(path)
                self._asked.set()
            if path not in self._made and not (self.folder / path).exists():
                self._make(path)
            place = self.folder / path
            return place.read_bytes() if place.is_file() else None, self.edition

    def missing(self) -> tuple[bytes, int]:
        """The page for addresses where nothing stands."""
        page, edition = self.file("404.html")
        return page or b"There is no such page.", edition

    def follow(self) -> None:
        """Looks at the files again and again; one that is being written is waited for."""
        before = None
        while True:
            time.sleep(LOOK)
            with contextlib.suppress(OSError):  # mkdocs.yml is being replaced
                now = self._now()
                if now == before != self._state:
                    self._look()
                before = now

    def build_the_rest(self) -> None:
        """Builds what nobody has asked for yet, for the search."""
        self._asked.wait()
        tried: set[str] = set()
        while left := sorted(self.pages - self._made - tried)[:BATCH]:
            tried.update(left)
            with self._lock, contextlib.suppress(Exception, SystemExit):  # who asks for the page is told
                self._build(*left)
            time.sleep(LOOK)  # else nobody who waits for the lock would get it

    def _look(self) -> None:
        """Begins another edition where a file has changed, or more is known of what runs."""
        with self._lock:
            if self._state == (now := self._now()):
                return
            self._live.look()
            self._state = now[0], self._live.finished
            self._empty, self._made = True, set()
            for path in self.folder.iterdir():
                shutil.rmtree(path) if path.is_dir() else path.unlink()
            self.edition += 1

    def _now(self) -> tuple[object, int]:
        files = times(self.root, *FOLDERS), (self.root / "mkdocs.yml").stat().st_mtime_ns
        return files, self._live.finished

    def _build(self, *pages: str) -> None:
        config = load_config(str(self.root / "mkdocs.yml"), site_dir=str(self.folder))
        config.site_url = self.address
        config.plugins["gate"] = self._plugin
        self._plugin.wanted = set(pages)
        if not self._empty:
            config.theme.static_templates.clear()  # such as that for errors
        with Project.held(self.root):
            build(config, serve_url=self.address, dirty=True)
        self._empty, self._made = False, self._made | self.pages.intersection(pages)

    def _make(self, path: str) -> None:
        """Makes what is no page, with all that is made together with it."""
        product = next((make for pattern, make in PRODUCTS.items() if fnmatch(path, pattern)), None)
        for name, content in product(Project.current(self.root)) if product else ():
            place = self.folder / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(as_bytes(content))
        self._made.add(path)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: Site

    def handle(self) -> None:
        with contextlib.suppress(ConnectionError):  # a browser that went elsewhere
            super().handle()

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        if path == "/edition/":
            self._send(200, "text/plain", str(self.site.edition).encode())
            return
        if not path.startswith(self.site.base):
            self._redirect(self.site.base)
            return
        path = path.removeprefix(self.site.base)
        path = posixpath.normpath(f"/{path}index.html" if path.endswith("/") or not path else f"/{path}")[1:]
        try:
            body, edition = self.site.file(path)
            if body is None and f"{path}/index.html" not in self.site.pages:
                self._page(404, *self.site.missing())
                return
        except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever keeps MkDocs from building, it is shown
            log.warning(f"{path}: {error}")
            said = f"<pre>{type(error).__name__}: {escape(str(error))}\nThe terminal says more.</pre>"
            self._page(500, said.encode(), self.site.edition)
            return
        if body is None:
            self._redirect(f"{self.path}/")
            return
        kind = guess_type(path)[0] or "application/octet-stream"
        self._page(200, body, edition) if kind == "text/html" else self._send(200, kind, body)

    do_HEAD = do_GET

    def _page(self, status: int, body: bytes, edition: int) -> None:
        """Reloads itself once there is another edition."""
        self._send(status, "text/html; charset=utf-8", body + (RELOAD % (edition, ASK)).encode())

    def _redirect(self, to: str) -> None:
        self.send_response(302)
        self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, status: int, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--runtimes", default="all", help="what is edited runs on these")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s - %(message)s")
    log.setLevel(logging.INFO)
    logging.getLogger("mkdocs.commands.build").setLevel(logging.ERROR)  # it warns of builds of some pages
    try:
        server = ThreadingHTTPServer(("127.0.0.1", arguments.port), Handler)
    except OSError:
        sys.exit(f"Port {arguments.port} is in use. Stop what uses it, or: make serve PORT={arguments.port + 1}")
    server.daemon_threads = True
    host = f"http://127.0.0.1:{server.server_port}"
    Handler.site = site = Site(Path.cwd(), arguments.runtimes, host)
    for job in (site.follow, site.build_the_rest):
        threading.Thread(target=job, daemon=True).start()
    print(f"Serving on {site.address} (Ctrl-C ends it)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
    finally:
        site.close()


if __name__ == "__main__":
    main()
