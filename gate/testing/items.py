"""The test items of the project: runs, records, the prose of pages, and project-wide rules."""

from __future__ import annotations

import os
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
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
from gate.reading.project import Project
from gate.reading.prose import Prose
from gate.reading.roster import Runtime
from gate.running import outcome_cache, plain
from gate.running.environments import provision
from gate.running.forkserver import ForkServer, ForkServers, Limits
from gate.running.outcome import Outcome
from gate.running.relay import Relay
from gate.running.turnstile import Turnstile
from gate.testing.plan import Plan

PROJECT = pytest.StashKey[Project]()
SERVERS = pytest.StashKey[ForkServers]()
TURNSTILE = pytest.StashKey[Turnstile]()
PLAN = pytest.StashKey[Plan]()
LEFT = pytest.StashKey[Path | None]()  # the folder for what programs leave to others, unless it is the cache
MEMO = pytest.StashKey[dict[tuple[str, str, bool], tuple[Outcome, float]]]()
RUN, COMPARED, CACHED = "run", "compared", "cached"  # names of user properties, for the report


class GateFailure(Exception):
    """Run, claim, and record disagree."""

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        super().__init__("\n".join(map(str, diagnostics)))


class Item(pytest.Item):
    """A test whose failures are reported as diagnostics, without a traceback."""

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: TracebackStyle | None = None
    ) -> str | TerminalRepr:
        return _diagnostics(excinfo) or super().repr_failure(excinfo, style)


def _diagnostics(excinfo: pytest.ExceptionInfo[BaseException]) -> str | None:
    return str(excinfo.value) if isinstance(excinfo.value, GateError | GateFailure) else None


class Page(pytest.File):
    """One Markdown page."""

    def collect(self) -> Iterator[pytest.Item]:
        project, plan = self.config.stash[PROJECT], self.config.stash[PLAN]
        count: dict[str, int] = defaultdict(int)  # of the blocks with a program
        compared: list[tuple[Block, Runtime]] = []
        for block in project.blocks_of(self.path):
            count[block.snippet] += 1
            number = "" if count[block.snippet] == 1 else f"#{count[block.snippet]}"
            for name in block.runtimes:
                runtime = project.roster[name]
                if plan.includes(block.snippet, name):
                    yield Run.from_parent(self, name=f"{block.snippet}{number}[{name}]", block=block, runtime=runtime)
                else:
                    compared.append((block, runtime))
        if compared:
            yield Records.from_parent(self, name="records", compared=compared)
        if is_prose(project, self.path) and not self.config.getoption("--record"):
            yield ProseCheck.from_parent(self, name="prose", page=self.path)

    def repr_failure(  # type: ignore[override]  # as in pytest's own collector, which takes no style
        self, excinfo: pytest.ExceptionInfo[BaseException]
    ) -> str | TerminalRepr:
        return _diagnostics(excinfo) or super().repr_failure(excinfo)


class Records(Item):
    """The blocks of one page that do not run: their records must be current and satisfy the claims."""

    def __init__(self, *, compared: list[tuple[Block, Runtime]], **keywords: Any) -> None:
        super().__init__(**keywords)
        self.compared = compared

    def runtest(self) -> None:
        self.user_properties.append((COMPARED, [[block.snippet, runtime.id] for block, runtime in self.compared]))
        _check_records(self.config.stash[PROJECT], self.compared)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, self.name


def _check_records(project: Project, runs: Iterable[tuple[Block, Runtime]]) -> None:
    """Checks without running anything that the records are current and satisfy the claims."""
    diagnostics: list[Diagnostic] = []
    for block, runtime in runs:
        recorded = evidence.read(project.root, block.snippet)
        if stale := evidence.freshness(recorded, block, runtime, project):
            diagnostics += stale
        elif recorded:
            diagnostics += judge(recorded.outcomes[runtime.id], list(block.claims), runtime.id, block.where)
    if diagnostics:
        raise GateFailure(list(dict.fromkeys(diagnostics)))


