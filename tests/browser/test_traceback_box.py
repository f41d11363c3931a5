"""The traceback box. tests/scripts/answers.test.js tests its answers."""

from __future__ import annotations

import gzip
import json
import re
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
    text, words = ((site / name).read_bytes() for name in ("errors.json", "words.json"))
    assert len(gzip.compress(text)) < 120_000  # the first answer needs this file alone
    assert len(gzip.compress(text)) + len(gzip.compress(words)) < 160_000
    index, known = json.loads(text), json.loads(words)
    assert len(known["sections"]) == len(index["sections"])
    html: dict[str, str] = {}

    def there(address: str) -> bool:
        url, _, anchor = address.partition("#")
        page = html.setdefault(url, (site / url / "index.html").read_text())
        return not anchor or f'id="{anchor}"' in page

    for _, address, title, *_ in index["sections"]:
        assert there(address), (title, address)
    for text, _, places in index["messages"]:
        for program, group in places:
            section, anchor = index["programs"][program]
            assert there(f"{index['sections'][section][1].partition('#')[0]}#{anchor}"), (text[:60], anchor)
            assert index["groups"][group]


def test_each_remedy_is_of_a_section_and_its_programs_are_served(site: Path) -> None:
    addresses = {address for _, address, *_ in json.loads((site / "errors.json").read_text())["sections"]}
    files = sorted((site / "remedies").glob("*.json"))
    assert len(files) > 30
    for path in files:
        assert len(gzip.compress(path.read_bytes())) < 12_000, path.name
        for address, remedy in json.loads(path.read_text()).items():
            assert address in addresses
            assert (site / remedy["old"]).is_file()
            assert "new" not in remedy or (site / remedy["new"]).is_file()
            assert "new" in remedy or remedy["none"], address


def test_the_box_answers_with_links_that_lead_somewhere(page: Page, address: str) -> None:
    page.fill("#vk-paste", "ValueError: Unknown layer: 'MyAttention'. Please ensure you are using a scope")
    page.wait_for_selector(".vk-answer-title a")
    links = page.eval_on_selector_all(
        ".vk-result :is(.vk-answer-title, .vk-answers) a", "links => links.map((link) => link.href)"
    )
    assert links[0] == f"{address}/errors/custom-layers/unknown-layer/"
    for link in links:
        page.goto(link)
        anchor = link.partition("#")[2]
        assert page.locator(f"[id='{anchor}']" if anchor else "h1").count() == 1, link
    page.goto(f"{address}/traceback/")


def test_nothing_is_said_plainly(page: Page) -> None:
    page.fill("#vk-paste", "KeyError: 'price'")
    page.wait_for_selector(".vk-nothing")
    assert "Not known here yet" in page.inner_text(".vk-result")


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
    page.wait_for_selector(".vk-answer-title a")
    for _ in range(3):  # past Clear and the version
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.vk-answer') !== null")
    page.keyboard.press("Enter")
    page.wait_for_url("**/backend-functions/**")
    assert not [url for url in asked if "secret_project" in url or not url.startswith(address)]
    page.go_back()
    page.wait_for_selector(".vk-answer-title a")  # the text is still there, and so is the answer
    page.close()


def test_the_answer_is_for_the_reader_s_version_and_another_can_be_chosen(browser: Patient, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}/guides/optimizers/?version=tf2.15")
    page.goto(f"{address}/traceback/")
    page.fill("#vk-paste", "AttributeError: 'Sequential' object has no attribute 'predict_classes'")
    page.wait_for_selector(".vk-on-mine >> text=Fails on TensorFlow 2.15")
    page.select_option(".vk-understood select", "tf2.3")
    page.wait_for_selector(".vk-on-mine >> text=No failure recorded on TensorFlow 2.3")
    context.close()


