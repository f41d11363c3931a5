"""Every page, as read with a mouse, a keyboard or a screen reader: wide and narrow, light and dark."""

from __future__ import annotations

from collections import defaultdict
from urllib.parse import urlsplit

import pytest
from faults import opened, violations, wider
from kinds import KINDS

LOOKS = [(1280, "light"), (360, "dark"), (1280, "dark"), (360, "light")]
MOST_BYTES = 300_000
DOCUMENT = "<!doctype html><html lang=en><title>Broken</title><main><h1>Broken</h1>{}</main></html>"


@pytest.fixture(scope="module")
def faults(browser, address, pages):
    """What is wrong, by kind of fault: every page is opened in every look."""
    found = defaultdict(list)
    for path in pages:
        for look, (width, scheme) in enumerate(LOOKS):
            with opened(browser, width, scheme) as this:
                this.page.goto(f"{address}/{path}", wait_until="load")
                where = f"/{path}, {width} px, {scheme}"
                # Structure does not depend on the scheme, color not on the width: both again would double the time.
                found["violations"] += [
                    f"{where}: {fault}" for fault in violations(this.page, ["color-contrast"] if look > 1 else None)
                ]
                found["sideways"] += [f"{where}: {fault}" for fault in wider(this.page)]
                found["hosts"] += [f"{where}: {fault}" for fault in this.to_other_hosts(urlsplit(address).netloc)]
                found["errors"] += [f"{where}: {fault}" for fault in this.errors]
    return found


def test_every_page_is_accessible(faults):
    assert not faults["violations"], "\n".join(faults["violations"])


def test_no_page_scrolls_sideways(faults):
    assert not faults["sideways"], "\n".join(faults["sideways"])


def test_no_page_asks_another_host(faults):
    assert not faults["hosts"], "\n".join(faults["hosts"])


def test_no_page_logs_an_error(faults):
    assert not faults["errors"], "\n".join(faults["errors"])


def heaviest(site, pages):
    return max(
        pages,
        key=lambda path: (site / (f"{path}index.html" if path.endswith("/") or not path else path)).stat().st_size,
    )


def test_a_first_visit_is_light(browser, server, address, site, pages):
    for path in [*KINDS.values(), heaviest(site, pages)]:
        server.sent.clear()
        with opened(browser) as this:
            this.page.goto(f"{address}/{path}", wait_until="networkidle")
        sent = sorted(server.sent, key=lambda one: -one[1])
        assert any(name.startswith(f"/{path}") for name, _ in sent)
        assert sum(size for _, size in sent) <= MOST_BYTES, f"/{path}: {sent[:8]}"


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
def test_an_inaccessible_page_is_noticed(browser, html, fault):
    with opened(browser) as this:
        this.page.set_content(DOCUMENT.format(html))
        assert [found.partition(":")[0] for found in violations(this.page)] == [fault]


def test_a_page_that_scrolls_sideways_is_noticed(browser):
    with opened(browser, 360) as this:
        this.page.set_content(DOCUMENT.format("<pre>" + "wide " * 30))
        assert wider(this.page)[-1] == "the page"


def test_requests_and_errors_are_noticed(browser, address):
    with opened(browser) as this:
        this.page.goto(f"{address}/404.html")
        this.page.set_content(
            DOCUMENT.format("<img src=http://localhost:9/x.png alt=x><script>throw Error('oh')</script>")
        )
        this.page.wait_for_load_state("networkidle")
        assert this.to_other_hosts(urlsplit(address).netloc) == ["http://localhost:9/x.png"]
        assert "oh" in this.errors
