"""Writes the README's pictures: `make screenshots`."""

from __future__ import annotations

import base64
import shutil
from collections.abc import Callable
from pathlib import Path

from conftest import CHROMIUM, ROOT
from playwright.sync_api import Page, sync_playwright
from serving import serving

FOLDER = ROOT / ".github" / "screenshots"
ERROR = """Traceback (most recent call last):
  File "train.py", line 7, in <module>
    labels = model.predict_classes(images)
AttributeError: 'Sequential' object has no attribute 'predict_classes'"""
CODE = """import tensorflow as tf
from keras.utils import np_utils

model = tf.keras.Sequential([tf.keras.layers.GRU(4)])
model.compile(tf.keras.optimizers.Adam(lr=0.1), "mse")
print(tf.log(1.0))
"""


def nothing(page: Page) -> None:
    """The page as it opens."""


def paste(page: Page) -> None:
    page.fill("#vk-paste", ERROR)
    page.wait_for_selector(".vk-answer .vk-lines")
    page.locator("h2").first.evaluate("head => scrollTo(0, head.getBoundingClientRect().top + scrollY - 70)")


def check(page: Page) -> None:
    page.fill(".vk-check textarea", CODE)
    page.click(".vk-check .vk-main")
    page.wait_for_selector(".vk-checked .vk-finding")


PICTURES: dict[str, tuple[str, Callable[[Page], None]]] = {
    "answer": ("", paste),
    "error": ("errors/renamed-arguments/conv2d-32-3-3/", nothing),
    "check": ("check-my-code/", check),
}


def take(address: str) -> None:
    with sync_playwright() as playwright:
        chromium = next(filter(None, map(shutil.which, CHROMIUM)), None)
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, (path, prepare) in PICTURES.items():
            page = browser.new_page(viewport={"width": 1280, "height": 760}, color_scheme="light")
            page.goto(f"{address}/{path}", wait_until="load")
            prepare(page)
            page.wait_for_timeout(1000)
            shot = page.context.new_cdp_session(page).send("Page.captureScreenshot", {"format": "webp", "quality": 80})
            (FOLDER / f"{name}.webp").write_bytes(base64.b64decode(shot["data"]))
            page.close()
        browser.close()


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    with serving(Path("site")) as server:
        take(server.address)
