"""The gate as a pytest plugin: collects a test for every program on every runtime that its page is about."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from xdist.scheduler import LoadScopeScheduling

from gate import machine
from gate.diagnostics import Diagnostic, GateError
from gate.judging import evidence
from gate.judging.judge import judge
from gate.judging.project import rules as project_rules
from gate.judging.prose.rules import diagnostics_of, is_prose
from gate.reading.programs import fingerprint, path_of
from gate.reading.project import Block, Project
from gate.reading.prose import Prose
from gate.reading.roster import Runtime
from gate.running import outcome_cache, plain
from gate.running.environments import provision
from gate.running.forkserver import ForkServer, ForkServers, Limits
from gate.running.outcome import Outcome
from gate.running.turnstile import Turnstile
from gate.testing import report
from gate.testing.order import Order

PROJECT = pytest.StashKey[Project]()
SERVERS = pytest.StashKey[ForkServers]()
TURNSTILE = pytest.StashKey[Turnstile]()
ORDER = pytest.StashKey[Order]()
BROWSER = "tests/browser/"
MEMO = pytest.StashKey[dict[tuple[str, str, bool], tuple[Outcome, float]]]()


class Red(Exception):
    """What happened, what is claimed and what is recorded do not agree."""

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        super().__init__("\n".join(map(str, diagnostics)))


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("gate")
    group.addoption("--record", action="store_true", help="write what happens into evidence/ instead of comparing")
    group.addoption("--into", metavar="DIR", help="with --record: write what ran into this folder, for `make merge`")
    group.addoption("--timings", metavar="FILE", help="write the seconds of every run into this file, for `make bench`")
    group.addoption("--runtimes", metavar="SELECTOR", help='run programs on these runtimes only, e.g. "tf>=2,<2.16"')
    group.addoption("--fresh", action="store_true", help="run everything, also what this machine has run before")
    group.addoption(
        "--until",
        type=float,
        metavar="TIME",
        help="end by then (seconds since 1970); the rest is held against its record",
    )
    group.addoption("--plain", action="store_true", help="run each program in a process of its own, for `make plain`")
    group.addoption(
        "--other-machine", action="store_true", help="with other settings than the record's, for `make other-machine`"
    )
    parser.addini("gate_seconds", "limit of a program, in seconds of processor time", default=str(Limits.seconds))
    parser.addini("gate_output_bytes", "limit of a program's output", default=str(Limits.output_bytes))


def pytest_configure(config: pytest.Config) -> None:
    project = config.stash[PROJECT] = Project(config.rootpath)
    try:
        project.roster.select(config.getoption("--runtimes") or "all", "--runtimes", with_aside=True)
    except GateError as error:
        raise pytest.UsageError(str(error)) from error
    cpus = sorted(os.sched_getaffinity(0))
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    like = machine.OTHER if config.getoption("--other-machine") else machine.THIS
    config.stash[SERVERS] = ForkServers(config.rootpath, cpus[worker % len(cpus)], like)
    config.stash[TURNSTILE] = Turnstile(config.rootpath)
    config.stash[ORDER] = Order(project, config.getoption("--until"))
    config.stash[MEMO] = {}
    config.option.loadscopereorder = False  # or xdist would start with what has the most tests, whatever their order
    if not hasattr(config, "workerinput"):
        into = config.getoption("--into")
        config.pluginmanager.register(
            report.Report(
                config.rootpath,
                record=config.getoption("--record"),
                into=into and Path(into).resolve(),
                timings=config.getoption("--timings"),
                commit=config.stash[ORDER].commit,
            )
        )


def pytest_unconfigure(config: pytest.Config) -> None:
    if servers := config.stash.get(SERVERS, None):  # none, if what was asked for is not known
        servers.close()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    project = parent.config.stash[PROJECT]
    if file_path == project.root / "mkdocs.yml":
        return Tree.from_parent(parent, path=file_path)
    return Page.from_parent(parent, path=file_path) if file_path in project.pages else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    selector = config.getoption("--runtimes")
    if selector:
        chosen = config.stash[PROJECT].roster.select(selector, "--runtimes", with_aside=True)
        left_out = [item for item in items if isinstance(item, Run) and item.runtime not in chosen]
        config.hook.pytest_deselected(items=left_out)
        gone = set(left_out)
        items[:] = [item for item in items if item not in gone]
    order = config.stash[ORDER]
    items.sort(
        key=lambda item: (1, *order.place(item.block.snippet, item.runtime.id)) if isinstance(item, Run) else (0,)
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    with contextlib.nullcontext() if isinstance(item, Run) else item.config.stash[TURNSTILE].together():
        return (yield)


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> LoadScopeScheduling:
    return ByPortion(config, log)


class ByPortion(LoadScopeScheduling):
    """Gives a portion of a runtime's runs to one process, so that its framework is imported once.

    The browser's tests go file by file: they take long, and those of a file share what they look at.
    """

    def _split_scope(self, nodeid: str) -> str:
        page, _, run = nodeid.partition(".md::")
        if not run.endswith("]"):  # what a page says, or a test
            return nodeid.partition("::")[0] if page.startswith(BROWSER) else nodeid
        if self.config.getoption("--plain"):  # nothing is shared between two runs
            return nodeid
        snippet, _, runtime = run.removesuffix("]").rpartition("[")
        return self.config.stash[ORDER].portion(snippet.partition("#")[0], runtime)


class Page(pytest.File):
    """One Markdown page."""

    def collect(self) -> Iterator[pytest.Item]:
        project = self.config.stash[PROJECT]
        seen: dict[str, int] = {}
        for block in project.blocks_of(self.path):
            seen[block.snippet] = seen.get(block.snippet, 0) + 1
            repeated = "" if seen[block.snippet] == 1 else f"#{seen[block.snippet]}"
            for runtime in block.runtimes:
                name = f"{block.snippet}{repeated}[{runtime}]"
                yield Run.from_parent(self, name=name, block=block, runtime=project.roster[runtime])
        if is_prose(project, self.path) and not self.config.getoption("--record"):
            yield Words.from_parent(self, name="prose", page=self.path)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException]) -> object:
        return _in_words(excinfo) or super().repr_failure(excinfo)


class Run(pytest.Item):
    """One program on one runtime."""

    def __init__(self, *, block: Block, runtime: Runtime, **keywords: object) -> None:
        super().__init__(**keywords)
        self.block, self.runtime = block, runtime
        self.left_open: list[str] = []  # what the worker could not confine

    def runtest(self) -> None:
        project = self.config.stash[PROJECT]
        claimed, recorded = self.block.claims, evidence.read(project.root, self.block.snippet)
        if provision(self.runtime) is None:
            self._without_interpreter(project, recorded)
        if self.config.stash[ORDER].out_of_time:
            self._hold_record(project, recorded)
            self.user_properties.append(("held", [self.block.snippet, self.runtime.id]))
            return
        if self.config.getoption("--plain"):
            self._run_plainly(project, recorded)
            return
        outcome, seconds, start = self._run()
        self.user_properties.append(("gate", {
            "block": self.block.where,
            "snippet": self.block.snippet,
            "source": fingerprint(project.root, self.block.snippet),
            "runtime": self.runtime.id,
            "outcome": outcome.as_json(),
            "seconds": seconds,
            "start": start,
            "cold": self.block.cold,
            "open": self.left_open,
        }))  # fmt: skip
        diagnostics = judge(outcome, list(claimed), self.runtime.id, self.block.where)
        if not self.config.getoption("--record"):
            diagnostics += evidence.compare(recorded, self.block, self.runtime, outcome, project.root)
        if diagnostics and self.config.getoption("--other-machine"):
            ways = self._ways_to(outcome)
            if ways != [self.block.machine]:  # else the page says so
                due = [f"it does the same with nothing but {way}" for way in ways]
                chance = ["no single setting of gate/machine.py brings this about; several may, or chance"]
                raise Red([diagnostic.because(due or chance) for diagnostic in diagnostics])
        elif diagnostics:
            raise Red([diagnostic.because(machine.shortcomings()) for diagnostic in diagnostics])

    def _ways_to(self, outcome: Outcome) -> list[str]:
        """The ways to differ, each alone, in which the program has this outcome."""
        project = self.config.stash[PROJECT]
        found = []
        for words, differing in machine.WAYS_TO_DIFFER.items():
            servers = ForkServers(project.root, self.config.stash[SERVERS].cpu, differing)
            try:
                server = servers.get(self.runtime, self.block.cold)
                if server.run(path_of(project.root, self.block.snippet), self._limits)[0] == outcome:
                    found.append(words)
            finally:
                servers.close()
        return found

    def _run_plainly(self, project: Project, recorded: evidence.Evidence | None) -> None:
        """Holds what a process of its own does against the record."""
        diagnostics = evidence.freshness(recorded, self.block, self.runtime, project.root)
        if not diagnostics:
            done = plain.run(project.root, self.block.snippet, self.runtime, self.config.stash[SERVERS].cpu)
            what = f"{self.block.snippet} on {self.runtime.id} is not, in a plain process, what is recorded: "
            remedy = (
                "if gate/running/inside/ changes what the program does, mend it there; if it comes and goes, print less"
            )
            found = plain.differences(recorded.outcomes[self.runtime.id], done)
            diagnostics = [Diagnostic(self.block.where, what + words, remedy) for words in found]
        if diagnostics:
            raise Red(diagnostics)

    def _run(self) -> tuple[Outcome, float, float]:
        """The outcome, the seconds it took, and those of starting a worker for it, if one had to be started."""
        project, memo = self.config.stash[PROJECT], self.config.stash[MEMO]
        key = (self.block.snippet, self.runtime.id, self.block.cold)
        if key in memo:
            return *memo[key], 0.0
        options = self.config.option
        stored = outcome_cache.Entry.of(project.root, self.block, self.runtime, self._limits)
        allowed = not (options.fresh or options.other_machine or "CI" in os.environ)
        memo[key] = (allowed and stored.read()) or None
        start = 0.0
        if memo[key] is None:
            with self.config.stash[TURNSTILE].together():
                began = time.monotonic()
                server = self.config.stash[SERVERS].get(self.runtime, self.block.cold)
                start = time.monotonic() - began
                memo[key] = self._run_on(server)
            if memo[key][0].outcome in ("timeout", "crashed"):  # perhaps the machine's fault
                with self.config.stash[TURNSTILE].alone():
                    memo[key] = self._run_on(self.config.stash[SERVERS].get(self.runtime, self.block.cold))
            if not options.other_machine:
                stored.write(*memo[key])
        return *memo[key], start

    def _run_on(self, server: ForkServer) -> tuple[Outcome, float]:
        self.left_open = server.left_open
        return server.run(path_of(self.config.rootpath, self.block.snippet), self._limits)

    @property
    def _limits(self) -> Limits:
        seconds, output_bytes = self.config.getini("gate_seconds"), self.config.getini("gate_output_bytes")
        return Limits(float(seconds), int(output_bytes))

    def _hold_record(self, project: Project, recorded: evidence.Evidence | None) -> None:
        """What can be said without a run: the record must be fresh and bear out the claims."""
        diagnostics = evidence.freshness(recorded, self.block, self.runtime, project.root)
        if not diagnostics:
            outcome = recorded.outcomes[self.runtime.id]
            diagnostics = judge(outcome, list(self.block.claims), self.runtime.id, self.block.where)
        if diagnostics:
            raise Red(diagnostics)

    def _without_interpreter(self, project: Project, recorded: evidence.Evidence | None) -> None:
        """What can be said of a run that this machine cannot make: the record must be fresh and bear out the claims."""
        missing = f"this machine has no Python {self.runtime.python}, and uv cannot bring it"
        if "CI" in os.environ:
            remedy = f"install Python {self.runtime.python} (pyenv install {self.runtime.python})"
            raise Red([Diagnostic(self.block.where, f"{self.runtime.id} did not run: {missing}", remedy)])
        self._hold_record(project, recorded)
        pytest.skip(f"{self.runtime.id}: {missing}; its record is checked, not repeated")

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> object:
        return _in_words(excinfo) or super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.block.line - 1, f"{self.block.snippet} on {self.runtime.id}"


class Words(pytest.Item):
    """What one page says outside of its programs."""

    def __init__(self, *, page: Path, **keywords: object) -> None:
        super().__init__(**keywords)
        self.page = page

    def runtest(self) -> None:
        project = self.config.stash[PROJECT]
        if diagnostics := diagnostics_of(project, Prose.of(project, self.page)):
            raise Red(diagnostics)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, self.name

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> object:
        return _in_words(excinfo) or super().repr_failure(excinfo, style)


class Tree(pytest.File):
    """What must hold of the project as a whole."""

    def collect(self) -> Iterator[pytest.Item]:
        for check in project_rules.CHECKS:
            yield Check.from_parent(self, name=check.__name__.replace("_", " "), check=check)
        project = self.config.stash[PROJECT]
        asked_for = [(self.config.invocation_params.dir / arg.partition("::")[0]).resolve() for arg in self.config.args]
        for page in project.pages:
            if is_prose(project, page) and not any(
                map(page.resolve().is_relative_to, asked_for)
            ):  # else it has its own
                yield Words.from_parent(self, name=f"prose of {page.relative_to(project.root)}", page=page)


class Check(pytest.Item):
    """One rule of the tree."""

    def __init__(self, *, check: project_rules.Rule, **keywords: object) -> None:
        super().__init__(**keywords)
        self.check = check

    def runtest(self) -> None:
        if diagnostics := list(self.check(self.config.stash[PROJECT])):
            raise Red(diagnostics)

    def reportinfo(self) -> tuple[Path, None, str]:
        return self.path, None, self.name

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> object:
        return _in_words(excinfo) or super().repr_failure(excinfo, style)


def _in_words(excinfo: pytest.ExceptionInfo[BaseException]) -> str | None:
    """The gate's own messages need no traceback."""
    return str(excinfo.value) if isinstance(excinfo.value, GateError | Red) else None
