"""A gate that was green is not run again until something changes."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ANSWER = "Nothing has changed since all"


@pytest.fixture
def green(project, monkeypatch):
    monkeypatch.delenv("CI", raising=False)
    assert project.gate("--record", "docs").returncode == 0
    first = project.gate()
    assert first.returncode == 0 and "runtimes" in first.stdout, first.stdout
    return project


def test_nothing_changed(green):
    again = green.gate()
    assert again.returncode == 0
    assert again.stdout.startswith(ANSWER)
    assert "make test ARGS=--fresh" in again.stdout


@pytest.mark.parametrize("name", ["snippets/topic/program.py", "docs/page.md", "runtimes/bare.txt", "pyproject.toml"])
def test_a_changed_file_is_noticed(green, name):
    with (green.root / name).open("a") as file:
        file.write("\n# changed\n")
    assert ANSWER not in green.gate().stdout


@pytest.mark.parametrize("narrower", [["docs"], ["-k", "program"], ["--fresh"], ["--runtimes", "bare"], ["--record"]])
def test_who_asks_for_something_else_gets_it(green, narrower):
    assert ANSWER not in green.gate(*narrower).stdout


def test_make_asks_for_the_whole_gate():
    command = ["make", "--dry-run", "--no-print-directory", "test"]
    said = subprocess.run(
        command, cwd=Path(__file__).parents[1], env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True
    )
    assert said.stdout.splitlines()[-1].split() == [".venv/bin/pytest"]  # any option would be a narrower question


def test_a_red_gate_is_not_remembered(green):
    page = green.root / "docs" / "page.md"
    right = page.read_text()
    page.write_text(right.replace("no flag", "a flag"))
    assert green.gate().returncode == 1
    assert green.gate().returncode == 1
    page.write_text(right)
    assert ANSWER in green.gate().stdout  # this very state was green


def test_a_damaged_memory_is_no_memory(green):
    (green.root / ".cache" / "green.json").write_text("{")
    assert ANSWER not in green.gate().stdout


def test_ci_runs_everything(green, monkeypatch):
    monkeypatch.setenv("CI", "true")
    assert ANSWER not in green.gate().stdout
