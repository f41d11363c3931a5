"""A worker that dies is an outcome, and leaves nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import time

import pytest
from small_project import SmallProject

from gate.reading.roster import Runtime, load_roster
from gate.running.environments import provision
from gate.running.forkserver import LOST, ForkServer, ForkServers, Limits


@pytest.fixture
def bare(project: SmallProject) -> Runtime:
    runtime = load_roster(project.root)["bare"]
    assert provision(runtime)
    return runtime


def kill_below(pid: int) -> None:
    """Kills the worker itself, which is the innermost of what bubblewrap starts."""
    children = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False).stdout.split()
    for child in children:
        kill_below(int(child))
    os.kill(pid, signal.SIGKILL)


@pytest.mark.parametrize("seconds", [0, 0.5])
def test_a_worker_that_has_died_is_an_outcome(project: SmallProject, bare: Runtime, seconds: float) -> None:
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
