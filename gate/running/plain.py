"""Runs a program as a reader does, `python program.py`, and holds what the process did against the record.

The record comes from forked children of a worker that has imported the framework. That this is the same is not taken for
granted: `make plain` runs every program in a process of its own, and the gate's own tests do so with a few of each runtime.
"""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gate.machine import THIS
from gate.reading.programs import program_path
from gate.reading.roster import Runtime
from gate.running.confinement import wrapped
from gate.running.environments import environment, python
from gate.running.forkserver import Limits, settings
from gate.running.outcome import Outcome, Places, normalise


@dataclass(frozen=True)
class Process:
    """What a process left: its two streams, normalized, and its exit status; a negative one is a signal's number."""

    stdout: str
    stderr: str
    status: int


def run(root: Path, snippet: str, runtime: Runtime, cpu: int) -> Process:
    """Runs one program in a new process, with the settings that every worker has."""
    with tempfile.TemporaryDirectory(prefix="plain-") as name:
        folder = Path(name).resolve()
        for inside in ("home", "tmp", "here"):
            (folder / inside).mkdir()
        program = [str(python(runtime)), str(program_path(root, snippet))]
        done = subprocess.run(
            wrapped(runtime, root / "snippets", folder, program, cwd=folder / "here", init=True),
            cwd=folder / "here",
            env={**settings(runtime), "HOME": str(folder / "home"), "TMPDIR": str(folder / "tmp"), "PWD": str(folder / "here")},
            stdin=subprocess.DEVNULL, capture_output=True, timeout=Limits().wall_seconds, check=False,
            preexec_fn=lambda: os.sched_setaffinity(0, THIS.choose(cpu)),
        )  # fmt: skip
    places = Places(str(environment(runtime)), str(root / "snippets"), str(folder))
    stdout, stderr = (
        normalise(text.decode("utf-8", "backslashreplace"), places) for text in (done.stdout, done.stderr)
    )
    by_signal = 128 < done.returncode <= 128 + signal.SIGRTMAX  # as bubblewrap and shells say it
    return Process(stdout, stderr, 128 - done.returncode if by_signal else done.returncode)


def differences(recorded: Outcome, done: Process) -> Iterator[str]:
    """Where the process did something else than what is recorded: the status and both streams."""
    if done.status != _status(recorded):
        yield f"it ended with status {done.status}, not {_status(recorded)}"
    if done.stdout != recorded.stdout:
        yield f"it printed:\n{done.stdout}\nnot:\n{recorded.stdout}"
    if recorded.outcome == "raised" and f"\n{recorded.error}\n" not in f"\n{done.stderr.strip()}\n":
        yield f"its stderr does not say:\n{recorded.error}\nbut:\n{done.stderr.strip()}"
    words = " ".join(done.stderr.split())
    for warning in recorded.warnings:
        # A logger writes its own name and time before the words that it was given.
        if " ".join(warning.partition(":")[2].split()[:8]) not in words:
            yield f"its stderr does not warn:\n{warning}\nbut says:\n{done.stderr.strip()}"


def _status(recorded: Outcome) -> int:
    said = recorded.error or ""
    if recorded.outcome == "exited":
        return int(said.removeprefix("exit status ").partition(":")[0]) if said.startswith("exit status ") else 0
    if recorded.outcome == "crashed":
        return -signal.Signals[said.removeprefix("killed by ")]
    return int(recorded.outcome == "raised")
