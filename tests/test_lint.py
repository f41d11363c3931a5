"""Lints, formats, and type-checks the gate, the checker, and the scripts of the pages: `make lint`."""

from __future__ import annotations

import subprocess
from pathlib import Path

import npm
import pytest

ROOT = Path(__file__).parent.parent


def finds_nothing(*command: str | Path) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("arguments", [["check"], ["format", "--check"]], ids=" ".join)
def test_ruff(arguments: list[str]) -> None:
    finds_nothing(npm.BIN / "ruff", *arguments, ".")


def test_no_merge_is_unfinished() -> None:
    """A page with the marks of a conflict builds, and shows them to readers."""
    command = ["git", "grep", "-nE", "^(<{7}|>{7}) "]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")


def test_typescript() -> None:
    scripts = ROOT / "tests" / "scripts"
    finds_nothing(npm.NODE, npm.install(scripts) / "typescript" / "bin" / "tsc", "--project", scripts)


@pytest.mark.parametrize("package", ["gate", "checker/keras_check"])
def test_mypy(package: str) -> None:
    finds_nothing(npm.BIN / "mypy", package)


@pytest.mark.parametrize("folders", [["tests", "tests/checker"], ["tests/browser", "tests/scripts"]], ids=" and ".join)
def test_mypy_of_tests(folders: list[str]) -> None:
    """Separately: two of the folders have a conftest.py."""
    finds_nothing(npm.BIN / "mypy", *(path for folder in folders for path in sorted((ROOT / folder).glob("*.py"))))
