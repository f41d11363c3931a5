"""A worker that dies is an outcome and leaves no processes or files behind."""

from __future__ import annotations

import dataclasses
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest
from small_project import SmallProject

from gate.diagnostics import GateError
from gate.reading.roster import Runtime, load_roster
from gate.running.environments import provision
from gate.running.forkserver import LOST, ForkServer, ForkServers, Limits
from gate.running.rehearsal import Rehearsal


@pytest.fixture
def bare(project: SmallProject) -> Runtime:
    runtime = load_roster(project.root)["bare"]
    assert provision(runtime)
    return runtime


def kill_below(pid: int) -> None:
    """Kills the worker itself, the innermost process under bubblewrap."""
    children = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False).stdout.split()
    for child in children:
        kill_below(int(child))
    os.kill(pid, signal.SIGKILL)


@pytest.mark.parametrize("seconds", [0, 0.5])
def test_a_killed_worker_is_a_crash(project: SmallProject, bare: Runtime, seconds: float) -> None:
    server = ForkServer(bare, project.root)
    kill_below(server.process.pid)
    time.sleep(seconds)
    outcome, _ = server.run(project.root / "snippets" / "page" / "program.py", Limits())
    assert (outcome.outcome, outcome.error) == ("crashed", LOST)
    assert not server.home.exists()
    server.close()


def test_a_dead_worker_is_replaced(project: SmallProject, bare: Runtime) -> None:
    servers = ForkServers(project.root, cpu=0)
    first = servers.get(bare, cold=False)
    kill_below(first.process.pid)
    first.process.wait()
    outcome, _ = servers.get(bare, cold=False).run(project.root / "snippets" / "page" / "program.py", Limits())
    assert outcome.outcome == "ran"
    assert not first.home.exists()
    servers.close()


def test_an_unknown_autograph_is_reported(project: SmallProject, bare: Runtime, tmp_path: Path) -> None:
    rehearsal = tmp_path / "rehearsal.py"
    rehearsal.write_text("print('rehearsed')\n")
    with pytest.raises(GateError, match=r"this runtime has no tensorflow\.python\.autograph"):
        ForkServer(dataclasses.replace(bare, rehearsal=rehearsal), project.root)


def test_a_cold_worker_does_not_rehearse(project: SmallProject, bare: Runtime, tmp_path: Path) -> None:
    rehearsal = tmp_path / "rehearsal.py"
    rehearsal.write_text("print('rehearsed')\n")
    server = ForkServer(dataclasses.replace(bare, rehearsal=rehearsal), project.root, cold=True)
    assert server.run(project.root / "snippets" / "page" / "program.py", Limits())[0].outcome == "ran"
    server.close()


def test_rehearsed_conversions_are_cached_until_the_program_changes(
    bare: Runtime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    program = tmp_path / "rehearsal.py"
    rehearsed = dataclasses.replace(bare, rehearsal=program)

    def held(gave: str) -> str | None:
        rehearsal = Rehearsal(rehearsed, program)
        with rehearsal.locked():
            kept: str | None = rehearsal.as_request({}, [0])["conversions"]
            rehearsal.keep(gave)
        return kept

    program.write_text("print(1)\n")
    assert [held("one"), held("another")] == [None, "one"]
    program.write_text("print(2)\n")
    assert [held("two"), held("another")] == [None, "two"]
