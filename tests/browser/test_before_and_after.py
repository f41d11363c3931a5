"""Before and after, and the page of all translations."""

from __future__ import annotations

import re

import pytest
from patient import Patient
from playwright.sync_api import Page, expect

PAGE = "errors/renamed-arguments/conv2d-32-3-3/"


@pytest.mark.parametrize(("width", "beside"), [(1440, True), (390, False)])
def test_before_and_after(browser: Patient, address: str, width: int, beside: bool) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(f"{address}/{PAGE}")
    pair = page.locator(".vk-pair:not(.vk-alone)").first
    pair.scroll_into_view_if_needed()
    before, after = (pair.locator(f".vk-{side}").bounding_box() for side in ("before", "after"))
    assert before
    assert after
    assert (after["x"] > before["x"]) is beside
    assert (after["y"] > before["y"]) is not beside
    marked = page.locator(".vk-after .hll").first  # of the whole program, below
    assert marked.evaluate("line => getComputedStyle(line, '::before').content") == '"+"'
    assert int(marked.evaluate("line => getComputedStyle(line).fontWeight")) >= 700
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_only_what_to_write_can_be_copied(browser: Patient, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/{PAGE}")
    pair = page.locator(".vk-pair:not(.vk-alone)").first
    expect(pair.locator(".vk-after .vk-copy-code")).to_have_count(1)
    expect(pair.locator(".vk-before .vk-copy-code")).to_have_count(0)


def test_the_proof_leads_to_the_old_program(browser: Patient, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/{PAGE}")
    link = page.locator(".vk-proof a").first
    anchor = (link.get_attribute("href") or "").partition("#")[2]
    assert page.locator(f"[id='{anchor}']").count() or "#" in (link.get_attribute("href") or "")
    old = re.search(r"Replaces (\S+)", link.inner_text())
    assert old
    link.click()
    expect(page.locator(f"section[data-snippet='{old[1]}']")).to_be_in_viewport()


@pytest.fixture
def translations(browser: Patient, address: str) -> Page:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{address}/translations/")
    return page


def shown(page: Page) -> int:
    return page.locator(".vk-translations tbody tr:visible").count()


def test_translations_are_filtered(translations: Page) -> None:
    whole = shown(translations)
    translations.get_by_label("Name or code").fill("nb_epoch")
    expect(translations.locator(".vk-translate output")).to_have_text(re.compile(r"^\d{1,2} translations$"))
    assert 0 < shown(translations) < whole
    assert "text=nb_epoch" in translations.url
    translations.reload()
    assert 0 < shown(translations) < whole, "the address says what was searched for"
    translations.get_by_label("Name or code").fill("")
    translations.get_by_label("From", exact=True).select_option("tf1.15")
    translations.get_by_label("To", exact=True).select_option("tf2.21")
    assert 0 < shown(translations) < whole
    translations.get_by_label("From", exact=True).select_option("tf2.21")
    assert shown(translations) == 0, "what works on a version need not be translated for it"


def test_translations_without_javascript(browser: Patient, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/translations/")
    assert page.locator(".vk-translations tbody tr").count() > 100
    assert not page.locator(".vk-translate").is_visible()
    context.close()
