"""Keyboard navigation: on a page of each kind, every control can be reached and is visible with the focus."""

from __future__ import annotations

import pytest
from faults import opened
from kinds import KINDS
from patient import Patient
from playwright.sync_api import Page

SETTLING = 500  # milliseconds
# What a reader can operate, as it is in sight now. Radio buttons of one name are one stop.
WANTED = """() => {
  const stops = 'a[href], button, summary, select, input, textarea, [tabindex="0"]';
  const shown = e => e.checkVisibility({visibilityProperty: true, opacityProperty: true}) && e.getBoundingClientRect().width > 1;
  const all = [...document.querySelectorAll(stops)].filter(e => shown(e) && !e.disabled && e.tabIndex >= 0);
  all.forEach((e, n) => e.dataset.stop = n);
  return all.length;
}"""

# Of what has the focus: its number, and what is wrong with how it shows, itself or by the label after it.
# Nothing, when the focus has left the page.
FOCUSED = """() => {
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return null;
  const name = e.outerHTML.slice(0, 120);
  const marked = one => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle === "auto" || (outlineStyle !== "none" && parseFloat(outlineWidth) >= 1.5);
  };
  const boxes = [e, e.nextElementSibling].filter(one => one && marked(one)).map(one => one.getBoundingClientRect());
  const box = boxes.find(one => one.width > 1);
  const seen = box && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  return {stop: e.dataset.stop ?? name, fault: !box ? "no outline: " + name : !seen ? "out of sight: " + name : ""};
}"""


def walk(page: Page) -> tuple[list[str], list[str]]:
    """Tabs through the page once; returns the controls that were not reached, and those not visible."""
    wanted = {str(number) for number in range(page.evaluate(WANTED))}
    reached, unseen = set(), []
    for _ in range(3 * len(wanted) + 20):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused and focused["fault"]:  # perhaps the page is still scrolling to it
            page.wait_for_timeout(SETTLING)
            focused = page.evaluate(FOCUSED)
        if focused is None or focused["stop"] in reached:
            break
        reached.add(focused["stop"])
        unseen += [focused["fault"]] if focused["fault"] else []
    missed = [
        page.evaluate(f"document.querySelector('[data-stop=\"{number}\"]').outerHTML.slice(0, 120)")
        for number in wanted - reached
    ]
    return missed, unseen


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", [1280, 360])
def test_everything_is_reached_and_seen(browser: Patient, address: str, kind: str, width: int) -> None:
    with opened(browser, width) as this:
        this.page.goto(f"{address}/{KINDS[kind]}", wait_until="networkidle")  # some pages fetch what they list
        this.page.wait_for_function("!document.querySelector('[aria-busy=true]')")
        missed, unseen = walk(this.page)
    assert not missed, "never has the focus:\n" + "\n".join(missed)
    assert not unseen, "\n".join(unseen)


@pytest.mark.parametrize("box", ["__drawer", "__search"])
def test_the_menus_of_a_narrow_page_open_by_keyboard(browser: Patient, address: str, box: str) -> None:
    with opened(browser, 360) as this:
        this.page.goto(f"{address}/", wait_until="load")
        this.page.locator(f"header button[for={box}]").first.focus()
        this.page.keyboard.press("Enter")
        assert this.page.locator(f"#{box}").is_checked()


@pytest.mark.parametrize(
    ("html", "missed", "unseen"),
    [
        ("<a href=#>one</a> <a href=#>two</a>", 0, 0),
        ("<a href=# style='outline:0'>one</a>", 0, 1),
        ("<a href=# style='position:absolute;left:-99px'>one</a>", 0, 1),
        ("<div inert><a href=#>one</a></div>", 1, 0),
    ],
)
def test_what_is_missed_or_unseen_is_noticed(browser: Patient, html: str, missed: int, unseen: int) -> None:
    with opened(browser) as this:
        this.page.set_content(f"<!doctype html><title>Broken</title>{html}")
        found = walk(this.page)
    assert (len(found[0]), len(found[1])) == (missed, unseen)
