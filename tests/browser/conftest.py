"""Fixtures: the built site on a local server, and a headless Chromium."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from patient import PATIENCE, Patient
from playwright.sync_api import Playwright, expect, sync_playwright
from serving import Server, serving

from gate.files import locked

ROOT = Path(__file__).parents[2]
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
expect.set_options(timeout=PATIENCE)
LONGEST = Path(__file__).with_name("test_quality.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Runs the slowest file first, to balance the processes."""
    items.sort(key=lambda item: item.path != LONGEST)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built once; each process has its own copy, because some tests add a page."""
    run = tmp_path_factory.getbasetemp()
    run = run.parent if "PYTEST_XDIST_WORKER" in os.environ else run
    built, folder = run / "site", tmp_path_factory.mktemp("site")
    with locked(run / "site.lock"):
        if not built.exists():
            making = run / "site.making"
            command: list[str | Path] = [sys.executable, "-m", "gate.showing.site", making]
            environ = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
            done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stdout + done.stderr
            making.rename(built)
    shutil.copytree(built, folder, dirs_exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[Server]:
    with serving(site) as server:
        yield server


@pytest.fixture(scope="session")
def address(server: Server) -> str:
    """The URL of the site, without a trailing slash."""
    return server.address


@pytest.fixture(scope="session")
def pages(site: Path) -> list[str]:
    """The URL path of every page."""
    return sorted(str(page.relative_to(site)).removesuffix("index.html") for page in site.rglob("*.html"))


@pytest.fixture(scope="session")
def looked_at(site: Path, pages: list[str]) -> list[str]:
    """Every page, but of those of errors, which one template makes, one in twenty-five, and the largest."""
    errors = [page for page in pages if page.startswith("errors/") and page.count("/") > 2]
    largest = max(errors, key=lambda page: (site / page / "index.html").stat().st_size)
    return sorted({*pages} - {*errors} | {*errors[::25], largest})


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of Chromium. Without it, the tests are skipped; in CI, they fail."""
    found = os.environ.get("CHROMIUM") or next((path for name in CHROMIUM if (path := shutil.which(name))), None)
    if found is None:
        say = "no Chromium here; on Debian: apt install chromium, or name one: CHROMIUM=/path/to/it"
        if "CI" in os.environ:
            pytest.fail(say)
        pytest.skip(say)
    return found


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser(playwright: Playwright, chromium: str) -> Iterator[Patient]:
    browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"], timeout=PATIENCE)
    yield Patient(browser)
    browser.close()
