"""Live preview with `make serve`."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from patient import Patient
from playwright.sync_api import Page, expect
from small_project import SmallProject, hear_ctrl_c


@pytest.fixture
def recorded(project: SmallProject) -> SmallProject:
    """The small project with its evidence."""
    done = project.gate("--record", "docs")
    assert done.returncode == 0, done.stdout
    return project


@contextlib.contextmanager
def served(root: Path, **environ: str) -> Iterator[str]:
    """Starts the server of `make serve`; returns the URL of the page."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "gate.showing.serve", "--port", str(port)],
        cwd=root,
        env={**os.environ, **environ},
        stderr=subprocess.DEVNULL,
        preexec_fn=hear_ctrl_c,
    )
    try:
        address = f"http://127.0.0.1:{port}/page/"
        while not answers(address):
            assert process.poll() is None, "make serve ended"
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
        expect(page.locator(".admonition.danger").first).to_contain_text("expected output")
        expect(page.locator(".admonition.danger").last).to_contain_text("the program runs: remove the claim")

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


def test_what_is_served_is_what_the_files_say(recorded: SmallProject) -> None:
    """After any edit, even if no browser is waiting."""
    edits = (
        ("evidence/page/program.json", "no flag", "no such flag", "page/", "no such flag"),
        ("docs/page.md", "# A page", "# Another page", "page/", "Another page"),
        ("mkdocs.yml", "A small project", "Another project", "page/", "Another project"),
        ("runtimes/runtimes.toml", "Python alone", "Python without", "assets/runtimes.js", "Python without"),
        (
            "snippets/page/program.py",
            "import os",
            "import os  # with words",
            "programs/page/program.py",
            "with words",
        ),
        ("snippets/page/program.py", "with words", "with others", "page/", "with others"),
    )
    with served(recorded.root) as address:
        host = address.removesuffix("page/")
        for name, old, new, where, shown in edits:
            assert shown not in fetched(host + where)
            text = (recorded.root / name).read_text()
            assert old in text
            (recorded.root / name).write_text(text.replace(old, new))
            fetched(address)  # as a browser does first
            assert shown in fetched(host + where), name
        page = recorded.root / "docs" / "page.md"
        page.rename(page.with_name("moved.md"))
        assert "Another page" in fetched(f"{host}moved/")
        with pytest.raises(urllib.error.HTTPError, match="404"):
            fetched(address)


def test_a_build_that_fails_is_shown_until_it_is_mended(browser: Patient, recorded: SmallProject) -> None:
    config = recorded.root / "mkdocs.yml"
    text = config.read_text()
    with served(recorded.root) as address:
        page = opened(browser, address)
        config.write_text(text.replace("- attr_list", "- no_such_extension"))
        expect(page.locator("body > pre")).to_contain_text("The terminal says more")
        config.write_text(text)
        expect(page.locator(".vk")).to_contain_text("no flag")


def test_no_file_outside_of_the_site_is_served(recorded: SmallProject) -> None:
    with served(recorded.root) as address:
        host, port = address.removeprefix("http://").partition("/")[0].split(":")
        for path in (
            "/../mkdocs.yml",
            "/%2e%2e/mkdocs.yml",
            f"/{recorded.root}/mkdocs.yml",
            f"//{recorded.root}/mkdocs.yml",
        ):
            with socket.create_connection((host, int(port))) as connection:
                connection.sendall(f"GET {path} HTTP/1.0\r\n\r\n".encode())
                said = b"".join(iter(lambda: connection.recv(65536), b"")).decode()
            assert said.split()[1] in ("302", "404"), path
            assert "site_name" not in said


def fetched(address: str) -> str:
    with urllib.request.urlopen(address, timeout=60) as said:
        text: str = said.read().decode()
    return text
