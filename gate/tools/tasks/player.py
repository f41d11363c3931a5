"""Plays a task in a browser: the cheapest way from where a reader starts to the remedy."""

from __future__ import annotations

import functools
import heapq
import http.server
import itertools
import math
import os
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag, urlparse

from playwright.sync_api import Browser, ElementHandle, Request, ViewportSize, sync_playwright

from gate.diagnostics import GateError
from gate.tools.tasks.landing import Pages
from gate.tools.tasks.reading import Task

SCREENS: dict[str, ViewportSize] = {"desktop": {"width": 1280, "height": 800}, "phone": {"width": 390, "height": 844}}
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
PATIENCE = 180_000  # milliseconds
PAUSE = 400  # milliseconds without a change: the page is ready
ANSWERED = 1000  # the same after a question
LINKS = 4  # that a reader tries on a page
PAGES = 3  # that a reader opens one after the other
SCRIPT = Path(__file__).with_name("page.js")
SEARCH = "input[type=search], [role=search] input, header input[type=text]"
OPENERS = "header label, header button, header a"


@dataclass(frozen=True)
class Count:
    """What it takes; screens and seconds are exact until they are shown."""

    seconds: float = 0
    screens: float = 0
    clicks: int = 0

    @property
    def cost(self) -> float:
        return self.clicks + self.screens

    def shown(self) -> dict[str, float]:
        return {
            "seconds": round(self.seconds, 2),
            "screens": math.ceil(round(self.screens * 10, 3)) / 10,
            "clicks": self.clicks,
        }


@dataclass(frozen=True)
class Link:
    """A link that a reader follows, with the wrong turns before it."""

    href: str
    asked: bool  # it is part of an answer, and not of the page
    wrong: int = 0
    away: float = 0  # screens

    @property
    def least(self) -> float:
        """What it costs to be there."""
        return self.away + 1 + 2 * self.wrong


class Player:
    """Plays tasks on one built site at one address."""

    def __init__(self, browser: Browser, address: str, pages: Pages) -> None:
        self._browser, self._address, self._pages = browser, address, pages
        self._leading = functools.cache(pages.with_remedy)

    def play(self, task: Task, screen: str) -> tuple[Count, list[str]] | None:
        """The cheapest way, counting a screen like a click, and the addresses on it; None if no way was found."""
        leading = self._leading(task.remedies)
        best: tuple[Count, list[str]] | None = None
        order = itertools.count()
        ways: list[tuple[float, int, tuple[Link, ...]]] = [(0, next(order), ())]  # with the least that each can take
        while ways:
            least, _, way = heapq.heappop(ways)
            if best and least >= best[0].cost:
                break
            visit = self._visit(task, screen, way)
            if visit is None:
                continue
            with visit:
                seen, before = visit.links(), visit.count.cost
                found = visit.reach()
                links = visit.choice(seen, found, leading) if len(way) < PAGES else []
            if found and (best is None or found.cost < best[0].cost):
                best = found, visit.addresses
            for link in links:
                heapq.heappush(ways, (before + link.least, next(order), (*way, link)))
        return best

    def _visit(self, task: Task, screen: str, way: tuple[Link, ...]) -> Visit | None:
        """A new reader, who has gone this way; None if one cannot."""
        visit = Visit(self._browser, self._address, screen, task)
        if visit.start(self._pages) and all(visit.follow(link) for link in way):
            return visit
        visit.close()
        return None


