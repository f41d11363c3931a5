"""Remembers the last green run of the whole gate, so that asking again when nothing has changed costs nothing.

What counts as changed: any file of the project, and what the machine has to run it with. CI does not ask.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gate.environments import cache_home, environment
from gate.problem import GateError
from gate.runtimes import load_roster

# What narrows a run or asks for more than an answer: such a run neither reads nor writes the memory.
NARROWING = (
    "keyword",
    "markexpr",
    "lf",
    "failedfirst",
    "collectonly",
    "runtimes",
    "record",
    "fresh",
    "deselect",
    "maxfail",
)


class Green:
    """A pytest plugin of the process that a person sees."""

    def __init__(self, config: pytest.Config) -> None:
        self.root = config.rootpath
        whole = config.args_source is pytest.Config.ArgsSource.TESTPATHS and not hasattr(config, "workerinput")
        asked = whole and "CI" not in os.environ and not any(config.getoption(name, None) for name in NARROWING)
        self.passed = 0
        self.state = state(self.root) if asked else None

    def answer(self) -> int | None:
        """The exit status that a run would end with, if that is known."""
        try:
            remembered = json.loads(memory(self.root).read_text())
        except (OSError, ValueError):
            return None
        if self.state is None or remembered.get("state") != self.state:
            return None
        print(f"Nothing has changed since all {remembered['passed']} tests passed here.")
        print("To run them all the same: make test ARGS=--fresh")
        return 0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.passed += report.passed and report.when == "call"

    def pytest_sessionfinish(self, exitstatus: int) -> None:
        if self.state and exitstatus == pytest.ExitCode.OK and state(self.root) == self.state:
            remember(self.root, self.state, self.passed)


def memory(root: Path) -> Path:
    return root / ".cache" / "green.json"


def remember(root: Path, state: str, passed: int) -> None:
    memory(root).parent.mkdir(exist_ok=True)
    beside = memory(root).with_suffix(f".{os.getpid()}")
    beside.write_text(json.dumps({"state": state, "passed": passed}))
    beside.replace(memory(root))


def state(root: Path) -> str | None:
    """Changes with every file of the project, and with the interpreters and tools that tests can be run with."""
    digest = hashlib.sha256()
    for path in _files(root):
        digest.update(f"{path}\0".encode() + hashlib.sha256((root / path).read_bytes()).digest())
    try:
        here = [runtime.id for runtime in load_roster(root).values() if environment(runtime).exists()]
    except GateError:  # the run will say what is wrong
        return None
    tools = [shutil.which(name) for name in ("chromium", "node", "uv")]
    digest.update(json.dumps([sys.version, str(cache_home()), here, tools]).encode())
    return digest.hexdigest()


def _files(root: Path) -> list[str]:
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if listed.returncode == 0:
        found = listed.stdout.split("\0")
    else:  # no checkout: everything but what a dot hides and what is built
        found = [str(path.relative_to(root)) for path in root.rglob("*")]
        found = [path for path in found if not path.startswith((".", "site/")) and "__pycache__" not in path]
    return sorted(path for path in found if (root / path).is_file())