class Run(Item):
    """One program on one runtime."""

    def __init__(self, *, block: Block, runtime: Runtime, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.block, self.runtime = block, runtime
        self.left_open: list[str] = []  # what the sandbox cannot prevent on this machine

    def runtest(self) -> None:
        project = self.config.stash[PROJECT]
        for runtime in (self.runtime, *self._relay.senders(self.block.snippet)):
            environment = _provision_once(runtime)
            if isinstance(environment, GateError):
                raise environment
            if environment is None:
                self._without_interpreter(project, runtime)
        if self.config.stash[PLAN].out_of_time:
            self.user_properties.append((COMPARED, [[self.block.snippet, self.runtime.id]]))
            _check_records(project, [(self.block, self.runtime)])
            return
        recorded = evidence.read(project.root, self.block.snippet)
        if self.config.getoption("--plain"):
            self._run_plainly(project, recorded)
            return
        outcome, seconds, start = self._run()
        self.user_properties.append((RUN, {
            "block": self.block.where,
            "snippet": self.block.snippet,
            "source": project.fingerprint(self.block.snippet),
            "runtime": self.runtime.id,
            "outcome": outcome.as_json(),
            "seconds": seconds,
            "start": start,
            "cold": self.block.cold,
            "open": self.left_open,
        }))  # fmt: skip
        diagnostics = judge(outcome, list(self.block.claims), self.runtime.id, self.block.where)
        if not self.config.getoption("--record"):
            diagnostics += evidence.compare(recorded, self.block, self.runtime, outcome, project)
        if diagnostics and self.config.getoption("--other-machine"):
            variations = self._variations_with(outcome)
            if variations != [self.block.machine]:  # which the page declares
                causes = [f"this setting alone has the same effect: {name}" for name in variations]
                unknown = ["no single setting of gate/machine.py has this effect: several together may, or chance"]
                raise GateFailure([diagnostic.with_causes(causes or unknown) for diagnostic in diagnostics])
        elif diagnostics:
            raise GateFailure([diagnostic.with_causes(machine.shortcomings()) for diagnostic in diagnostics])

    def _variations_with(self, outcome: Outcome) -> list[str]:
        """The single variations of the machine that produce this outcome."""
        project = self.config.stash[PROJECT]
        found = []
        for name, variation in machine.VARIATIONS.items():
            servers = ForkServers(project.root, self.config.stash[SERVERS].cpu, variation)
            try:
                server = servers.get(self.runtime, self.block.cold)
                if self._run_on(server)[0] == outcome:
                    found.append(name)
            finally:
                servers.close()
        return found

    def _run_plainly(self, project: Project, recorded: evidence.Evidence | None) -> None:
        """Runs the program in its own process and compares the result with the record."""
        diagnostics = evidence.freshness(recorded, self.block, self.runtime, project)
        if recorded and not diagnostics:
            cpu, files = self.config.stash[SERVERS].cpu, next(iter(self._received.values()), None)
            done = plain.run(project.root, self.block.snippet, self.runtime, cpu, files)
            what = f"{self.block.snippet} on {self.runtime.id} differs from its record in a plain process: "
            remedy = (
                "if the program is flaky, make its output deterministic; otherwise, "
                "correct gate/running/inside/, which must not change what a program does"
            )
            found = plain.differences(recorded.outcomes[self.runtime.id], done)
            diagnostics = [Diagnostic(self.block.where, what + difference, remedy) for difference in found]
        if diagnostics:
            raise GateFailure(diagnostics)

    def _run(self) -> tuple[Outcome, float, float]:
        """The outcome, the seconds the run took, and the seconds its worker took to start."""
        project, memo = self.config.stash[PROJECT], self.config.stash[MEMO]
        key = (self.block.snippet, self.runtime.id, self.block.cold)
        if key in memo:
            return *memo[key], 0.0
        options = self.config.option
        stored = outcome_cache.Entry.of(project, self.block, self.runtime, self._limits)
        allowed = not (options.fresh or options.other_machine or "CI" in os.environ)
        if cached := (allowed and stored.read()) or None:
            self.user_properties.append((CACHED, True))
            memo[key] = cached
            return *cached, 0.0
        with self.config.stash[TURNSTILE].together():
            began = time.monotonic()
            server = self.config.stash[SERVERS].get(self.runtime, self.block.cold)
            start = time.monotonic() - began
            memo[key] = self._run_on(server)
        if memo[key][0].outcome in ("timeout", "crashed"):  # possibly caused by the machine
            with self.config.stash[TURNSTILE].alone():
                memo[key] = self._run_on(self.config.stash[SERVERS].get(self.runtime, self.block.cold))
        if not options.other_machine:
            stored.write(*memo[key])
        return *memo[key], start

    def _run_on(self, server: ForkServer) -> tuple[Outcome, float]:
        self.left_open = server.left_open
        if not self.block.receives:
            return self._relay.run(server, self.block.snippet, self.runtime, None)
        runs = {
            name: self._relay.run(server, self.block.snippet, self.runtime, files)
            for name, files in self._received.items()
        }
        (first, (outcome, _)), *others = runs.items()
        for name, (other, _) in others:
            if other != outcome:
                what = (
                    f"{self.block.snippet} on {self.runtime.id} does not do the same with the files from {first} and {name}:"
                    f"\n{outcome}\nand\n{other}"
                )
                raise GateError(self.block.receives.where, what, "write a program for each, with its own on=")
        return outcome, sum(seconds for _, seconds in runs.values())

    @cached_property
    def _received(self) -> dict[str, Path]:
        """The folders of files that it receives, by the runtime that they come from."""
        return self._relay.received(self.block.snippet)

    @cached_property
    def _relay(self) -> Relay:
        stash = self.config.stash
        return Relay(stash[PROJECT], self._limits, folder=stash[LEFT], cpu=stash[SERVERS].cpu)

    @property
    def _limits(self) -> Limits:
        seconds, output_bytes = self.config.getini("gate_seconds"), self.config.getini("gate_output_bytes")
        return Limits(float(seconds), int(output_bytes))

    def _without_interpreter(self, project: Project, runtime: Runtime) -> None:
        """Checks the record of a run that is impossible on this machine, and skips the run."""
        missing = f"this machine has no Python {runtime.python}, and uv cannot install it"
        if "CI" in os.environ:
            remedy = f"install Python {runtime.python} (pyenv install {runtime.python})"
            raise GateFailure([Diagnostic(self.block.where, f"{self.runtime.id} did not run: {missing}", remedy)])
        _check_records(project, [(self.block, self.runtime)])
        pytest.skip(f"{self.runtime.id}: {missing}; checked the record only")

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.block.line - 1, f"{self.block.snippet} on {self.runtime.id}"


@cache  # failures too: an unreachable package index is not tried again for each program
def _provision_once(runtime: Runtime) -> Path | GateError | None:
    try:
        return provision(runtime)
    except GateError as error:
        return error


class ProseCheck(Item):
    """The rules for the prose of one page."""

    def __init__(self, *, page: Path, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.page = page

    def runtest(self) -> None:
        project = self.config.stash[PROJECT]
        if diagnostics := diagnostics_of(project, Prose.of(project, self.page)):
            raise GateFailure(diagnostics)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, self.name


class ProjectRules(pytest.File):
    """mkdocs.yml, which stands for the project as a whole."""

    def collect(self) -> Iterator[pytest.Item]:
        for check in project_rules.CHECKS:
            yield RuleCheck.from_parent(self, name=check.__name__.replace("_", " "), check=check)
        project = self.config.stash[PROJECT]
        requested = [(self.config.invocation_params.dir / arg.partition("::")[0]).resolve() for arg in self.config.args]
        for page in project.pages:
            has_own_item = any(map(page.resolve().is_relative_to, requested))
            if is_prose(project, page) and not has_own_item:
                yield ProseCheck.from_parent(self, name=f"prose of {page.relative_to(project.root)}", page=page)


class RuleCheck(Item):
    """One project-wide rule."""

    def __init__(self, *, check: project_rules.Rule, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.check = check

    def runtest(self) -> None:
        if diagnostics := list(self.check(self.config.stash[PROJECT])):
            raise GateFailure(diagnostics)

    def reportinfo(self) -> tuple[Path, None, str]:
        return self.path, None, self.name
