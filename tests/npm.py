"""Installs the packages in a package-lock.json; Node itself comes from PyPI."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BIN = Path(sys.executable).parent


def environ() -> dict[str, str]:
    """The environment with Node first on PATH, for npm and the tools that it installs."""
    return {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}


def install(folder: Path, required: bool = False) -> Path:
    """Returns node_modules. Without a registry, the test is skipped, unless `required`."""
    lock, modules = folder / "package-lock.json", folder / "node_modules"
    installed = modules / "installed-lock.json"
    if not installed.exists() or installed.read_text() != lock.read_text():
        command: list[str | Path] = [
            BIN / "npm",
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--fetch-retries=1",
        ]
        done = subprocess.run(command, cwd=folder, env=environ(), capture_output=True, text=True, check=False)
        if done.returncode:
            say = f"{lock} could not be installed: is an npm registry within reach?\n{done.stderr[-500:]}"
            pytest.fail(say) if required or "GITHUB_ACTIONS" in os.environ else pytest.skip(say)
        shutil.copy(lock, installed)
    return modules
