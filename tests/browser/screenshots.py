"""Writes the README's pictures: `make screenshots`."""

from __future__ import annotations

import base64
import shutil
from pathlib import Path

from conftest import CHROMIUM, ROOT
from playwright.sync_api import sync_playwright
from serving import serving

FOLDER = ROOT / ".github" / "screenshots"
PICTURES = {"home": "", "guide": "errors/renamed-arguments/conv2d-32-3-3/"}


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
    with serving(Path("site")) as server:
        take(server.address)
