"""Pages of the built site, opened and used."""

from __future__ import annotations

from pathlib import Path

from patient import Patient

from gate.reading.project import Project

ROOT = Path(__file__).parents[2]
COPIED = "navigator.clipboard.readText()"


def test_the_home_page_opens(browser: Patient, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/")
    assert "Verified Keras Migration" in page.title()
    page.close()


def test_a_program_is_copied_as_it_is(browser: Patient, address: str) -> None:
    program = next(block.snippet for block in Project(ROOT).blocks if block.page == "docs/guides/arg-scope.md")
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address}/guides/arg-scope/")
    button = page.locator(".highlight .vk-copy").first
    button.press("Enter")
    page.wait_for_function("(button) => button.textContent === 'Copied'", arg=button.element_handle())
    assert page.evaluate(COPIED).strip() == (ROOT / "snippets" / program).read_text().strip()
    run = page.locator(".vk-yourself .vk-copy").first
    run.dispatch_event("click")
    page.wait_for_function("(button) => button.textContent === 'Copied'", arg=run.element_handle())
    assert page.evaluate(COPIED) == page.locator(".vk-yourself .vk-run").first.text_content()
    context.close()