class Visit:
    """One reader with one page, and what they have done so far."""

    def __init__(self, browser: Browser, address: str, screen: str, task: Task) -> None:
        self._context = browser.new_context(viewport=SCREENS[screen], has_touch=screen == "phone")
        self._context.set_default_timeout(PATIENCE)
        self._context.add_init_script(path=SCRIPT)
        self._page = self._context.new_page()
        self._running: set[Request] = set()
        self._page.on("request", self._began)
        self._page.on("requestfinished", self._ended)
        self._page.on("requestfailed", self._ended)
        self._address, self._task = address, task
        self._asked = False
        self._jumped = False  # within a page, to what is nearest
        self.count = Count()
        self.addresses: list[str] = []

    def _began(self, request: Request) -> None:
        self._running.add(request)

    def _ended(self, request: Request) -> None:
        self._running.discard(request)

    def __enter__(self) -> Visit:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._context.close()

    def start(self, pages: Pages) -> bool:
        """Opens the first page and asks there; False if it has nothing to ask in."""
        task = self._task
        if task.start == "landing":
            self._open(f"{self._address}/{pages.landing(task.asks).path}")
        elif task.start == "link":
            path, _, anchor = task.link.partition("#")
            self._open(f"{self._address}/{path}?version={task.version}#{anchor}")
        if task.start in {"landing", "link"}:
            return True
        self._open(f"{self._address}/")
        return {"box": self._paste, "search": self._search, "upgrade": self._choose}[task.start]()

    def reach(self) -> Count | None:
        """What it takes in all if the remedy is on this page."""
        with self._timed():
            found = self._page.evaluate("(remedies) => reader.reach(remedies)", list(self._task.remedies))
        return found and self._plus(found["screens"], found["clicks"])

    def links(self) -> list[dict[str, Any]]:
        """What can be followed from here, before anything is scrolled."""
        found: list[dict[str, Any]] = self._page.evaluate(
            "([remedies, asked]) => reader.links(remedies, asked)", [list(self._task.remedies), self._asked]
        )
        return found

    def choice(self, seen: list[dict[str, Any]], found: Count | None, leading: set[str]) -> list[Link]:
        """The links to try: the first answers, each after those above it; or on a page that has the remedy those that
        jump nearer to it, on another one those that lead to it."""
        if self._asked:
            return self._answers(seen, leading)
        if found:
            left = found.cost - self.count.cost
            nearer = [one for one in seen if one["jump"] is not None and one["away"] + 1 + one["jump"] < left]
            return [] if self._jumped else _links(sorted(nearer, key=lambda one: float(one["away"] + one["jump"])))[:1]
        return _links(sorted((one for one in seen if _path(one) in leading), key=lambda one: float(one["away"])))

    def _answers(self, seen: list[dict[str, Any]], leading: set[str]) -> list[Link]:
        away = [one for one in seen if one["jump"] is None]
        order = list(dict.fromkeys(one["answer"] for one in away))
        good = [one for one in away if _path(one) in leading] or away
        wrong = {one["href"]: order.index(one["answer"]) for one in reversed(good)}
        return [replace(link, asked=True, wrong=wrong[link.href]) for link in _links(good)]

    def follow(self, link: Link) -> bool:
        """Scrolls to a link and opens it; a wrong turn before it is a click there and one back."""
        with self._timed():
            screens = self._page.evaluate("([href, asked]) => reader.bringLink(href, asked)", [link.href, link.asked])
        if screens is None:
            return False
        self.count = self._plus(screens, 1 + 2 * link.wrong)
        self._jumped = urldefrag(link.href).url == urldefrag(self._page.url).url
        self._open(link.href)
        self._asked = False
        return True

    def _open(self, address: str) -> None:
        began = time.monotonic()
        self._page.goto(address, wait_until="load")
        self._settle(began, PAUSE)
        self.addresses.append(self._page.url.removeprefix(self._address))

    def _paste(self) -> bool:
        """Into the first text area that can be seen."""
        box = self._first("textarea")
        if box is None:
            return False
        self._bring(box)
        self._ask()
        began = time.monotonic()
        box.fill(self._task.asks)
        self._settle(began, ANSWERED)
        return True

    def _search(self) -> bool:
        """Into the header's search, which may have to be opened first."""
        field = self._first(SEARCH)
        if field is None:
            opener = next(
                (one for one in self._seen(OPENERS) if "search" in (one.evaluate("(e) => e.outerHTML") or "")), None
            )
            if opener is None:
                return False
            opener.click()
            self.count = self._plus(0, 1)
            self._settle(time.monotonic(), PAUSE)
            field = self._first(SEARCH)
        if field is None:
            return False
        field.click()
        self._settle(time.monotonic(), PAUSE)
        self._ask()
        began = time.monotonic()
        field.type(self._task.asks)
        self._settle(began, ANSWERED)
        return True

    def _choose(self) -> bool:
        """In the first form with two selects that offer both versions; what is chosen already takes no click."""
        chosen = [self._task.before, self._task.version]
        for form in self._page.query_selector_all("form"):
            selects = [one for one in form.query_selector_all("select") if one.is_visible()]
            if len(selects) < 2 or not all(
                one.query_selector(f"option[value='{name}']") for one in selects for name in chosen
            ):
                continue
            self._ask()
            for select, name in zip(selects, chosen, strict=False):
                if select.input_value() != name:
                    self._bring(select)
                    select.select_option(name)
                    self.count = self._plus(0, 1)
            self._press(form)
            return True
        return False

    def _press(self, form: ElementHandle) -> None:
        """The form's own button, if it has one."""
        button = form.query_selector("button:not([type]), button[type=submit], input[type=submit]")
        if button is None:
            return
        self._bring(button)
        here, began = urlparse(self._page.url).path, time.monotonic()
        button.click()
        self.count = self._plus(0, 1)
        self._settle(began, ANSWERED)
        if urlparse(self._page.url).path != here:
            self._asked = False
            self.addresses.append(self._page.url.removeprefix(self._address))

    def _ask(self) -> None:
        self._page.evaluate("() => reader.remember()")
        self._asked = True

    def _bring(self, element: ElementHandle) -> None:
        self.count = self._plus(element.evaluate("(element) => reader.bringElement(element)"), 0)

    def _first(self, selector: str) -> ElementHandle | None:
        return next(self._seen(selector), None)

    def _seen(self, selector: str) -> Iterator[ElementHandle]:
        """The elements that are shown, and not moved out of the window aside."""
        for element in self._page.query_selector_all(selector):
            box = element.bounding_box()
            shown = element.evaluate("(e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true })")
            if shown and box and box["width"] > 1 and 0 <= box["x"] < self._page.viewport_size["width"]:  # type: ignore[index]
                yield element

    def _settle(self, began: float, pause: int) -> None:
        """Waits until the page is ready; the seconds end with its last change, without the pause that shows it."""
        while True:
            idle = self._page.evaluate("(pause) => reader.quiet(pause)", pause)
            if not self._running or time.monotonic() - began > PATIENCE / 1000:
                break
            self._page.wait_for_timeout(20)
            self._page.evaluate("() => reader.touch()")  # what has arrived has yet to be shown
        spent = max(0, time.monotonic() - began - idle / 1000)
        self.count = replace(self.count, seconds=self.count.seconds + spent)

    @contextmanager
    def _timed(self) -> Iterator[None]:
        began = time.monotonic()
        yield
        self.count = replace(self.count, seconds=self.count.seconds + time.monotonic() - began)

    def _plus(self, screens: float, clicks: int) -> Count:
        return replace(self.count, screens=self.count.screens + screens, clicks=self.count.clicks + clicks)


