"""The page that compares two versions. tests/scripts/comparing.test.js tests the comparison itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from patient import Patient
from playwright.sync_api import Page


@pytest.fixture
def page(browser: Patient, address: str) -> Iterator[Page]:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}/from-to/?from=tf1.15&to=tf2.21")
    page.wait_for_selector(".vk-changes[aria-busy=false]")
    yield page
    context.close()


def test_the_silent_changes_come_first_and_every_link_leads_somewhere(page: Page, address: str, site: Path) -> None:
    assert page.locator(".vk-changes h2").first.inner_text().startswith("Runs on both, with different output")
    links = page.eval_on_selector_all(".vk-changes a:not([href^='#'])", "links => links.map((link) => link.href)")
    assert len(links) > 300
    for link in set(links):
        path, _, anchor = link.removeprefix(f"{address}/").partition("#")
        html = (site / path / "index.html").read_text()
        assert not anchor or f'id="{anchor}"' in html or f"id={anchor}" in html, link


def test_nothing_is_loaded_before_it_is_asked_for(browser: Patient, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}/from-to/", wait_until="networkidle")
    assert not [url for url in asked if url.endswith("/changes.json")]
    page.get_by_role("button", name="Compare").click()
    page.wait_for_selector(".vk-changes[aria-busy=false] h2")
    assert "from=tf1.15&to=tf2.21" in page.url
    context.close()


def test_the_address_says_both_and_going_back_undoes(page: Page, address: str) -> None:
    said = page.inner_text(".vk-changes-said")
    page.select_option("[name=to]", "tf2.3")
    page.wait_for_function("(said) => document.querySelector('.vk-changes-said').textContent !== said", arg=said)
    assert page.url == f"{address}/from-to/?from=tf1.15&to=tf2.3"
    page.go_back()
    page.wait_for_function("(said) => document.querySelector('.vk-changes-said').textContent === said", arg=said)
    assert page.input_value("[name=to]") == "tf2.21"
    page.reload()
    page.wait_for_function("(said) => document.querySelector('.vk-changes-said').textContent === said", arg=said)


def test_swapping_turns_breaks_into_repairs(page: Page) -> None:
    breaks = page.locator("#breaks").inner_text().rpartition("(")[2]
    page.click("[name=swap]")
    page.wait_for_function("document.querySelector('[name=from]').value === 'tf2.21'")
    assert page.locator("#mended").inner_text().rpartition("(")[2] == breaks


def test_the_home_page_leads_there_by_keyboard(browser: Patient, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/")
    page.wait_for_selector("form.vk-from-to:not([hidden])")
    page.focus(".vk-from-to [name=from]")
    page.keyboard.type("TensorFlow 2.10")
    page.keyboard.press("Tab")
    page.keyboard.type("TensorFlow 2.18")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}/from-to/?from=tf2.10&to=tf2.18")
    page.wait_for_selector(".vk-changes h2")
    page.close()


def test_the_reader_s_version_is_where_they_come_from(browser: Patient, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}/guides/saving/?version=tf2.6")
    page.goto(f"{address}/from-to/")
    page.wait_for_selector(".vk-changes h2")
    assert page.input_value("[name=from]") == "tf2.6"
    context.close()


def test_without_javascript_it_says_where_to_look(browser: Patient, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/from-to/")
    assert "followed by what it did" in page.inner_text(".md-content")
    assert not page.is_visible("form.vk-from-to")
    context.close()


def test_the_names_that_are_gone_are_listed_when_they_are_asked_for(page: Page) -> None:
    page.locator(".vk-names-between summary").click()
    names = page.locator(".vk-names-between dl")
    names.wait_for()
    said = names.inner_text()
    assert "log → tf.math.log;" in said
    assert "Session → tf.compat.v1.Session;" in said
    assert "Dense;" not in said.partition("tf.keras.layers")[2].partition("tf.keras")[0]


def test_ticks_survive_and_belong_to_a_pair_of_versions(page: Page, address: str) -> None:
    page.locator(".vk-steps input").first.check()
    assert page.inner_text(".vk-plan-said").startswith("1 of ")
    page.reload()
    page.wait_for_selector(".vk-steps")
    assert page.locator(".vk-steps input").first.is_checked()
    page.goto(f"{address}/from-to/?from=tf2.10&to=tf2.21")
    page.wait_for_selector(".vk-steps")
    assert page.inner_text(".vk-plan-said").startswith("0 of ")


def test_ticks_survive_steps_that_are_new(page: Page) -> None:
    """A step is remembered by what it is, so one that comes before it changes nothing."""
    page.evaluate("localStorage.setItem('vk-plan:tf1.15:tf2.21', JSON.stringify(['gone', 'install']))")
    page.reload()
    page.wait_for_selector(".vk-steps")
    ticked = page.locator(".vk-steps input:checked")
    assert ticked.count() == 1
    assert ticked.get_attribute("value") == "install"


def test_steps_that_no_port_met_are_folded_until_they_are_filtered_for(page: Page) -> None:
    page.get_by_role("heading", name="Names (").click()
    often, rare = page.locator(".vk-guide[open] > .vk-steps li").last, page.locator(".vk-guide[open] > .vk-rare").last
    assert "ported repositories" in often.inner_text()
    assert rare.get_attribute("open") is None
    assert "none of the" in rare.locator("summary").inner_text()
    page.get_by_role("searchbox", name="Filter").fill("tf.")
    assert page.locator(".vk-rare:not([open])").count() == 0
    assert page.locator(".vk-rare[open]").count()


def test_a_shared_address_has_the_filter_and_the_kinds_of_code(page: Page) -> None:
    page.get_by_role("searchbox", name="Filter").fill("placeholder")
    page.get_by_role("checkbox", name="standalone Keras").uncheck()
    assert "q=placeholder" in page.url
    assert "without=k" in page.url
    said = page.inner_text(".vk-plan-said")
    assert " shown" in said
    page.reload()
    page.wait_for_selector(".vk-steps")
    assert page.inner_text(".vk-plan-said") == said


def test_the_plan_is_copied_as_markdown(page: Page, address: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".vk-steps input").first.check()
    page.get_by_role("button", name="Copy as Markdown").click()
    page.get_by_role("button", name="Copied").wait_for()
    lines = page.evaluate("navigator.clipboard.readText()").split("\n")
    assert sum(line.startswith("- [x] [") for line in lines) == 1
    assert all(f"]({address}/" in line for line in lines if line.startswith("- ["))
