"""The tests that pytest collects from the project: runs, records, the words of pages, and the rules of the project."""

from __future__ import annotations

import os
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from _pytest._code.code import TerminalRepr, TracebackStyle

from gate import machine
from gate.diagnostics import Diagnostic, GateError
from gate.judging import evidence
from gate.judging.judge import judge
from gate.judging.project import rules as project_rules
from gate.judging.prose.rules import diagnostics_of, is_prose
from gate.reading.blocks import Block
from gate.reading.programs import fingerprint, program_path
from gate.reading.project import Project
from gate.reading.prose import Prose
from gate.reading.roster import Runtime
from gate.running import outcome_cache, plain
from gate.running.environments import provision
from gate.running.forkserver import ForkServer, ForkServers, Limits
from gate.running.outcome import Outcome
from gate.running.turnstile import Turnstile
from gate.testing.plan import Plan

PROJECT = pytest.StashKey[Project]()
SERVERS = pytest.StashKey[ForkServers]()
TURNSTILE = pytest.StashKey[Turnstile]()
PLAN = pytest.StashKey[Plan]()
MEMO = pytest.StashKey[dict[tuple[str, str, bool], tuple[Outcome, float]]]()
RUN, HELD, REMEMBERED = "run", "held", "remembered"  # what an item tells the report


class Red(Exception):
    """What happened, what is claimed and what is recorded do not agree."""

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        super().__init__("\n".join(map(str, diagnostics)))


class Item(pytest.Item):
    """A test whose failures are said in the gate's own words, without a traceback."""

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: TracebackStyle | None = None
    ) -> str | TerminalRepr:
        return words_of(excinfo) or super().repr_failure(excinfo, style)


def words_of(excinfo: pytest.ExceptionInfo[BaseException]) -> str | None:
    return str(excinfo.value) if isinstance(excinfo.value, GateError | Red) else None


class Page(pytest.File):
    """One Markdown page."""

    def collect(self) -> Iterator[pytest.Item]:
        project, plan = self.config.stash[PROJECT], self.config.stash[PLAN]
        times: dict[str, int] = defaultdict(int)  # that the page shows a program
        held: list[tuple[Block, Runtime]] = []
        for block in project.blocks_of(self.path):
            times[block.snippet] += 1
            number = "" if times[block.snippet] == 1 else f"#{times[block.snippet]}"
            for name in block.runtimes:
                runtime = project.roster[name]
                if plan.includes(block.snippet, name):
                    yield Run.from_parent(self, name=f"{block.snippet}{number}[{name}]", block=block, runtime=runtime)
                else:
                    held.append((block, runtime))
        if held:
            yield Records.from_parent(self, name="records", held=held)
        if is_prose(project, self.path) and not self.config.getoption("--record"):
            yield Words.from_parent(self, name="prose", page=self.path)

    def repr_failure(  # type: ignore[override]  # pytest's own collector takes no style either
        self, excinfo: pytest.ExceptionInfo[BaseException]
    ) -> str | TerminalRepr:
        return words_of(excinfo) or super().repr_failure(excinfo)


class Records(Item):
    """The runs of one page that are not made: their records must be fresh and bear out the claims."""

    def __init__(self, *, held: list[tuple[Block, Runtime]], **keywords: Any) -> None:
        super().__init__(**keywords)
        self.held = held

    def runtest(self) -> None:
        self.user_properties.append((HELD, [[block.snippet, runtime.id] for block, runtime in self.held]))
        _hold(self.config.stash[PROJECT], self.held)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, self.name


def _hold(project: Project, held: Iterable[tuple[Block, Runtime]]) -> None:
    """What can be said without a run."""
    found: list[Diagnostic] = []
    for block, runtime in held:
        recorded = evidence.read(project.root, block.snippet)
        if stale := evidence.freshness(recorded, block, runtime, project.root):
            found += stale
        elif recorded:
            found += judge(recorded.outcomes[runtime.id], list(block.claims), runtime.id, block.where)
    if found:
        raise Red(list(dict.fromkeys(found)))


