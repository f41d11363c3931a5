"""Shows progress: bars in a terminal, one line a minute in a log.

Also installs missing environments in the background, while tests that need none are running.
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

INTERVAL = 60  # seconds between log lines
CHECKS, TESTS, PROGRAMS, ENVIRONMENTS = "checks", "tests of the gate", "programs", "environments"


class Progress:
    """A plugin for the main process."""

    def __init__(self, config: pytest.Config, project: Project) -> None:
        self.config, self.roster = config, project.roster
        terminal = config.get_terminal_writer()
        # Without xdist, tests run in this process, and pytest captures what is written while one is running.
        self.distributed = config.getoption("dist", "no") != "no"
        self.shows_bars = terminal.hasmarkup and self.distributed
        console = Console(file=terminal._file, force_terminal=self.shows_bars)  # noqa: SLF001 - it has no public name
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self.bars = Bars(*columns, TextColumn("{task.fields[now]}"), console=console, disable=not self.shows_bars)
        self.tasks: dict[str, TaskID] = {}
        self.running: dict[str, None] = {}  # started tests, in order
        self.started = self.last_line = time.monotonic()
        self.finished = threading.Event()
        self.installers = ThreadPoolExecutor(2, thread_name_prefix="environments")

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
            self.installers.submit(self._install, runtime)
        if self.distributed and not self.shows_bars:
            threading.Thread(target=self._log_regularly, daemon=True).start()

    def _missing(self, ids: list[str]) -> list[Runtime]:
        """One runtime for each missing environment, in the order in which they are needed."""
        named = (one.rpartition("[")[2].removesuffix("]") for one in ids if kind_of(one) == PROGRAMS)
        runtimes = {self.roster[name].lock: self.roster[name] for name in reversed(list(dict.fromkeys(named)))}
        return [runtime for runtime in reversed(runtimes.values()) if not environment(runtime).exists()]

    def _install(self, runtime: Runtime) -> None:
        if self.finished.is_set():
            return
        self._update(ENVIRONMENTS, f"installing {runtime.id}")
        with suppress(GateError):  # the runs that need it report this
            provision(runtime)
        self.bars.advance(self.tasks[ENVIRONMENTS])
        self._update(ENVIRONMENTS, "")

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self.running[nodeid] = None
        self._update(kind_of(nodeid), _short_name(nodeid))

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        self.running.pop(nodeid, None)
        task = self.tasks.get(kind_of(nodeid))
        if task is not None:
            self.bars.advance(task)
            if self.bars.tasks[task].finished:
                self.bars.update(task, now="")
        if not self.distributed:
            self._log()

    def _update(self, kind: str, now: str) -> None:
        if kind in self.tasks:
            self.bars.update(self.tasks[kind], now=now)

    @pytest.hookimpl(tryfirst=True)
    def pytest_report_teststatus(self, report: pytest.TestReport) -> tuple[str, str, str] | None:
        """Prints failures immediately, and nothing for other tests."""
        if report.failed:
            self._print(f"failed: {report.nodeid}")
            return ("failed" if report.when == "call" else "error"), "", ""
        if report.skipped:
            return "skipped", "", ""
        return ("passed" if report.when == "call" else ""), "", ""

    def _print(self, line: str) -> None:
        if self.shows_bars:
            self.bars.console.print(line, highlight=False, markup=False)
        else:
            writer = self.config.get_terminal_writer()
            writer.line(line)
            writer.flush()  # a pipe or a file would keep the line for minutes

    def _log_regularly(self) -> None:
        while not self.finished.wait(INTERVAL / 10):
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
            f"{(now - self.started) / 60:.0f} min: ",
            ", ".join(f"{task.completed:.0f} of {task.total:.0f} {task.description}" for task in tasks),
            f"; about {sum(left) // 60 + 1:.0f} min left" if left and len(left) == len(unfinished) else "",
            *(f"; {task.fields['now']}" for task in tasks if task.description == ENVIRONMENTS and task.fields["now"]),
            *(f"; now {_short_name(one)}" for one in [*self.running][-1:]),
        ]
        self._print("".join(parts))

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self) -> None:
        self.finished.set()
        self.installers.shutdown(wait=False, cancel_futures=True)
        self.bars.stop()


def kind_of(nodeid: str) -> str:
    if nodeid.startswith("tests/"):
        return TESTS
    return PROGRAMS if ".md::" in nodeid and nodeid.endswith("]") else CHECKS


def _short_name(nodeid: str) -> str:
    name = nodeid.rpartition("::")[2]
    if kind_of(nodeid) != PROGRAMS:
        return name
    program, _, runtime = name.removesuffix("]").rpartition("[")
    return f"{program} on {runtime}"