def _links(found: list[dict[str, Any]]) -> list[Link]:
    """The first few; what leads to the same address is one."""
    first = {one["href"]: float(one["away"]) for one in reversed(found)}
    return [Link(href, asked=False, away=first[href]) for href in dict.fromkeys(one["href"] for one in found)][:LINKS]


def _path(link: dict[str, Any]) -> str:
    return str(urlparse(link["href"]).path).lstrip("/")


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files, quietly."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(site: Path) -> Iterator[str]:
    """The address of a built site, without a slash at the end."""
    handler = functools.partial(Handler, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@contextmanager
def chromium() -> Iterator[Browser]:
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUM)), None)
    if found is None:
        raise GateError(
            "Chromium", "is not installed", "on Debian: apt install chromium, or name one: CHROMIUM=/path/to/it"
        )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"], timeout=PATIENCE)
        yield browser
        browser.close()


def played(browser: Browser, site: Path, tasks: list[Task]) -> Iterator[dict[str, Any]]:
    """One record for each task and screen."""
    pages = Pages(site)
    with serving(site) as address:
        player = Player(browser, address, pages)
        for task in tasks:
            for screen in SCREENS:
                found = player.play(task, screen)
                counted = found[0].shown() if found else {"seconds": None, "screens": None, "clicks": None}
                yield {"task": task.title, "screen": screen, **counted, "way": found[1] if found else []}
