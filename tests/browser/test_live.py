"""Live authoring: edit a program while `mkdocs serve` shows it, wait, see."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from patient import Patient
from playwright.sync_api import Page, expect
from small_project import SmallProject, hear_ctrl_c

HOOKS = Path(__file__).parents[2] / "gate" / "showing" / "hooks.py"
MKDOCS = Path(sys.executable).parent / "mkdocs"


@pytest.fixture
def recorded(project: SmallProject) -> SmallProject:
    """The small project with its hooks and its evidence."""
    with (project.root / "mkdocs.yml").open("a") as config:
        config.write(f"hooks: [{HOOKS}]\nwatch: [snippets]\n")
    done = project.gate("--record", "docs")
    assert done.returncode == 0, done.stdout
    return project


@contextlib.contextmanager
def served(root: Path, **environ: str) -> Iterator[str]:
    """`mkdocs serve`, as a person would start it; gives the address of the page."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [MKDOCS, "serve", "--dev-addr", f"127.0.0.1:{port}"],
        cwd=root,
        env={**{name: value for name, value in os.environ.items() if name != "RUNTIMES"}, **environ},  # make sets it
        stderr=subprocess.DEVNULL,
        preexec_fn=hear_ctrl_c,
    )
    try:
        address = f"http://127.0.0.1:{port}/page/"
        while not answers(address):
            assert process.poll() is None, "mkdocs serve ended"
            time.sleep(0.1)
        yield address
        process.send_signal(signal.SIGINT)
        process.wait(120)
    finally:
        process.kill()
        process.wait()


def answers(address: str) -> bool:
    with contextlib.suppress(OSError):
        urllib.request.urlopen(address, timeout=1).close()
        return True
    return False


def opened(browser: Patient, address: str) -> Page:
    page = browser.new_page()
    page.goto(address)
    return page


def test_an_edited_program_runs_and_the_page_says_so(browser: Patient, recorded: SmallProject) -> None:
    program = recorded.root / "snippets" / "page" / "program.py"
    record = recorded.root / "evidence" / "page" / "program.json"
    before = record.read_text()
    with served(recorded.root) as address:
        page = opened(browser, address)
        expect(page.locator(".vk")).to_contain_text("no flag")
        expect(page.locator(".vk-draft")).to_have_count(0)

        program.write_text("print('edited')\n")
        expect(page.locator(".vk-draft")).to_contain_text("It has run on 2 of 2 runtimes.")
        expect(page.locator(".vk")).to_contain_text("edited")
        expect(page.locator(".admonition.danger").first).to_contain_text("it was claimed to print")
        expect(page.locator(".admonition.danger").last).to_contain_text("it runs: remove the claim")

        guide = recorded.root / "docs" / "page.md"
        lines = [line for line in guide.read_text().splitlines() if "claim" not in line]
        guide.write_text("\n".join(lines) + "\n")
        expect(page.locator(".admonition.danger")).to_have_count(0)
        expect(page.locator(".vk-draft")).to_have_count(1)

        program.write_text("raise ValueError('broken')\n")
        diagnostic = page.locator(".admonition.danger").first
        expect(diagnostic).to_contain_text('<!-- pytest.mark.claim("bare')
        expect(diagnostic).to_contain_text('raises="ValueError: broken"')
    assert record.read_text() == before, "only `make evidence` records"


def test_without_environments_the_record_is_shown(browser: Patient, recorded: SmallProject, tmp_path: Path) -> None:
    with served(recorded.root, XDG_CACHE_HOME=str(tmp_path / "empty")) as address:
        page = opened(browser, address)
        expect(page.locator(".vk")).to_contain_text("no flag")
        program = recorded.root / "snippets" / "page" / "program.py"
        program.write_text("print('edited')\n")
        expect(page.locator(".vk-draft")).to_contain_text("make environments")
        expect(page.locator(".vk")).to_contain_text("no flag")
