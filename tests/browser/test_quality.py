"""Accessibility, layout, and requests of every page: wide and narrow, light and dark."""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from faults import Scheme, opened, pale, violations, wider
from kinds import KINDS
from patient import Patient
from playwright.sync_api import Page
from serving import Server

LOOKS: list[tuple[int, Scheme, str]] = [(1280, "light", "slate"), (360, "dark", "default")]
MOST_BYTES = 300_000
DOCUMENT = "<!doctype html><html lang=en><title>Broken</title><main><h1>Broken</h1>{}</main></html>"
pytestmark = pytest.mark.every_page


@pytest.fixture(scope="module")
def faults(browser: Patient, address: str, looked_at: list[str]) -> dict[str, list[str]]:
    """What is wrong, by kind. Each page is opened wide in light and narrow in dark; one of each kind changes its colors."""
    found: dict[str, list[str]] = defaultdict(list)
    for path, (width, scheme, other) in product(looked_at, LOOKS):
        with opened(browser, width, scheme) as this:
            this.page.goto(f"{address}/{path}", wait_until="load")
            seen = {
                "sideways": wider(this.page),
                "violations": violations(this.page) + (pale(this.page, other) if path in KINDS.values() else []),
                "hosts": this.to_other_hosts(urlsplit(address).netloc),
                "errors": this.errors,
            }
        for kind, ones in seen.items():
            found[kind] += [f"/{path}, {width} px: {one}" for one in ones]
    return found


def test_every_page_is_accessible(faults: dict[str, list[str]]) -> None:
    assert not faults["violations"], "\n".join(faults["violations"])


def test_no_page_scrolls_sideways(faults: dict[str, list[str]]) -> None:
    assert not faults["sideways"], "\n".join(faults["sideways"])


def test_no_page_asks_another_host(faults: dict[str, list[str]]) -> None:
    assert not faults["hosts"], "\n".join(faults["hosts"])


def test_no_page_logs_an_error(faults: dict[str, list[str]]) -> None:
    assert not faults["errors"], "\n".join(faults["errors"])


def heaviest(site: Path, pages: list[str]) -> str:
    return max(
        pages,
        key=lambda path: (site / (f"{path}index.html" if path.endswith("/") or not path else path)).stat().st_size,
    )


def test_a_first_visit_is_light(browser: Patient, server: Server, address: str, site: Path, pages: list[str]) -> None:
    for path in [*KINDS.values(), heaviest(site, pages)]:
        server.sent.clear()
        with opened(browser) as this:
            this.page.goto(f"{address}/{path}", wait_until="networkidle")
        sent = sorted(server.sent, key=lambda one: -one[1])
        assert any(name.startswith(f"/{path}") for name, _ in sent)
        assert sum(size for _, size in sent) <= MOST_BYTES, f"/{path}: {sent[:8]}"


SHIFTS = """moved = 0; new PerformanceObserver(list => {
  for (const entry of list.getEntries()) moved += entry.value;
}).observe({type: "layout-shift", buffered: true})"""
MOST_MOVED = 0.06  # of the screen, as in Lighthouse's cumulative layout shift, which calls 0.1 good


def moved(page: Page) -> float:
    page.wait_for_timeout(500)
    return float(page.evaluate("moved"))


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_moves_under_the_reader(browser: Patient, address: str, kind: str) -> None:
    with opened(browser, 412) as this:
        this.page.add_init_script(SHIFTS)
        this.page.goto(f"{address}/{KINDS[kind]}")
        assert moved(this.page) <= MOST_MOVED


def test_what_moves_is_noticed(browser: Patient, address: str) -> None:
    with opened(browser, 412) as this:
        this.page.add_init_script(SHIFTS)
        this.page.goto(f"{address}/runtimes/")
        this.page.wait_for_timeout(600)  # what follows an input is not counted, nor what is not drawn yet
        this.page.evaluate("document.querySelector('h1').style.marginTop = '20rem'")
        this.page.wait_for_function("most => moved > most", arg=MOST_MOVED)


TOP_AT_REST = """async id => {  // a busy machine scrolls late
    const top = () => document.getElementById(id).getBoundingClientRect().top;
    const end = performance.now() + 10_000;
    while ((top() < 0 || top() > 160) && performance.now() < end) await new Promise(requestAnimationFrame);
    return top();
}"""


def test_a_link_into_a_long_page_lands_at_its_heading(
    browser: Patient, address: str, site: Path, pages: list[str]
) -> None:
    """What stands under programs is laid out late; a reader who follows a link must not notice."""
    path = heaviest(site, [page for page in pages if page.startswith("guides/")])
    with opened(browser) as this:
        this.page.goto(f"{address}/{path}")
        headings = this.page.eval_on_selector_all(".md-content h2[id], .md-content h3[id]", "all => all.map(e => e.id)")
    for heading in (headings[len(headings) // 2], headings[-2]):
        with opened(browser) as this:
            this.page.goto(f"{address}/{path}#{heading}", wait_until="networkidle")
            top = this.page.evaluate(TOP_AT_REST, heading)
        assert 0 <= top <= 160, f"/{path}#{heading} stands {top} px below the top"


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        ("<img src=data:>", "image-alt"),
        ("<p style='color:#999'>Too pale to be read", "color-contrast"),
        ("<h4>A level is left out</h4>", "heading-order"),
        ("<input>", "label"),
        ("<pre style='width:9rem;overflow:auto'><code>" + "wide " * 30, "scrollable-region-focusable"),
        ("<div class=highlight><pre><code><span class=c style='color:#999'># pale", "color-contrast"),
    ],
)
def test_an_inaccessible_page_is_noticed(browser: Patient, html: str, fault: str) -> None:
    with opened(browser) as this:
        this.page.set_content(DOCUMENT.format(html))
        assert [found.partition(":")[0] for found in violations(this.page)] == [fault]


def test_a_color_that_only_dark_makes_pale_is_noticed(browser: Patient) -> None:
    style = "<style>[data-md-color-scheme=slate] p { color: #999 }</style>"
    with opened(browser) as this:
        this.page.set_content(DOCUMENT.format(f"{style}<p>Words"))
        assert violations(this.page) == []
        assert len(pale(this.page, "slate")) == 1


def test_a_page_that_scrolls_sideways_is_noticed(browser: Patient) -> None:
    with opened(browser, 360) as this:
        this.page.set_content(DOCUMENT.format("<pre>" + "wide " * 30))
        assert wider(this.page)[-1] == "the page"


def test_requests_and_errors_are_noticed(browser: Patient, address: str) -> None:
    with opened(browser) as this:
        this.page.goto(f"{address}/404.html")
        this.page.set_content(
            DOCUMENT.format("<img src=http://localhost:9/x.png alt=x><script>throw Error('oh')</script>")
        )
        this.page.wait_for_load_state("networkidle")
        assert this.to_other_hosts(urlsplit(address).netloc) == ["http://localhost:9/x.png"]
        assert "oh" in this.errors
