"""Writes the README's pictures: `make screenshots`."""

from __future__ import annotations

import base64
import functools
import http.server
import shutil
import threading
from pathlib import Path

from conftest import CHROMIUM, ROOT, Handler
from playwright.sync_api import sync_playwright

FOLDER = ROOT / ".github" / "screenshots"
PICTURES = {"home": "", "guide": "guides/renamed-arguments/#conv2d-32-3-3"}


def take(address: str) -> None:
    with sync_playwright() as playwright:
        chromium = next(filter(None, map(shutil.which, CHROMIUM)), None)
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, path in PICTURES.items():
            page = browser.new_page(viewport={"width": 1280, "height": 760}, color_scheme="light")
            page.goto(f"{address}/{path}", wait_until="load")
            page.wait_for_timeout(1000)
            shot = page.context.new_cdp_session(page).send("Page.captureScreenshot", {"format": "webp", "quality": 80})
            (FOLDER / f"{name}.webp").write_bytes(base64.b64decode(shot["data"]))
            page.close()
        browser.close()


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    with http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Handler, directory=str(Path("site")))
    ) as server:
        server.sent = []
        threading.Thread(target=server.serve_forever, daemon=True).start()
        take(f"http://127.0.0.1:{server.server_port}")
        server.shutdown()
