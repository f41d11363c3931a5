"""Shows how far a run is: bars in a terminal, one line a minute in a log.

Environments are made here, in the background, while tests that need none are under way; a run that needs one waits for it.
"""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bars

from gate.diagnostics import GateError
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.running.environments import environment, provision

INTERVAL = 60  # seconds between two lines of a log
CHECKS, TESTS, PROGRAMS, ENVIRONMENTS = "checks", "tests of the gate", "programs", "environments"


class Progress:
    """A plugin for the process that the person sees."""

    def __init__(self, config: pytest.Config, project: Project) -> None:
        self.config, self.roster = config, project.roster
        terminal = config.get_terminal_writer()
        # While a test runs in this process, pytest captures what it writes: then only what is written between tests is seen.
        self.distributed = config.getoption("dist", "no") != "no"
        self.lively = terminal.hasmarkup and self.distributed
        console = Console(file=terminal._file, force_terminal=self.lively)  # noqa: SLF001 - it has no public name
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self.bars = Bars(*columns, TextColumn("{task.fields[now]}"), console=console, disable=not self.lively)
        self.tasks: dict[str, TaskID] = {}
        self.running: dict[str, None] = {}  # tests that have begun, in order
        self.began = self.last_line = time.monotonic()
        self.over = threading.Event()
        self.makers = ThreadPoolExecutor(2, thread_name_prefix="environments")

    # What there is to do

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: list[str]) -> None:
        self._begin(ids)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        if session.items:
            self._begin([item.nodeid for item in session.items])

    def _begin(self, ids: list[str]) -> None:
        if self.tasks or not ids:
            return
        needed = self._missing(ids)
        counts = {kind: sum(kind_of(one) == kind for one in ids) for kind in (CHECKS, TESTS, PROGRAMS)}
        counts[ENVIRONMENTS] = len(needed)
        self.tasks = {kind: self.bars.add_task(kind, total=count, now="") for kind, count in counts.items() if count}
        self.bars.start()
        for runtime in needed:
            self.makers.submit(self._make, runtime)
        if self.distributed and not self.lively:
            threading.Thread(target=self._keep_a_log, daemon=True).start()

    def _missing(self, ids: list[str]) -> list[Runtime]:
        """The runtimes whose environments are to be made, in the order in which they are needed, one for each lock."""
        named = (one.rpartition("[")[2].removesuffix("]") for one in ids if kind_of(one) == PROGRAMS)
        runtimes = {self.roster[name].lock: self.roster[name] for name in reversed(list(dict.fromkeys(named)))}
        return [runtime for runtime in reversed(runtimes.values()) if not environment(runtime).exists()]

    def _make(self, runtime: Runtime) -> None:
        if self.over.is_set():
            return
        self._note(ENVIRONMENTS, f"installing {runtime.id}")
        with suppress(GateError):  # the runs that need it say so
            provision(runtime)
        self.bars.advance(self.tasks[ENVIRONMENTS])
        self._note(ENVIRONMENTS, "")

    # What is done

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self.running[nodeid] = None
        self._note(kind_of(nodeid), _shortly(nodeid))

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        self.running.pop(nodeid, None)
        task = self.tasks.get(kind_of(nodeid))
        if task is not None:
            self.bars.advance(task)
            if self.bars.tasks[task].finished:
                self.bars.update(task, now="")
        if not self.distributed:
            self._log()

    def _note(self, kind: str, now: str) -> None:
        if kind in self.tasks:
            self.bars.update(self.tasks[kind], now=now)

    @pytest.hookimpl(tryfirst=True)
    def pytest_report_teststatus(self, report: pytest.TestReport) -> tuple[str, str, str] | None:
        """No letter for a test; what is red is said at once, and in full at the end."""
        if report.failed:
            self._say(f"red: {report.nodeid}")
            return ("failed" if report.when == "call" else "error"), "", ""
        if report.skipped:
            return "skipped", "", ""
        return ("passed" if report.when == "call" else ""), "", ""

    def _say(self, line: str) -> None:
        if self.lively:
            self.bars.console.print(line, highlight=False, markup=False)
        else:
            self.config.get_terminal_writer().line(line)

    def _keep_a_log(self) -> None:
        while not self.over.wait(INTERVAL / 10):
            self._log()

    def _log(self) -> None:
        now = time.monotonic()
        if now < self.last_line + INTERVAL:
            return
        self.last_line = now
        tasks = self.bars.tasks
        unfinished = [task.time_remaining for task in tasks if not task.finished]
        left = [seconds for seconds in unfinished if seconds is not None]
        parts = [
            f"{(now - self.began) / 60:.0f} min: ",
            ", ".join(f"{task.completed:.0f} of {task.total:.0f} {task.description}" for task in tasks),
            f"; about {sum(left) // 60 + 1:.0f} min left" if left and len(left) == len(unfinished) else "",
            *(f"; {task.fields['now']}" for task in tasks if task.description == ENVIRONMENTS and task.fields["now"]),
            *(f"; now {_shortly(one)}" for one in [*self.running][-1:]),
        ]
        self._say("".join(parts))

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self) -> None:
        self.over.set()
        self.makers.shutdown(wait=False, cancel_futures=True)
        self.bars.stop()


def kind_of(nodeid: str) -> str:
    if nodeid.startswith("tests/"):
        return TESTS
    return PROGRAMS if ".md::" in nodeid and nodeid.endswith("]") else CHECKS


def _shortly(nodeid: str) -> str:
    name = nodeid.rpartition("::")[2]
    if kind_of(nodeid) != PROGRAMS:
        return name
    program, _, runtime = name.removesuffix("]").rpartition("[")
    return f"{program} on {runtime}"
