"""Name lookup on the page of names and in the traceback box. tests/scripts/names.test.js tests the lookup itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from patient import Patient
from playwright.sync_api import Page


@pytest.fixture(scope="module")
def page(browser: Patient, address: str) -> Iterator[Page]:
    page = browser.new_page()
    page.goto(f"{address}/names/")
    yield page
    page.close()


def test_the_page_answers_and_its_address_can_be_passed_on(page: Page, browser: Patient, address: str) -> None:
    page.fill("#vk-name", "tf.log")
    page.keyboard.press("Enter")
    answer = page.locator(".vk-name-answer")
    answer.wait_for()
    assert "tf.log exists on TF 1.4 – 1.15 and is missing on TF 2.0 – 2.21" in answer.inner_text()
    assert "tf.math.log on TF 2.0 – 2.21" in page.inner_text(".vk-proved")
    assert page.locator(".vk-proved a").first.get_attribute("href") == f"{address}/errors/tensorflow1-names/math/"
    other = browser.new_page()
    other.goto(page.url)
    other.locator(".vk-name-answer", has_text="tf.math.log").wait_for()
    other.close()


def test_a_name_of_contrib_has_a_proof_or_a_guide(page: Page) -> None:
    for name, said in {
        "tf.contrib.layers.flatten": "Proved to do the same: tf.keras.layers.Flatten",
        "tf.contrib.slim.max_pool2d": "Its module tf.contrib.slim is replaced by tf_slim",
        "tf.contrib.rnn.GridLSTMCell": "Nothing is proved yet to replace this name. About its module: ",
    }.items():
        page.fill("#vk-name", name)
        page.keyboard.press("Enter")
        page.locator(".vk-name-answer", has_text=name).wait_for()
        assert said in " ".join(page.inner_text(".vk-name-answer").split())


def test_what_is_no_name_is_said_plainly(page: Page) -> None:
    page.fill("#vk-name", "weather")
    page.keyboard.press("Enter")
    page.wait_for_selector(".vk-names .vk-nothing")


def test_the_box_for_tracebacks_knows_names_that_no_program_is_about(browser: Patient, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/traceback/")
    page.fill("#vk-paste", "AttributeError: module 'tensorflow' has no attribute 'matrix_band_part'")
    page.wait_for_selector(".vk-name-answer")
    assert "tf.linalg.band_part" in page.inner_text(".vk-result")
    page.close()
