"""A small project without a framework, for tests of the gate."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from gate.running.environments import interpreter
from gate.testing.items import PLAN

HERE = Path(__file__).parent


@dataclass
class SmallProject:
    """A copy of tests/project."""

    root: Path

    def overlay(self, folder: Path) -> None:
        shutil.copytree(folder, self.root, dirs_exist_ok=True)

    def gate(self, *arguments: str, **keywords: Any) -> subprocess.CompletedProcess[str]:
        """Runs the gate in a subprocess."""
        command = [sys.executable, "-m", "pytest", *arguments]
        done: subprocess.CompletedProcess[str] = subprocess.run(
            command, cwd=self.root, text=True, capture_output=True, timeout=900, check=False, **keywords
        )
        return done


def commit(project: SmallProject, date: str, init: bool = False) -> None:
    environ = {**os.environ, "GIT_COMMITTER_DATE": date, "GIT_AUTHOR_DATE": date}
    who = ["-c", "user.name=a test", "-c", "user.email=test@example.org"]
    for command in ([["init", "--quiet"]] if init else []) + [
        ["add", "."],
        [*who, "commit", "--quiet", "--allow-empty", "-m", date],
    ]:
        subprocess.run(["git", *command], cwd=project.root, check=True, env=environ)


def runs(project: SmallProject) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((project.root / ".cache" / "runs.json").read_text())
    return found


def use_own_python(root: Path) -> None:
    """Makes the runtimes use the Python that runs the tests."""
    roster = root / "runtimes" / "runtimes.toml"
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    roster.write_text(roster.read_text().replace('python = "3.11"', f'python = "{own}"'))


def use_every_python(root: Path, config: pytest.Config) -> list[str]:
    """Adds one bare runtime for each Python in the roster, or in a sample; returns their IDs."""
    plan = config.stash[PLAN]
    roster = plan.project.roster
    versions = plan.sample.pythons(roster) if plan.sample else {runtime.python for runtime in roster.values()}
    required = "CI" in os.environ
    found = (version for version in versions if interpreter(version, install=required))
    here = sorted(found, key=lambda version: int(version[2:]))
    assert not required or set(here) == versions, f"no Python {', '.join(versions - set(here))}"
    here = here or [f"{sys.version_info.major}.{sys.version_info.minor}"]  # the gate's own is there on any machine
    entries = []
    for version in here:
        entries.append(
            f'[[runtime]]\nid = "python{version}"\nname = "Python {version}"\nreleased = 2020-01-01\n'
            f'python = "{version}"\npins = []\nimports = []\n'
        )
        (root / "runtimes" / f"python{version}.txt").write_text("")
    (root / "runtimes" / "runtimes.toml").write_text("\n".join(entries))
    (root / "runtimes" / "bare.txt").unlink()
    shutil.rmtree(root / "snippets" / "page")
    return [f"python{version}" for version in here]


def every_version() -> list[str]:
    """The IDs that `use_every_python` may return, for parametrization."""
    roster = tomllib.loads((HERE.parent / "runtimes" / "runtimes.toml").read_text())
    versions = {entry["python"] for entry in roster["runtime"] if "python" in entry}
    return [f"python{version}" for version in sorted(versions, key=lambda version: int(version[2:]))]


def must_be_here(runtime: str, here: list[str]) -> None:
    """Skips a test whose Python is not installed."""
    if runtime not in here:
        pytest.skip(f"this machine has no {runtime}")


def hear_ctrl_c() -> None:
    """Runs in a child before its program does: a gate that was started in the background hands down that it ignores it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
