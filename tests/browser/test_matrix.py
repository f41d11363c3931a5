"""The matrix: small, quick to filter, usable on phones and by keyboard, and complete without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from patient import Patient
from playwright.sync_api import Browser, BrowserContext, Page, expect
from seen import attribute, box

from gate.reading.roster import load_roster

ROOT = Path(__file__).parents[2]
MOST_BYTES = 180_000  # over the wire, with the theme; the search fetches its index for every page
MOST_MILLISECONDS = 400  # to filter; a tenth of that on an idle machine
VISIBLE_ROWS = "[...document.querySelectorAll('.vk-matrix tbody tr:not(.t)')].filter((row) => row.offsetParent)"


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context
    context.close()


@pytest.fixture
def matrix(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.goto(f"{address}/matrix/")
    return page


@pytest.fixture(scope="session")
def programs(site: Path) -> int:
    return (site / "matrix" / "index.html").read_text().count('<th scope="row">')


def rows(page: Page) -> int:
    return int(page.evaluate(f"{VISIBLE_ROWS}.length"))


def test_it_is_light(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    wire = context.new_cdp_session(page)
    wire.send("Network.enable")
    addresses: dict[str, str] = {}
    sizes: dict[str, float] = {}
    wire.on("Network.responseReceived", lambda event: addresses.update({event["requestId"]: event["response"]["url"]}))
    wire.on("Network.loadingFinished", lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}))
    page.goto(f"{address}/matrix/", wait_until="networkidle")
    own = {addresses[name]: size for name, size in sizes.items() if "/search/" not in addresses[name]}
    assert f"{address}/matrix/" in own
    assert f"{address}/assets/matrix.js" in own
    assert sum(own.values()) < MOST_BYTES, own


def test_it_shows_topics_first_and_programs_on_demand(matrix: Page, programs: int) -> None:
    assert rows(matrix) == 0
    matrix.get_by_role("button", name="programs of arg_scope").click()
    expect(matrix.get_by_role("button", name="programs of arg_scope")).to_have_attribute("aria-expanded", "true")
    assert rows(matrix) > 10
    matrix.get_by_role("button", name="Show the programs").click()
    assert rows(matrix) == programs > 1000


def test_it_filters_by_topic_name_version_and_outcome(matrix: Page, programs: int) -> None:
    matrix.get_by_label("API name", exact=True).fill("BatchNormalization")
    expect(matrix.locator(".vk-filters output")).to_have_text(re.compile(" of "))
    named = rows(matrix)
    assert 0 < named < 200
    used = matrix.evaluate(f"{VISIBLE_ROWS}.map((row) => row.querySelector('th').textContent + row.dataset.symbols)")
    assert all("batchnormalization" in text.lower() for text in used)
    expect(matrix.locator(".vk-filters output")).to_have_text(re.compile(f"^{named} of {programs:,} programs"))
    matrix.get_by_label("Version", exact=True).select_option("tf2.16")
    matrix.get_by_label("Outcome", exact=True).select_option("x")
    failing = matrix.evaluate(f"{VISIBLE_ROWS}.map((row) => row.cells[1].className)")
    assert failing
    assert set(failing) == {"x mine"}, "the version that is asked for comes first"
    assert len(failing) < named
    matrix.get_by_label("Topic", exact=True).select_option("Optimizers")
    assert matrix.locator(".vk-matrix tbody:visible").count() <= 1
    matrix.get_by_role("button", name="Clear the filters").click()
    expect(matrix.locator(".vk-filters output")).to_have_text(f"{programs:,} programs")


def test_counts_follow_the_filter(matrix: Page) -> None:
    matrix.get_by_label("Outcome", exact=True).select_option("x")
    matrix.get_by_label("Version", exact=True).select_option("tf2.21")
    sums = matrix.evaluate(
        """[...document.querySelectorAll('.vk-matrix tbody:not([hidden])')].map((body) =>
        body.rows[0].cells[1].textContent)"""
    )
    assert sums
    assert all(text.startswith("0/") for text in sums)


def test_a_filter_is_in_the_address(matrix: Page, context: BrowserContext, address: str) -> None:
    matrix.get_by_label("API name", exact=True).fill("arg_scope")
    matrix.get_by_label("Version", exact=True).select_option("tf1.15")
    expect(matrix).to_have_url(re.compile("name=arg_scope&on=tf1.15"))
    again = context.new_page()
    again.goto(matrix.url)
    expect(again.get_by_label("API name", exact=True)).to_have_value("arg_scope")
    assert rows(again) == rows(matrix) > 0


def heads(page: Page) -> list[list[str]]:
    """The versions of each column."""
    names = page.eval_on_selector_all(
        ".vk-matrix thead th[data-runtimes]", "all => all.map(one => one.dataset.runtimes)"
    )
    return [one.split() for one in names]


def test_the_readers_versions_come_first_with_words(matrix: Page) -> None:
    before = heads(matrix)
    matrix.select_option(".vk-version [name=version]", "tf1.15")
    matrix.select_option(".vk-version [name=target]", "tf2.21")
    rest = [one for one in before if one not in (["tf1.15"], ["tf2.21"])]
    assert heads(matrix) == [["tf1.15"], ["tf2.21"], *rest]
    matrix.get_by_label("Topic", exact=True).select_option("Optimizers")
    row = matrix.locator("tr", has=matrix.locator("th a", has_text=re.compile("^adam_lr_tf$")))
    assert [cell.inner_text().split() for cell in row.locator("td").all()[:2]] == [["✓", "runs"], ["✗", "ValueError"]]
    matrix.reload()
    assert heads(matrix)[:2] == [["tf1.15"], ["tf2.21"]]
    matrix.select_option(".vk-version [name=version]", "")
    matrix.select_option(".vk-version [name=target]", "")
    matrix.get_by_role("button", name="Clear the filters").click()
    assert heads(matrix) == before


def test_versions_that_behave_alike_in_all_rows_are_one_column(matrix: Page) -> None:
    every = list(chain(*heads(matrix)))
    assert len(heads(matrix)) == len(every) == len(load_roster(ROOT))
    matrix.get_by_label("API name", exact=True).fill("experiment_5")
    expect(matrix.locator(".vk-filters output")).to_have_text(
        re.compile("^1 of .*; not run on .*TF 2.21 with companions")
    )
    merged = heads(matrix)
    assert any(len(one) > 1 for one in merged)
    shown = list(chain(*merged))
    assert shown == [one for one in every if one in shown], "the newest on the left"
    expect(matrix.locator(".vk-matrix thead tr").nth(1)).to_contain_text(re.compile(r"\d+\.\d+–\d+\.\d+"))
    spans = matrix.evaluate(f"{VISIBLE_ROWS}.map(row => [...row.cells].reduce((sum, one) => sum + one.colSpan, -1))")
    assert spans == [len(merged)]


SEEN_CUT = """() => [...document.querySelectorAll('.vk-matrix :is(th, td):not(.n)')].filter((cell) => {
    const text = document.createRange();
    text.selectNodeContents(cell.querySelector('span') ? cell.querySelector('a').firstChild : cell);
    const [inner, outer] = [text.getBoundingClientRect(), cell.getBoundingClientRect()];
    if (cell.matches('td.mine') && cell.querySelector('span').getBoundingClientRect().bottom > outer.bottom + 1) return true;
    return inner.width && (inner.left < outer.left - 1 || inner.right > outer.right + 1);
}).map((cell) => cell.textContent)"""


@pytest.mark.parametrize("topic", ["", "Optimizers", "Old imports"])
@pytest.mark.parametrize("versions", ["", "version=tf1.15&target=tf2.21"])
def test_nothing_is_cut_off_on_a_laptop(matrix: Page, address: str, topic: str, versions: str) -> None:
    matrix.goto(f"{address}/matrix/?topic={topic}&{versions}")
    expect(matrix.locator(".vk-matrix.ready")).to_have_count(1)
    assert matrix.evaluate("(box => box.scrollWidth - box.clientWidth)(document.querySelector('.vk-matrix'))") <= 0
    assert matrix.evaluate(SEEN_CUT) == []


def test_what_is_cut_off_in_a_cell_is_noticed(matrix: Page) -> None:
    matrix.locator(".vk-matrix tbody td").first.evaluate(
        "cell => { cell.textContent = 'a word that is wider than its cell'; cell.style.whiteSpace = 'nowrap' }"
    )
    assert matrix.evaluate(SEEN_CUT) == ["a word that is wider than its cell"]


def test_filtering_is_quick(matrix: Page) -> None:
    took = matrix.evaluate(
        """() => {
        const field = document.querySelector('.vk-filters input');
        const times = ['k', 'keras', 'keras.l', 'Dense', ''].map((text) => {
            const start = performance.now();
            field.value = text;
            field.dispatchEvent(new Event('input'));
            document.body.offsetHeight;
            return performance.now() - start;
        });
        return Math.max(...times);
    }"""
    )
    assert took < MOST_MILLISECONDS, f"{took:.0f} ms"


@pytest.mark.parametrize("version", ["", "tf2.16"])
def test_a_cell_leads_to_its_outcome_and_opens_it(matrix: Page, version: str) -> None:
    matrix.evaluate("(version) => localStorage.setItem('my-version', version)", version)
    matrix.get_by_label("API name", exact=True).fill("experiment_5")
    link = matrix.locator("tbody tr:not(.t):visible td a").first
    anchor = attribute(link, "href").partition("#")[2]
    link.click()
    matrix.wait_for_url(lambda url: url.endswith(f"#{anchor}"))
    group = matrix.locator("#" + anchor.replace(".", r"\."))
    expect(group).to_have_attribute("open", "")
    expect(group).to_be_in_viewport()


def test_the_arrow_keys_go_from_cell_to_cell(matrix: Page) -> None:
    matrix.get_by_role("button", name="Show the programs").click()
    matrix.locator("tbody tr:not(.t):visible th a").first.focus()
    focused = "document.activeElement.closest('tr').querySelector('th a').textContent"
    first = matrix.evaluate(focused)
    matrix.keyboard.press("ArrowDown")
    second = matrix.evaluate(focused)
    assert second != first
    matrix.keyboard.press("ArrowRight")
    assert matrix.evaluate("document.activeElement.closest('td') !== null")
    assert matrix.evaluate(focused) == second
    matrix.keyboard.press("ArrowUp")
    assert matrix.evaluate(focused) == first
    matrix.keyboard.press("ArrowLeft")
    assert matrix.evaluate("document.activeElement.closest('th') !== null")


def test_every_cell_has_words(matrix: Page, programs: int) -> None:
    matrix.get_by_role("button", name="Show the programs").click()
    assert rows(matrix) == programs
    silent = matrix.evaluate(
        """[...document.querySelectorAll('.vk-matrix tbody tr:not(.t) td')].filter((cell) => {
        const link = cell.querySelector('a');
        if (!link) return cell.textContent !== 'not run';
        return !/: (\\w+|something else)$/.test(link.getAttribute('aria-label')) || !link.textContent.trim();
    }).length"""
    )
    assert silent == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_phone_guides_and_programs_are_cards(browser: Patient, address: str, scheme: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 740}, color_scheme=scheme)
    page.goto(f"{address}/matrix/")
    card = page.locator(".vk-matrix tbody").nth(3)
    seen = card.locator("td:visible")
    said = "all => all.map(one => one.dataset.head)"
    assert seen.evaluate_all(said) == ["TF 2.21", "TF 1.15"]
    page.select_option(".vk-version [name=version]", "tf1.12")
    page.select_option(".vk-version [name=target]", "tf2.18")
    assert seen.evaluate_all(said) == ["TF 1.12", "TF 2.18"]
    card.get_by_role("button").click()
    program = card.locator("tr").nth(1).locator("td:visible")
    assert program.evaluate_all(said)[:2] == ["TF 1.12", "TF 2.18"]
    assert all(words.split()[1:] for words in program.all_inner_texts()), "a sign and a word"
    assert not page.locator(".vk-matrix thead").is_visible()
    page.get_by_role("button", name="Show the programs").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.evaluate("(box => box.scrollWidth - box.clientWidth)(document.querySelector('.vk-matrix'))") <= 0
    page.close()


def test_without_javascript_everything_is_there(browser: Patient, address: str, programs: int) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/matrix/")
    assert page.locator(".vk-filters").count() == 0
    links = page.locator("tbody tr:not(.t)")
    assert links.count() == programs
    expect(links.nth(0)).to_be_visible()
    expect(links.nth(links.count() - 1)).to_be_visible()
    context.close()


def test_a_report_takes_the_readers_version(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.goto(f"{address}/errors/arg-scope/no-module-named-tensorflowcontrib/")
    page.evaluate("localStorage.setItem('my-version', 'tf2.16')")
    page.reload()
    report = page.locator("#arg_scope-import_contrib a.vk-report")
    assert "runtime=" not in attribute(report, "href")
    page.locator("#arg_scope-import_contrib .vk-strip").click()
    page.locator("#arg_scope-import_contrib .vk-yourself > summary").click()
    page.evaluate("addEventListener('click', (event) => event.preventDefault())")
    report.click()
    assert "runtime=tf2.16" in attribute(report, "href")
    assert "ModuleNotFoundError" in attribute(report, "href")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_plot_is_readable_on_a_phone(browser: Patient, address: str, scheme: str) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 740}, color_scheme=scheme)
    page.goto(f"{address}/guides/update-operations-experiments/")
    figures = page.locator("figure.vk-plot")
    assert figures.count() == 7
    for at in range(figures.count()):
        for svg in figures.nth(at).locator(".panels svg").all():
            place = box(svg)
            assert place["x"] >= 0
            assert place["x"] + place["width"] <= 360
            assert svg.evaluate("(svg) => getComputedStyle(svg.querySelector('.line')).stroke !== 'none'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.close()
