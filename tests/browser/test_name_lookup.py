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


def test_the_page_answers_and_its_address_can_be_passed_on(page: Page, browser: Patient) -> None:
    page.fill("#vk-name", "tf.log")
    page.keyboard.press("Enter")
    answer = page.locator(".vk-name-answer")
    answer.wait_for()
    assert "tf.log exists on TF 1.4 – 1.15 and is missing on TF 2.0 – 2.21" in answer.inner_text()
    assert "tf.math.log" in answer.inner_text()
    other = browser.new_page()
    other.goto(page.url)
    other.locator(".vk-name-answer", has_text="tf.math.log").wait_for()
    other.close()


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
