"""The reader's version: stored, in the URL, and shown first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from patient import Patient
from playwright.sync_api import Page, expect
from seen import attribute

from gate.reading.roster import load_roster

GUIDE = "/errors/optimizers/lr-ignored/"
SNIPPET = "section.vk[data-snippet='optimizers/adam_lr_tf.py']"


@pytest.fixture
def page(browser: Patient, address: str) -> Iterator[Page]:
    context = browser.new_context()
    page = context.new_page()
    page.goto(address + GUIDE)
    yield page
    context.close()


def choose(page: Page, version: str, which: str = "version") -> None:
    page.select_option(f".vk-version [name={which}]", version)


def chosen(page: Page) -> str:
    return page.input_value(".vk-version [name=version]")


def lead(page: Page) -> str:
    """What the program says first; nothing of it is laid out before it comes into sight."""
    said = page.locator(f"{SNIPPET} .vk-mine-lead")
    page.locator(SNIPPET).scroll_into_view_if_needed()
    expect(said).not_to_have_text("", use_inner_text=True)
    return said.inner_text()


def test_versions_are_offered_in_the_order_of_their_release(page: Page) -> None:
    names = page.eval_on_selector_all(
        ".vk-version [name=version] option", "options => options.slice(1).map((option) => option.label)"
    )
    roster = load_roster(Path(__file__).parents[2]).values()
    assert names == [runtime.name for runtime in roster if not runtime.aside]
    places = [
        names.index(name) for name in ("TensorFlow 1.15, Keras 2.3.1", "TensorFlow 2.3, Keras 2.4.3", "TensorFlow 2.15")
    ]
    assert places == sorted(places)


def test_the_strip_and_the_output_answer_for_it_first(page: Page) -> None:
    choose(page, "tf2.18")
    assert lead(page) == "TensorFlow 2.18, Keras 3.9: ✗ raises ValueError"
    first = page.locator(f"{SNIPPET} .vk-group").first
    assert "tf2.18" in attribute(first, "data-runtimes").split()
    assert first.get_attribute("open") is not None
    others = page.locator(f"{SNIPPET} .vk-group:not([open])")
    assert others.count() == page.locator(f"{SNIPPET} .vk-group").count() - 1
    page.locator(f"{SNIPPET} .vk-strip").click()
    others.first.locator("summary").click()  # the rest is one click away
    assert others.count() == page.locator(f"{SNIPPET} .vk-group").count() - 2


OUTCOMES = "[aria-label='Outcomes by version'] table"


def test_tables_answer_for_it_first_and_go_back_to_their_order(page: Page, address: str) -> None:
    page.goto(f"{address}/guides/contrib/")
    row = "els => els[0].rows[1].cells.length && [...els[0].rows[0].cells].map((cell) => cell.textContent)"
    before = page.eval_on_selector_all(OUTCOMES, row)
    choose(page, "tf1.15")
    assert "1.15" in page.eval_on_selector_all(OUTCOMES, row)[1]
    marked = page.locator(f"{OUTCOMES} tbody tr:first-child td.vk-mine")
    assert marked.count() == 1
    choose(page, "")
    assert page.eval_on_selector_all(OUTCOMES, row) == before


def test_a_row_that_names_its_own_versions_answers_for_it_first(page: Page, address: str) -> None:
    page.goto(f"{address}/guides/optimizers/")
    outcomes = page.locator(f"{OUTCOMES} tbody tr:first-child .vk-folded > span")
    before = outcomes.all_text_contents()
    choose(page, "tf2.15")
    assert outcomes.first.inner_text() == "2.12–2.15, legacy 2.16–2.21 ≠ 0.001"
    assert page.locator(f"{OUTCOMES} tbody tr:first-child .vk-mine").all_text_contents() == [
        outcomes.first.text_content()
    ]
    choose(page, "")
    assert outcomes.all_text_contents() == before


def test_two_versions_come_first_in_the_order_in_which_they_are_chosen(page: Page, address: str) -> None:
    page.goto(f"{address}/guides/contrib/")
    heads = f"{OUTCOMES} thead th"
    before = page.locator(heads).all_text_contents()
    target, mine = (next(one for one in before if version in one) for version in ("2.21", "1.15"))
    assert before[:2] != [mine, target], "they are not first by themselves"
    choose(page, "tf1.15")
    choose(page, "tf2.21", "target")
    assert page.locator(heads).all_text_contents() == [
        mine,
        target,
        *(one for one in before if one not in (mine, target)),
    ]
    assert page.locator(f"{OUTCOMES} tbody tr:first-child td.vk-mine").count() == 2
    page.goto(f"{address}/guides/optimizers/")  # remembered, and first in rows that name their own versions
    assert page.url.endswith("?version=tf1.15&target=tf2.21")
    own = f"{OUTCOMES} tbody tr:first-child .vk-folded > span"
    runtimes = [attribute(one, "data-runtimes").split() for one in page.locator(own).all()]
    assert ("tf1.15" in runtimes[0], "tf2.21" in runtimes[1]) == (True, True)
    choose(page, "")
    choose(page, "", "target")
    page.goto(f"{address}/guides/contrib/")
    assert page.locator(heads).all_text_contents() == before


def test_a_panel_says_both_versions(page: Page) -> None:
    choose(page, "tf1.15")
    choose(page, "tf2.18", "target")
    page.locator(SNIPPET).scroll_into_view_if_needed()
    said = page.locator(f"{SNIPPET} .vk-mine-lead")
    expect(said).to_have_text([re.compile("^TensorFlow 1.15, .*runs"), re.compile("^TensorFlow 2.18, .*raises")])
    groups = [attribute(one, "data-runtimes").split() for one in page.locator(f"{SNIPPET} .vk-group").all()]
    assert ("tf1.15" in groups[0], "tf2.18" in groups[1]) == (True, True)
    assert page.locator(f"{SNIPPET} .vk-group[open]").count() == 1


def test_a_translation_says_first_whether_it_is_about_them(page: Page, address: str) -> None:
    page.goto(f"{address}/guides/optimizers/")
    choose(page, "tf1.15")
    choose(page, "tf2.21", "target")
    row = page.locator(".vk-translations tbody tr", has_text="Adam(lr=0.5)").first
    works, proved = row.locator("td").nth(1), row.locator("td").nth(2)
    assert works.locator(".vk-own").all_text_contents() == ["TF 1.15: yes", "TF 2.21: no"]
    assert proved.locator(".vk-own").all_text_contents() == ["TF 1.15: yes", "TF 2.21: yes"]
    choose(page, "")
    choose(page, "", "target")
    assert row.locator(".vk-own").count() == 0


def test_the_roster_has_their_rows_first(page: Page, address: str) -> None:
    page.goto(f"{address}/runtimes/")
    rows = page.locator(".vk-runtimes tbody th")
    before = rows.all_text_contents()
    choose(page, "tf1.15")
    choose(page, "tf2.18", "target")
    assert rows.all_text_contents() == ["tf1.15", "tf2.18", *(one for one in before if one not in ("tf1.15", "tf2.18"))]
    choose(page, "")
    choose(page, "", "target")
    assert rows.all_text_contents() == before


def test_both_are_where_a_comparison_and_the_translations_start(page: Page, address: str) -> None:
    choose(page, "tf2.6")
    choose(page, "tf2.18", "target")
    for path in ("from-to/", "translations/"):
        page.goto(f"{address}/{path}")
        expect(page.locator("select[name=from]")).to_have_value("tf2.6")
        expect(page.locator("select[name=to]")).to_have_value("tf2.18")


def test_all_is_as_it_was_when_none_is_chosen_again(page: Page) -> None:
    states = "els => els.map((group) => [group.dataset.runtimes, group.open])"
    before = page.eval_on_selector_all(f"{SNIPPET} .vk-group", states)
    choose(page, "tf2.15")
    assert page.eval_on_selector_all(f"{SNIPPET} .vk-group", states) != before
    choose(page, "")
    assert page.eval_on_selector_all(f"{SNIPPET} .vk-group", states) == before
    assert "version=" not in page.url


def test_a_version_that_a_page_is_not_about_is_said(page: Page) -> None:
    choose(page, "keras1.2-theano")
    assert "not run" in lead(page)


def test_it_is_kept_over_pages_and_when_one_goes_back(page: Page, address: str) -> None:
    choose(page, "tf2.15")
    assert page.url == f"{address}{GUIDE}?version=tf2.15"
    page.goto(f"{address}/errors/saving/by-name/")
    assert chosen(page) == "tf2.15"
    assert page.url == f"{address}/errors/saving/by-name/?version=tf2.15"
    choose(page, "tf2.3")
    page.go_back()
    page.wait_for_function("document.querySelector('.vk-version select')?.value === 'tf2.3'")
    assert lead(page).startswith("TensorFlow 2.3")
    page.reload()
    assert chosen(page) == "tf2.3"


def test_a_shared_link_shows_its_version_at_its_anchor(browser: Patient, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}{GUIDE}?version=tf2.15#optimizers-adam_lr_tf")
    assert chosen(page) == "tf2.15"
    assert page.url.endswith("?version=tf2.15#optimizers-adam_lr_tf")
    page.goto(f"{address}/errors/saving/by-name/")  # whoever has no version of their own keeps it
    assert chosen(page) == "tf2.15"
    context.close()


def test_a_shared_link_does_not_take_the_reader_s_own_version_away(page: Page, address: str) -> None:
    choose(page, "tf1.15")
    page.goto(f"{address}{GUIDE}?version=tf2.15&utm=x#optimizers-adam_lr_tf")
    assert chosen(page) == "tf2.15"
    page.click(".vk-version button")
    assert chosen(page) == "tf1.15"
    assert page.url.endswith("version=tf1.15&utm=x#optimizers-adam_lr_tf")
    assert page.locator(".vk-version button").count() == 0


def test_an_unknown_version_is_ignored(browser: Patient, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}{GUIDE}?version=tf9.9")
    assert chosen(page) == ""
    assert page.locator(".vk-mine-lead").count() == 0
    context.close()


def test_by_keyboard_alone(page: Page) -> None:
    page.focus(".vk-version [name=version]")
    page.keyboard.type("TensorFlow 2.12")
    page.keyboard.press("Enter")
    assert chosen(page) == "tf2.12"
    assert lead(page).startswith("TensorFlow 2.12")


def test_without_javascript_everything_is_shown(browser: Patient, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}{GUIDE}?version=tf2.15")
    assert page.locator(".vk-version").count() == 0
    assert page.locator(f"{SNIPPET} .vk-group").count() > 3
    page.locator(f"{SNIPPET} .vk-strip").click()
    assert all(group.is_visible() for group in page.locator(f"{SNIPPET} .vk-group").all())
    context.close()
