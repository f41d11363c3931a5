"""Runs a program as a reader does, `python program.py`, and compares the result with the record.

Records come from children that were forked after the framework was imported. `make plain` verifies that this changes nothing:
it runs every program in its own process. The tests of the gate do the same with a few programs on each runtime.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gate.machine import THIS
from gate.reading.programs import program_path
from gate.reading.roster import Runtime
from gate.running.confinement import sandboxed
from gate.running.environments import environment, python
from gate.running.forkserver import Limits, settings
from gate.running.outcome import Folders, Outcome, normalize


@dataclass(frozen=True)
class Process:
    """The result of a process: its normalized output, and its exit status (negative for a signal)."""

    stdout: str
    stderr: str
    status: int


def run(root: Path, snippet: str, runtime: Runtime, cpu: int, received: Path | None = None) -> Process:
    """Runs one program in a new process with a worker's settings, among copies of the files that it received."""
    with tempfile.TemporaryDirectory(prefix="plain-") as name:
        folder = Path(name).resolve()
        for inside in ("home", "tmp", "here"):
            (folder / inside).mkdir()
        if received:
            shutil.copytree(received, folder / "here", symlinks=True, dirs_exist_ok=True)
        program = [str(python(runtime)), str(program_path(root, snippet))]
        done = subprocess.run(
            sandboxed(runtime, root / "snippets", folder, program, cwd=folder / "here", init=True),
            cwd=folder / "here",
            env={**settings(runtime), "HOME": str(folder / "home"), "TMPDIR": str(folder / "tmp"), "PWD": str(folder / "here")},
            stdin=subprocess.DEVNULL, capture_output=True, timeout=Limits().wall_seconds, check=False,
            preexec_fn=lambda: os.sched_setaffinity(0, THIS.affinity(cpu)),
        )  # fmt: skip
    folders = Folders(str(environment(runtime)), str(root / "snippets"), str(folder))
    stdout, stderr = (
        normalize(text.decode("utf-8", "backslashreplace"), folders) for text in (done.stdout, done.stderr)
    )
    by_signal = 128 < done.returncode <= 128 + signal.SIGRTMAX  # as bubblewrap and shells report it
    return Process(stdout, stderr, 128 - done.returncode if by_signal else done.returncode)


def differences(recorded: Outcome, done: Process) -> Iterator[str]:
    """How the process's exit status, stdout, and stderr differ from the record."""
    if done.status != _status(recorded):
        yield f"expected exit status {_status(recorded)}, got {done.status}"
    if done.stdout != recorded.stdout:
        yield f"expected stdout:\n{recorded.stdout}\ngot:\n{done.stdout}"
    if recorded.outcome == "raised" and f"\n{recorded.error}\n" not in f"\n{done.stderr.strip()}\n":
        yield f"expected this error in stderr:\n{recorded.error}\ngot:\n{done.stderr.strip()}"
    words = " ".join(done.stderr.split())
    for warning in recorded.warnings:
        # Only part of the message is compared, because loggers add a prefix with their name and the time.
        if " ".join(warning.partition(":")[2].split()[:8]) not in words:
            yield f"expected this warning in stderr:\n{warning}\ngot:\n{done.stderr.strip()}"


def _status(recorded: Outcome) -> int:
    error = recorded.error or ""
    if recorded.outcome == "exited":
        return int(error.removeprefix("exit status ").partition(":")[0]) if error.startswith("exit status ") else 0
    if recorded.outcome == "crashed":
        return -signal.Signals[error.removeprefix("killed by ")]
    return int(recorded.outcome == "raised")
