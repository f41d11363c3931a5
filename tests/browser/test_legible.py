"""On a phone and on a wide screen, nothing covers or cuts off what a reader has to write, and heads stand above their columns."""

from __future__ import annotations

import pytest
from patient import Patient

ERROR = "AttributeError: module 'tensorflow' has no attribute 'logging'"
PHONE, WIDE = {"width": 390, "height": 844}, {"width": 1280, "height": 800}
CUT_OFF = "codes => codes.filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.textContent)"
COVERED = """heads => heads.flatMap(head => {
  const block = head.parentElement.matches(".vk-pair > *") ? head.parentElement : head.nextElementSibling;
  const [button, code] = [".vk-copy-code", "code"].map(which => block.querySelector(which)?.getBoundingClientRect());
  return button && button.bottom > code.top ? [block.textContent] : [];
})"""
COLUMNS = """table => ["thead tr", "tbody tr"].map(row => [...table.querySelector(row).children]
  .map(cell => cell.getBoundingClientRect().left))"""
BORDERS = """() => {
  document.querySelector(".md-content__inner").insertAdjacentHTML("beforeend",
    '<div class="vk-finding vk-raised"></div><div class="vk-finding vk-differs"></div>');
  return [...document.querySelectorAll(".vk-finding")].map(one => getComputedStyle(one).borderLeftColor);
}"""

RESULTS = """async href => {
  const list = document.querySelector(".md-search-result__list");
  list.replaceChildren();
  for (const _ of [1, 2, 3]) {
    list.insertAdjacentHTML("beforeend",
      `<li class="md-search-result__item"><a class="md-search-result__link" href="${href}"><h1></h1></a></li>`);
    await new Promise(setTimeout); // the next comes while what is known of this one still loads
  }
}"""


def test_what_to_write_is_seen_whole_on_a_phone(browser: Patient, address: str) -> None:
    page = browser.new_page(viewport=PHONE)
    page.goto(f"{address}/")
    page.fill("#vk-paste", ERROR)
    page.wait_for_selector(".vk-answer .vk-lines")
    assert page.locator(".vk-answer .vk-lines code").count() == 2
    assert page.eval_on_selector_all(".vk-answer .vk-lines code", CUT_OFF) == []
    page.close()


@pytest.mark.parametrize("viewport", [PHONE, WIDE], ids=["phone", "wide"])
def test_the_button_covers_no_code_below_a_head(browser: Patient, address: str, viewport: dict[str, int]) -> None:
    page = browser.new_page(viewport=viewport)
    page.goto(f"{address}/errors/old-imports/merge/")
    assert page.locator(":is(.vk-side, .vk-heads)").count() > 2
    assert page.eval_on_selector_all(":is(.vk-side, .vk-heads)", COVERED) == []
    page.close()


def test_heads_stand_above_their_columns_or_are_not_shown(browser: Patient, address: str) -> None:
    page = browser.new_page(viewport=WIDE)
    page.goto(f"{address}/what-the-web-says/")
    heads, cells = page.eval_on_selector(".vk-table", COLUMNS)
    assert heads == cells
    page.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})
    heads, _ = page.eval_on_selector(".vk-table", COLUMNS)
    assert set(heads) == {0}, "rows are cards"
    page.close()


def test_a_page_of_figures_scrolls_no_table_of_figures_on_a_wide_screen(browser: Patient, address: str) -> None:
    page = browser.new_page(viewport=WIDE)
    for path in ("how-well-the-checker-knows/", "what-a-port-takes/"):
        page.goto(f"{address}/{path}")
        assert page.eval_on_selector_all(".vk-ports", CUT_OFF) == []
    page.close()


def test_a_silent_change_in_the_reader_s_code_has_its_own_color(browser: Patient, address: str) -> None:
    page = browser.new_page(viewport=WIDE)
    page.goto(f"{address}/check-my-code/")
    raised, differs = page.evaluate(BORDERS)
    assert raised != differs
    page.close()


def test_a_result_of_the_header_s_search_says_once_what_it_is(browser: Patient, address: str) -> None:
    page = browser.new_page(viewport=WIDE)
    page.goto(f"{address}/")
    page.click(".md-search__input")
    page.wait_for_selector(".md-search-result__meta >> text=Type to start searching")
    page.evaluate(RESULTS, f"{address}/errors/training-loop/predict-proba/")
    page.wait_for_selector(".md-search-result__item:nth-child(3) .vk-search-verdict")
    assert page.locator(".md-search-result__item .vk-search-verdict").count() == 3
    page.close()


def test_the_index_by_name_leads_to_each_letter(browser: Patient, address: str) -> None:
    page = browser.new_page(viewport=PHONE)
    page.goto(f"{address}/errors/by-name/")
    page.click(".vk-letters >> text=K")
    assert page.locator(".vk-index-many :target").inner_text().strip("_").upper().startswith("K")
    page.close()
