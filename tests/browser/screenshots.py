"""Takes the pictures in the README from the site as it is now: `make screenshots`. They are written here and nowhere else."""

from __future__ import annotations

import functools
import http.server
import shutil
import sys
import threading
from pathlib import Path

from conftest import CHROMIUM
from playwright.sync_api import sync_playwright

PLACE = Path(__file__).parents[2] / ".github" / "screenshots"
PASTED = """Traceback (most recent call last):
  File "/home/me/train.py", line 12, in <module>
    model.compile(optimizer=tf.keras.optimizers.Adam(lr=1e-4))
ValueError: Argument(s) not recognized: {'lr': 0.0001}"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def main(site: str) -> None:
    PLACE.mkdir(exist_ok=True)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    found = next(filter(None, map(shutil.which, CHROMIUM)))
    with sync_playwright() as running, running.chromium.launch(executable_path=found, args=["--no-sandbox"]) as browser:
        page = browser.new_page(viewport={"width": 1000, "height": 700}, color_scheme="light")
        page.goto(f"{address}/traceback/")
        page.fill("#vk-paste", PASTED)
        page.click("text=Find it")
        page.wait_for_selector(".vk-result a")
        page.screenshot(path=PLACE / "traceback.png")
        page = browser.new_page(viewport={"width": 1000, "height": 700}, color_scheme="dark")
        page.goto(f"{address}/guides/arg-scope/?version=tf2.15")
        page.locator("section.vk").nth(1).scroll_into_view_if_needed()
        page.wait_for_timeout(500)
        page.mouse.wheel(0, 300)
        page.wait_for_timeout(500)
        page.screenshot(path=PLACE / "guide.png")


if __name__ == "__main__":
    main(sys.argv[1])
