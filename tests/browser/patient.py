"""A browser with timeouts for busy machines."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

PATIENCE = 180_000  # milliseconds; a page is ready in a hundredth of that where nothing else runs


class Patient:
    """Opens contexts and pages with Playwright's options."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser

    def new_context(self, **options: Any) -> BrowserContext:
        context = self._browser.new_context(**options)
        context.set_default_timeout(PATIENCE)
        return context

    def new_page(self, **options: Any) -> Page:
        page = self._browser.new_page(**options)
        page.set_default_timeout(PATIENCE)
        return page
