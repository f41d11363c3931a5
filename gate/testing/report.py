"""The report at the end of a run: a summary by runtime and claims to paste. With --record, writes the evidence."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from gate.diagnostics import GateError
from gate.files import write_atomically
from gate.judging import evidence, verdicts
from gate.judging.judge import claim_for
from gate.judging.prose import api_names
from gate.reading.project import Project
from gate.running.confinement import unusable
from gate.running.outcome import Outcome
from gate.testing.items import CACHED, COMPARED, RUN
from gate.testing.plan import Plan, Sample
from gate.testing.progress import PROGRAMS, kind_of

BROWSER_TESTS = "tests/browser/"
RUNNER_CODE = ("gate/running/", "gate/machine.py")  # what determines how programs run
RUN_LIST = ".cache/runs.json"  # lists what the last run ran, and what it only compared
TIMING_KEYS = ("snippet", "runtime", "seconds", "start", "cold")


class Report:
    """A plugin for the main process, which collects the reports of all runs."""

    def __init__(self, plan: Plan, *, record: bool, into: Path | None = None, timings: str | None = None) -> None:
        self.plan, self.root, self.record = plan, plan.root, record
        self.into = into or plan.root  # the parent folder of evidence/
        self.timings = timings
        self.runs: dict[tuple[str, str], dict[str, Any]] = {}  # by snippet and runtime
        self.failed: set[tuple[str, str]] = set()
        self.compared: set[tuple[str, str]] = set()  # runs of which only the record was checked
        self.cached = 0  # runs with a cached outcome
        self.tests: Counter[str] = Counter()  # the tests of the gate, by outcome
        self.browser = False  # whether browser tests ran
        self.left_open: set[str] = set()  # what the sandbox cannot prevent on this machine
        self.skipped: Counter[str] = Counter()
        self.written: list[str] = []
        self.unwritten = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        properties: dict[str, Any] = dict(report.user_properties)
        run = properties.get(RUN)
        if report.nodeid.startswith("tests/") and (report.when == "call" or report.outcome != "passed"):
            self.tests[report.outcome] += 1
            self.browser |= report.nodeid.startswith(BROWSER_TESTS)
        if run and report.when == "call":
            key = (run["snippet"], run["runtime"])
            self.runs[key] = run
            self.left_open |= set(run["open"])
            if report.failed:
                self.failed.add(key)
        elif report.skipped and kind_of(report.nodeid) == PROGRAMS:
            self.skipped[report.nodeid.rpartition("[")[2].removesuffix("]")] += 1
        if report.when == "call":
            self.compared |= {(snippet, runtime) for snippet, runtime in properties.get(COMPARED, ())}
            self.cached += CACHED in properties

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, exitstatus: int) -> None:
        if self.timings:
            timings = [{key: run[key] for key in TIMING_KEYS} for run in self.runs.values()]
            Path(self.timings).write_text(json.dumps(timings))
        if self.runs or self.compared:
            runs = {"commit": self.plan.commit, "ran": sorted(self.runs), "compared": sorted(self.compared)}
            write_atomically(self.root / RUN_LIST, json.dumps(runs, indent=0) + "\n", self.root / evidence.SCRATCH)
        if self.record and exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
            try:
                self._write_evidence()
            except GateError as error:
                self.unwritten = str(error)

    def _write_evidence(self) -> None:
        project = Project(self.root)
        outcomes: dict[str, dict[str, Outcome]] = defaultdict(dict)
        for (snippet, runtime), run in self.runs.items():
            if run["source"] == project.fingerprint(snippet):  # not edited since it ran
                outcomes[snippet][runtime] = Outcome.from_json(run["outcome"])
        for snippet, new in sorted(outcomes.items()):
            try:
                old = evidence.read(self.into, snippet)
            except GateError:  # damaged, which recording repairs
                old = None
            scope = project.scope(snippet)
            merged = evidence.merge(old, snippet, new, scope, project)
            evidence.write(self.into, merged)
            self.written.append(snippet)
        if self.into == self.root:  # a share has neither verdicts nor API names
            verdicts.record(project, self.root)
            with suppress(GateError):  # no runtime is available, which a rule reports
                api_names.record(project)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if not (self.runs or self.compared or self.skipped):
            return
        write = terminalreporter.write_line
        terminalreporter.section("runtimes")
        write(f"{'':18}{'ran':>6}{'error':>8}{'warned':>8}{'failed':>8}{'seconds':>9}")
        for runtime in Project(self.root).roster:
            runs = {key: run for key, run in self.runs.items() if key[1] == runtime}
            if runs:
                ran = sum(run["outcome"]["outcome"] == "ran" for run in runs.values())
                warned = sum(bool(run["outcome"]["warnings"]) for run in runs.values())
                seconds = sum(run["seconds"] for run in runs.values())
                failed = sum(key in self.failed for key in runs)
                write(f"{runtime:18}{ran:>6}{len(runs) - ran:>8}{warned:>8}{failed:>8}{seconds:>9.1f}")
            elif self.skipped[runtime]:
                write(f"{runtime:18}skipped: no interpreter; checked {self.skipped[runtime]} records only")
        write(f"{len(self.runs)} runs; “error”: the program did not end normally; “failed”: the run failed its test")
        if self.compared and not self.plan.sample:
            write(
                f"Out of time: {len(self.compared)} of {len(self.compared) + len(self.runs)} runs did not start. Their records "
                "are current and satisfy the claims, except where a test failed above."
            )
            write(f"{RUN_LIST} lists both. The order depends on the commit. To run everything: make test RUNTIMES=all")
        if self.left_open:
            write(
                f"Not fully sandboxed: on this machine, programs can {', '.join(sorted(self.left_open))}. {unusable()}".strip()
            )
        if self.written:
            write(f"wrote the evidence of {len(self.written)} snippets")
        if self.unwritten:
            write(f"evidence/ is unchanged: {self.unwritten}", red=True)
        self._suggest_claims(write)
        if self.plan.sample:
            write("")
            write(self._summary(self.plan.sample))

    def _summary(self, sample: Sample) -> str:
        """One paragraph: what ran, what was only compared with its record, and how to run everything."""
        drawn = {run for run in self.runs if run in self.plan.drawn}
        parts = [
            f"Ran {len(self.runs)} programs: {len(drawn)} that seed {sample.seed} draws on {_and(sample.runtimes)}"
        ]
        if others := len(self.runs) - len(drawn):
            parts.append(f"and {others} whose program or record changed")
        parts[-1] += "."
        if self.cached:
            parts.append(f"({self.cached} of the outcomes were cached.)")
        parts.append(
            f"The other {len(self.compared - set(self.runs))} were not run; their records are current and satisfy the claims, "
            "except where a test failed above."
        )
        if self.tests:
            counts = ", ".join(f"{count} {outcome}" for outcome, count in sorted(self.tests.items()))
            omitted = "" if self.browser else "; no browser tests, because nothing they cover changed"
            parts.append(f"Tests of the gate: {counts}{omitted}.")
        if any(path.startswith(RUNNER_CODE) for path in self.plan.changed):
            parts.append("The code that runs programs changed: run everything to verify that the outcomes did not.")
        parts.append(
            f"To repeat this sample: make test SEED={sample.seed}. To run everything on all {len(self.plan.project.roster)} "
            "runtimes: make test RUNTIMES=all"
        )
        return " ".join(parts)

    def _suggest_claims(self, write: Callable[[str], None]) -> None:
        """Claims for the errors of failed runs, grouped by outcome."""
        groups: dict[tuple[str, Outcome], list[str]] = defaultdict(list)
        for key in sorted(self.failed):
            outcome = Outcome.from_json(self.runs[key]["outcome"])
            if outcome.error is not None:
                groups[self.runs[key]["block"], outcome].append(key[1])
        for (block, outcome), runtimes in groups.items():
            write(f"\nif this is right, paste above {block}\n{claim_for(' | '.join(runtimes), outcome)}")


def _and(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
