"""Limits count processor time, and a program that exceeds one is retried once, alone."""

from __future__ import annotations

import multiprocessing
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest
from small_project import SmallProject

from gate.running.turnstile import Turnstile


def page_of(project: SmallProject, text: str) -> None:
    (project.root / "snippets" / "page" / "program.py").write_text(text)
    (project.root / "docs" / "page.md").write_text(
        '---\nruntimes: "bare"\n---\n\n```python\n--8<-- "page/program.py"\n```\n'
    )


def spin(end: Event) -> None:
    while not end.is_set():
        pass


@pytest.fixture
def busy() -> Iterator[None]:
    """Four processes that keep the processors busy."""
    end = multiprocessing.Event()
    spinning = [multiprocessing.Process(target=spin, args=(end,)) for _ in range(4)]
    for process in spinning:
        process.start()
    yield
    end.set()
    for process in spinning:
        process.join()


def test_waiting_does_not_count_as_processor_time(project: SmallProject) -> None:
    page_of(project, "import time\n\ntime.sleep(3)\nprint('awake')\n")
    done = project.gate("--record", "--fresh", "-o", "gate_seconds=1", "docs")
    assert done.returncode == 0, done.stdout


def test_a_busy_machine_does_not_change_outcomes(project: SmallProject, busy: None) -> None:
    page_of(project, "import time\n\nwhile time.process_time() < 1:\n    pass\nprint('done')\n")
    began = time.monotonic()
    done = project.gate("--record", "--fresh", "-o", "gate_seconds=2", "docs")
    assert done.returncode == 0, done.stdout
    assert time.monotonic() - began > 1


def test_endless_waiting_times_out(project: SmallProject) -> None:
    page_of(project, "import threading\n\nthreading.Event().wait()\n")
    done = project.gate("--fresh", "-o", "gate_seconds=0.5", "docs")
    assert "timeout: no end after 4 s" in done.stdout


def test_child_processes_count_toward_the_limit(project: SmallProject) -> None:
    page_of(project, "import subprocess, sys\n\nsubprocess.run([sys.executable, '-c', 'while True: pass'])\n")
    done = project.gate("--fresh", "-o", "gate_seconds=1", "docs")
    assert "timeout: no end after 1 s of processor time" in done.stdout


SLOW_AT_FIRST = """
import fcntl
from gate.running.turnstile import Turnstile
from gate.running.forkserver import ForkServer
from gate.running.outcome import Outcome

run, attempts = ForkServer.run, []


def slow_at_first(self, program, limits, **files):
    attempts.append(program)
    with (self.root / ".cache" / "room.lock").open("w") as room:
        try:
            fcntl.flock(room, fcntl.LOCK_SH | fcntl.LOCK_NB)
            print("together" if len(attempts) == 1 else "alone no more")
        except BlockingIOError:
            print("alone" if len(attempts) == 2 else "shut out")
    return (Outcome("timeout", "no end", "", ()), 0.0) if len(attempts) == 1 else run(self, program, limits, **files)


ForkServer.run = slow_at_first
"""


def test_a_timeout_is_retried_once_alone(project: SmallProject) -> None:
    (project.root / "conftest.py").write_text(SLOW_AT_FIRST)
    page_of(project, "print('done')\n")
    done = project.gate("--record", "--fresh", "-s", "docs")
    assert done.returncode == 0, done.stdout
    said = done.stdout.split("\n")
    assert [word for line in said for word in line.strip(".").split() if word in ("together", "alone")] == [
        "together",
        "alone",
    ]


GO_IN = """
import sys
from pathlib import Path
from gate.running.turnstile import Turnstile

print("at the door", flush=True)
with Turnstile(Path(sys.argv[1])).together():
    print("in", flush=True)
"""


def test_the_turnstile_excludes_all_others(tmp_path: Path) -> None:
    command = [sys.executable, "-c", GO_IN, str(tmp_path)]
    with Turnstile(tmp_path).alone():
        waiting = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert waiting.stdout
        assert waiting.stdout.readline() == "at the door\n"
        assert not select.select([waiting.stdout], [], [], 0.5)[0]
    assert waiting.communicate()[0] == "in\n"
