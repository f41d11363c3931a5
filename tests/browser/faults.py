"""Finds faults of an open page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import axe_playwright_python
from patient import Patient
from playwright.sync_api import Browser, Page

Scheme = Literal["light", "dark"]

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")

# Axe takes minutes for hundreds of groups of versions and tens of thousands of tokens that are made by the same few lines.
# Four groups of each outcome stay open, and four panels are opened;
# two tokens of each class stay elements. What was drawn late has then to be drawn.
FEWER = """async () => {
  const seen = {};
  const again = (key, most) => { seen[key] = (seen[key] ?? 0) + 1; return seen[key] > most; };
  for (const group of document.querySelectorAll("details.vk-group[open]")) group.open = !again(group.className, 4);
  for (const panel of document.querySelectorAll("details.vk-evidence")) panel.open = !again(panel.className, 4);
  for (const last of document.querySelectorAll("details.vk-yourself")) last.open = !again(last.className, 4);
  for (const token of document.querySelectorAll(".highlight code span[class]"))
    if (again(token.className, 2)) token.replaceWith(...token.childNodes);
  for (const late of document.querySelectorAll(".vk")) late.style.contentVisibility = "visible";
}"""
SETTLED = """async () => {
  await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await Promise.all(document.getAnimations().map(one => one.finished));
}"""
# `preload` would fetch the style sheets once more; nothing that is asked here needs it.
RUN_AXE = (
    """rules => axe.run(document, {resultTypes: ["violations"], preload: false, ...(rules && {runOnly: rules})})"""
)

WIDER = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.body.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > width + 1)
    .map(e => e.tagName.toLowerCase() + (e.className ? "." + e.className : "")).slice(0, 5).concat("the page");
}"""


@dataclass
class Opened:
    page: Page
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def to_other_hosts(self, host: str) -> list[str]:
        return [
            url for url in self.requests if urlsplit(url).scheme.startswith("http") and urlsplit(url).netloc != host
        ]


@contextmanager
def opened(browser: Browser | Patient, width: int = 1280, scheme: Scheme = "light") -> Iterator[Opened]:
    """A first visit, without stored state."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    this = Opened(page)
    page.on("pageerror", lambda error: this.errors.append(str(error)))
    page.on("console", lambda message: this.errors.append(message.text) if message.type == "error" else None)
    context.on("request", lambda request: this.requests.append(request.url))
    yield this
    context.close()


def violations(page: Page, rules: list[str] | None = None) -> list[str]:
    """The violations that axe finds, by all of its non-experimental rules or by those named."""
    page.evaluate(AXE)
    page.evaluate(FEWER)
    page.evaluate(SETTLED)
    found = page.evaluate(RUN_AXE, rules)["violations"]
    return [f"{rule['id']}: {node['html'][:200]}" for rule in found for node in rule["nodes"]]


def pale(page: Page, scheme: str) -> list[str]:
    """What axe cannot read in the other scheme, on a page whose violations are known."""
    page.evaluate("scheme => { document.body.dataset.mdColorScheme = scheme }", scheme)
    return violations(page, ["color-contrast"])


def wider(page: Page) -> list[str]:
    """The elements that make the page scroll sideways."""
    found: list[str] = page.evaluate(WIDER)
    return found
