"""The traceback box. tests/scripts/answers.test.js tests its answers."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from patient import Patient
from playwright.sync_api import Page
from seen import attribute


@pytest.fixture(scope="module")
def page(browser: Patient, address: str) -> Iterator[Page]:
    page = browser.new_page()
    page.goto(f"{address}/traceback/")
    yield page
    page.close()


def test_the_index_is_small_and_every_place_in_it_exists(site: Path) -> None:
    text = (site / "errors.json").read_bytes()
    assert len(gzip.compress(text)) < 150_000
    index = json.loads(text)
    html = {url: (site / url / "index.html").read_text() for url, *_ in index["pages"]}
    for page, anchor, title, *_ in index["sections"]:
        assert f'id="{anchor}"' in html[index["pages"][page][0]], (title, anchor)
    for text, _, places in index["messages"]:
        for program, group in places:
            section, anchor = index["programs"][program]
            url = index["pages"][index["sections"][section][0]][0]
            assert f'id="{anchor}"' in html[url], (text[:60], url, anchor)
            assert index["groups"][group]


def test_the_box_answers_with_links_that_lead_somewhere(page: Page, address: str) -> None:
    page.fill("#vk-paste", "ValueError: Unknown layer: 'MyAttention'. Please ensure you are using a scope")
    page.wait_for_selector(".vk-answers a")
    links = page.eval_on_selector_all(".vk-answers a", "links => links.map((link) => link.href)")
    assert links[0] == f"{address}/errors/custom-layers/unknown-layer/"
    for link in links:
        page.goto(link)
        assert page.locator(f"[id='{link.partition('#')[2]}']").count() == 1, link
    page.goto(f"{address}/traceback/")


def test_nothing_is_said_plainly(page: Page) -> None:
    page.fill("#vk-paste", "KeyError: 'price'")
    page.wait_for_selector(".vk-nothing")
    assert "No recorded message matches" in page.inner_text(".vk-result")


def test_the_box_works_by_keyboard_and_sends_nothing(browser: Patient, address: str) -> None:
    page = browser.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url + (request.post_data or "")))
    page.goto(f"{address}/")
    page.wait_for_selector("form.vk-paste:not([hidden])")
    page.focus("#vk-paste")
    page.keyboard.type("secret_project module 'keras.backend' has no attribute 'image_dim_ordering'")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(".vk-answers a")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.vk-answers') !== null")
    page.keyboard.press("Enter")
    page.wait_for_url("**/guides/backend-functions/**")
    assert not [url for url in asked if "secret_project" in url or not url.startswith(address)]
    page.go_back()
    page.wait_for_selector(".vk-answers a")  # the text is still there, and so is the answer
    page.close()


def test_the_reader_s_version_is_said_first(browser: Patient, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}/guides/optimizers/?version=tf2.18")
    page.goto(f"{address}/traceback/")
    page.fill("#vk-paste", "ValueError: Argument(s) not recognized: {'lr': 0.001}")
    page.wait_for_selector(".vk-where")
    assert (
        page.locator(".vk-where")
        .first.inner_text()
        .startswith("recorded on your version, TensorFlow 2.18, Keras 3.9; also on")
    )
    page.fill("#vk-paste", "TypeError: Unexpected keyword argument passed to optimizer: learning_rate")
    page.wait_for_selector(".vk-where >> text=not in these words on your version")
    context.close()


def test_another_name_in_the_same_module_is_marked_as_such(page: Page) -> None:
    page.fill("#vk-paste", "AttributeError: module 'tensorflow' has no attribute 'local_variables_initializer'")
    page.wait_for_selector("text=Not recorded with this name")
    assert "guides/tensorflow1-names/" in attribute(page.locator(".vk-answers a").first, "href")


def test_the_search_leads_to_the_box(browser: Patient, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/guides/optimizers/")
    page.wait_for_selector(".vk-search-paste", state="attached")
    assert not page.is_visible(".vk-search-paste")
    page.click(".md-search__input")
    page.keyboard.type("cannot import name 'np_utils'")
    page.click(".vk-search-paste")
    page.wait_for_selector(".vk-answers a")
    assert page.url.split("?")[0] == f"{address}/traceback/"
    page.close()


def test_without_javascript_the_page_says_what_to_do(browser: Patient, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/traceback/")
    assert not page.is_visible("form.vk-paste")
    assert "needs JavaScript" in page.inner_text(".md-content")
    context.close()
