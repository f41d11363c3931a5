"""What stands below a program, and tables: small until opened, and never cut off."""

from __future__ import annotations

from pathlib import Path

import pytest
from faults import opened
from patient import Patient
from playwright.sync_api import expect

HEAVIEST = 3  # guides
TALLER = """open => [...document.querySelectorAll("section.vk")].flatMap(panel => {
  panel.style.contentVisibility = "visible";
  panel.querySelector("details").open = open;
  let program = panel.previousElementSibling;
  while (program && !program.matches(".highlight, .vk-pair")) program = program.previousElementSibling;
  const [own, most] = [panel, program].map(one => one.querySelector(":scope > details, pre") ?? one)
    .map(one => one.getBoundingClientRect().height);
  return own > most ? [`${panel.dataset.snippet}: ${own} px below ${most} px`] : [];
})"""
HEIGHT = """open => [...document.querySelectorAll("section.vk")].map(panel => {
  panel.querySelector("details").open = open;
  return panel.getBoundingClientRect().height;
}).reduce((one, other) => one + other)"""
CUT_OFF = """() => [...document.querySelectorAll(".vk-table, .vk-matrix")].filter(one => one.scrollWidth > one.clientWidth + 1)
  .map(one => `${one.getAttribute("aria-label")}: ${one.scrollWidth} px in ${one.clientWidth} px`)"""
TABLES = [
    "translations/",
    "runtimes/",
    "what-the-web-says/",
    "what-a-port-takes/",
    "how-well-the-checker-knows/",
    "guides/contrib/",
    "guides/optimizers/",
    "guides/imports/",
    "guides/changed-defaults/",
]


def heaviest(site: Path, pages: list[str]) -> list[str]:
    guides = [page for page in pages if page.startswith("guides/")]
    return sorted(guides, key=lambda page: -(site / page / "index.html").stat().st_size)[:HEAVIEST]


@pytest.mark.parametrize("width", [1280, 390])
def test_a_closed_panel_is_not_taller_than_its_program(
    browser: Patient, address: str, site: Path, pages: list[str], width: int
) -> None:
    open_ones = []
    for path in heaviest(site, pages):
        with opened(browser, width) as this:
            this.page.goto(f"{address}/{path}")
            assert this.page.locator("details.vk-evidence[open]").count() == 0
            assert this.page.evaluate(TALLER, False) == []
            closed = this.page.evaluate(HEIGHT, False)
            open_ones += this.page.evaluate(TALLER, True)
            assert this.page.evaluate(HEIGHT, True) > closed, "an open panel is taller than a closed one"
    assert open_ones, "open panels are taller: the measure measures"


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("path", TABLES)
def test_no_table_is_cut_off(browser: Patient, address: str, path: str, width: int) -> None:
    for mine in ("", "?version=tf1.15&target=tf2.21"):
        with opened(browser, width) as this:
            this.page.goto(f"{address}/{path}{mine}")
            assert this.page.locator(".vk-table").count()
            this.page.eval_on_selector_all("details:has(.vk-table)", "all => all.forEach(one => { one.open = true })")
            assert this.page.evaluate(CUT_OFF) == []


def test_the_matrix_is_not_cut_off_on_a_laptop(browser: Patient, address: str) -> None:
    with opened(browser) as this:
        this.page.goto(f"{address}/matrix/")
        expect(this.page.locator(".vk-matrix.ready")).to_have_count(1)
        assert this.page.evaluate(CUT_OFF) == []
        assert this.page.locator(".vk-matrix thead th[data-runtimes]").first.inner_text() == "2.21"


def test_a_table_that_is_cut_off_is_noticed(browser: Patient, address: str) -> None:
    with opened(browser) as this:
        this.page.goto(f"{address}/runtimes/")
        this.page.evaluate("document.querySelector('.vk-table table').style.width = '200rem'")
        assert this.page.evaluate(CUT_OFF)


def test_a_link_into_a_closed_panel_opens_it(browser: Patient, address: str) -> None:
    with opened(browser) as this:
        this.page.goto(f"{address}/guides/optimizers/#optimizers-adam_lr_tf-tf2.16", wait_until="networkidle")
        group = this.page.locator("[id='optimizers-adam_lr_tf-tf2.16']")
        expect(group).to_have_attribute("open", "")
        expect(group).to_be_in_viewport()
        assert this.page.locator("details.vk-evidence[open]").count() == 1
        this.page.select_option(".vk-version select", "tf2.15")
        expect(group).to_be_visible()


def test_the_closed_panel_compares_with_the_version_of_the_reader(browser: Patient, address: str) -> None:
    with opened(browser) as this:
        this.page.goto(f"{address}/guides/optimizers/")
        panel = this.page.locator("#optimizers-adam_learning_rate_tf")
        others = panel.locator(".vk-part")
        before = others.all_text_contents()
        this.page.select_option(".vk-version select", "tf1.12")
        expect(panel.locator(".vk-mine-lead")).to_contain_text("raises TypeError")
        expect(others.nth(0)).to_contain_text("runs on TF 1.15 – 2.21")
        expect(others.nth(1)).to_contain_text("same on TF 1.12 – 1.13")
        this.page.select_option(".vk-version select", "")
        expect(panel.locator(".vk-lead")).to_contain_text("TensorFlow 2.21")
        assert others.all_text_contents() == before