class Run(Item):
    """One program on one runtime."""

    def __init__(self, *, block: Block, runtime: Runtime, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.block, self.runtime = block, runtime
        self.left_open: list[str] = []  # what the worker could not confine

    def runtest(self) -> None:
        project = self.config.stash[PROJECT]
        if _provisioned(self.runtime) is None:
            self._without_interpreter(project)
        if self.config.stash[PLAN].out_of_time:
            self.user_properties.append((HELD, [[self.block.snippet, self.runtime.id]]))
            _hold(project, [(self.block, self.runtime)])
            return
        recorded = evidence.read(project.root, self.block.snippet)
        if self.config.getoption("--plain"):
            self._run_plainly(project, recorded)
            return
        outcome, seconds, start = self._run()
        self.user_properties.append((RUN, {
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
        diagnostics = judge(outcome, list(self.block.claims), self.runtime.id, self.block.where)
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
                if server.run(program_path(project.root, self.block.snippet), self._limits)[0] == outcome:
                    found.append(words)
            finally:
                servers.close()
        return found

    def _run_plainly(self, project: Project, recorded: evidence.Evidence | None) -> None:
        """Holds what a process of its own does against the record."""
        diagnostics = evidence.freshness(recorded, self.block, self.runtime, project.root)
        if recorded and not diagnostics:
            done = plain.run(project.root, self.block.snippet, self.runtime, self.config.stash[SERVERS].cpu)
            what = f"{self.block.snippet} on {self.runtime.id} is not, in a plain process, what is recorded: "
            remedy = (
                "if gate/running/inside/ changes what the program does, fix it there; "
                "if it is flaky, make the output deterministic"
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
        if remembered := (allowed and stored.read()) or None:
            self.user_properties.append((REMEMBERED, True))
            memo[key] = remembered
            return *remembered, 0.0
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
        return server.run(program_path(self.config.rootpath, self.block.snippet), self._limits)

    @property
    def _limits(self) -> Limits:
        seconds, output_bytes = self.config.getini("gate_seconds"), self.config.getini("gate_output_bytes")
        return Limits(float(seconds), int(output_bytes))

    def _without_interpreter(self, project: Project) -> None:
        """What can be said of a run that this machine cannot make: the record must be fresh and bear out the claims."""
        missing = f"this machine has no Python {self.runtime.python}, and uv cannot bring it"
        if "CI" in os.environ:
            remedy = f"install Python {self.runtime.python} (pyenv install {self.runtime.python})"
            raise Red([Diagnostic(self.block.where, f"{self.runtime.id} did not run: {missing}", remedy)])
        _hold(project, [(self.block, self.runtime)])
        pytest.skip(f"{self.runtime.id}: {missing}; its record is checked, not repeated")

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.block.line - 1, f"{self.block.snippet} on {self.runtime.id}"


@cache  # what fails once, such as a package index out of reach, is not tried for each program
def _attempt(runtime: Runtime) -> Path | GateError | None:
    try:
        return provision(runtime)
    except GateError as error:
        return error


def _provisioned(runtime: Runtime) -> Path | None:
    made = _attempt(runtime)
    if isinstance(made, GateError):
        raise made
    return made


class Words(Item):
    """What one page says outside of its programs."""

    def __init__(self, *, page: Path, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.page = page

    def runtest(self) -> None:
        project = self.config.stash[PROJECT]
        if diagnostics := diagnostics_of(project, Prose.of(project, self.page)):
            raise Red(diagnostics)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, self.name


class Tree(pytest.File):
    """What must hold of the project as a whole."""

    def collect(self) -> Iterator[pytest.Item]:
        for check in project_rules.CHECKS:
            yield Check.from_parent(self, name=check.__name__.replace("_", " "), check=check)
        project = self.config.stash[PROJECT]
        asked_for = [(self.config.invocation_params.dir / arg.partition("::")[0]).resolve() for arg in self.config.args]
        for page in project.pages:
            has_its_own = any(map(page.resolve().is_relative_to, asked_for))
            if is_prose(project, page) and not has_its_own:
                yield Words.from_parent(self, name=f"prose of {page.relative_to(project.root)}", page=page)


class Check(Item):
    """One rule of the tree."""

    def __init__(self, *, check: project_rules.Rule, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.check = check

    def runtest(self) -> None:
        if diagnostics := list(self.check(self.config.stash[PROJECT])):
            raise Red(diagnostics)

    def reportinfo(self) -> tuple[Path, None, str]:
        return self.path, None, self.name