def test_the_remedy_is_in_the_answer(page: Page) -> None:
    page.fill("#vk-paste", "AttributeError: 'Sequential' object has no attribute 'predict_classes'")
    page.wait_for_selector(".vk-lines >> text=.predict_classes(")
    before, after = page.locator(".vk-lines pre").all_inner_texts()
    assert "predict_classes" in before
    assert ".predict(" in after
    page.click(".vk-whole summary")
    page.wait_for_selector(".vk-whole pre >> text=import")


def test_the_version_is_taken_from_a_traceback(page: Page) -> None:
    frame = 'File "/opt/lib/python3.7/site-packages/tensorflow_core/_api/v1/x.py", line 3, in f'
    page.fill("#vk-paste", f"Traceback (most recent call last):\n  {frame}\nImportError: cannot import name 'np_utils'")
    page.wait_for_selector(".vk-understood >> text=Taken from the traceback")
    assert page.input_value(".vk-understood select") == "tf1.15"


def test_an_answer_has_an_address(page: Page, browser: Patient) -> None:
    page.fill("#vk-paste", "save_format")
    page.wait_for_function("location.hash === '#q=save_format'")
    other = browser.new_page()
    other.goto(page.url)
    other.wait_for_selector(".vk-answer-title >> text=save_format")
    other.close()


def test_a_report_is_shown_before_it_is_sent(page: Page) -> None:
    page.fill("#vk-paste", "ValueError: the frobnicator failed in /home/jolanthe/train.py")
    page.click(".vk-report summary")
    assert page.input_value("#vk-report") == "ValueError: the frobnicator failed in …"
    page.fill("#vk-report", "only this")
    assert "message=only+this" in attribute(page.locator(".vk-report a"), "href")


def test_code_is_answered_by_its_names_and_handed_to_the_check(browser: Patient, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/")
    page.fill("#vk-paste", "import tensorflow as tf\nx = tf.placeholder(tf.float32)")
    page.wait_for_selector(".vk-name-answer >> text=tf.placeholder")
    page.click("text=Check this code line by line")
    page.wait_for_url("**/check-my-code/")
    page.wait_for_function("document.querySelector('form.vk-check textarea')?.value.includes('tf.placeholder')")
    page.close()


def test_the_header_s_search_has_the_box_s_answer_and_all_words_count(browser: Patient, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/guides/optimizers/?version=tf2.21")
    page.click(".md-search__input")
    page.keyboard.type("has no attribute 'predict_classes'")
    page.wait_for_selector(".vk-search-answer >> text=predict_classes")
    assert "Fails on TensorFlow 2.21" in page.inner_text(".vk-search-answer >> nth=0")
    assert ".argmax(axis=-1)" in page.inner_text(".vk-search-answer + .vk-search-write")
    page.wait_for_selector(".md-search-result__item .vk-search-verdict >> text=Fails on")
    assert "predict_classes" in page.locator(".md-search-result__link").first.inner_text()
    page.close()


def test_another_name_in_the_same_module_is_marked_as_such(page: Page) -> None:
    page.fill("#vk-paste", "AttributeError: module 'tensorflow' has no attribute 'local_variables_initializer'")
    page.wait_for_selector("text=Not recorded with this name")
    assert "tensorflow1-names/" in attribute(page.locator(".vk-answer-title a").first, "href")


def test_the_search_leads_to_the_box(browser: Patient, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/guides/optimizers/")
    page.wait_for_selector(".vk-search-paste", state="attached")
    assert not page.is_visible(".vk-search-paste")
    page.click(".md-search__input")
    page.keyboard.type("cannot import name 'np_utils'")
    page.click(".vk-search-paste")
    page.wait_for_selector(".vk-answer-title a")
    assert re.split("[?#]", page.url)[0] == f"{address}/traceback/"
    page.close()


def test_without_javascript_the_page_says_what_to_do(browser: Patient, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/traceback/")
    assert not page.is_visible("form.vk-paste")
    assert "needs JavaScript" in page.inner_text(".md-content")
    context.close()
