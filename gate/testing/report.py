"""What the gate says at its end: a summary by runtime, the claims to paste; and, when recording, the evidence."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from gate.diagnostics import GateError
from gate.files import write_whole
from gate.judging import evidence, verdicts
from gate.judging.judge import claim_for
from gate.judging.prose import api_names
from gate.reading.programs import fingerprint
from gate.reading.project import Project
from gate.running.confinement import unusable
from gate.running.outcome import Outcome
from gate.testing.items import HELD, REMEMBERED, RUN
from gate.testing.plan import Plan, Sample
from gate.testing.progress import PROGRAMS, kind_of

BROWSER = "browser"  # the folder of the tests that look at the site
DECIDES = ("gate/running/", "gate/machine.py")  # what decides how programs run
RAN = ".cache/runs.json"  # what the last run ran, and what it did not
TIMED = ("snippet", "runtime", "seconds", "start", "cold")


class Report:
    """Collects the runs' reports in the process that the person sees."""

    def __init__(self, plan: Plan, *, record: bool, into: Path | None = None, timings: str | None = None) -> None:
        self.plan, self.root, self.record = plan, plan.root, record
        self.into = into or plan.root  # where evidence/ is written; a folder for one machine's share of the runs
        self.timings = timings
        self.runs: dict[tuple[str, str], dict[str, Any]] = {}  # by snippet and runtime
        self.red: set[tuple[str, str]] = set()
        self.held: set[tuple[str, str]] = set()  # not run, but held against their records
        self.remembered = 0  # runs whose outcome this machine knew
        self.tests: Counter[str] = Counter()  # by outcome: the gate's own
        self.browser = False  # whether its tests in a browser were among them
        self.left_open: set[str] = set()  # what this machine does not keep programs from doing
        self.skipped: Counter[str] = Counter()
        self.written: list[str] = []
        self.unwritten = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        said: dict[str, Any] = dict(report.user_properties)
        run = said.get(RUN)
        if report.nodeid.startswith("tests/") and (report.when == "call" or report.outcome != "passed"):
            self.tests[report.outcome] += 1
            self.browser |= report.nodeid.startswith(f"tests/{BROWSER}/")
        if run and report.when == "call":
            key = (run["snippet"], run["runtime"])
            self.runs[key] = run
            self.left_open |= set(run["open"])
            if report.failed:
                self.red.add(key)
        elif report.skipped and kind_of(report.nodeid) == PROGRAMS:
            self.skipped[report.nodeid.rpartition("[")[2].removesuffix("]")] += 1
        if report.when == "call":
            self.held |= {(snippet, runtime) for snippet, runtime in said.get(HELD, ())}
            self.remembered += REMEMBERED in said

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, exitstatus: int) -> None:
        if self.timings:
            timed = [{key: run[key] for key in TIMED} for run in self.runs.values()]
            Path(self.timings).write_text(json.dumps(timed))
        if self.runs or self.held:
            said = {
                "commit": self.plan.commit,
                "ran": sorted(self.runs),
                "held against the record alone": sorted(self.held),
            }
            write_whole(self.root / RAN, json.dumps(said, indent=0) + "\n", self.root / evidence.SCRATCH)
        if self.record and exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
            try:
                self._write_evidence()
            except GateError as error:
                self.unwritten = str(error)

    def _write_evidence(self) -> None:
        project = Project(self.root)
        outcomes: dict[str, dict[str, Outcome]] = defaultdict(dict)
        for (snippet, runtime), run in self.runs.items():
            if run["source"] == fingerprint(self.root, snippet):  # else it was edited after it ran
                outcomes[snippet][runtime] = Outcome.from_json(run["outcome"])
        for snippet, new in sorted(outcomes.items()):
            try:
                old = evidence.read(self.into, snippet)
            except GateError:  # damaged: that is what recording mends
                old = None
            scope = project.scope(snippet)
            merged = evidence.merge(old, snippet, new, scope, project.roster, self.root)
            evidence.write(self.into, merged)
            self.written.append(snippet)
        if self.into == self.root:  # a share of the runs has none; they follow from the pages
            verdicts.record(project, self.root)
            with suppress(GateError):  # no runtime to ask: the rule says so
                api_names.record(project)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if not (self.runs or self.held or self.skipped):
            return
        write = terminalreporter.write_line
        terminalreporter.section("runtimes")
        write(f"{'':18}{'ran':>6}{'failed':>8}{'warned':>8}{'red':>6}{'seconds':>9}")
        for runtime in Project(self.root).roster:
            runs = {key: run for key, run in self.runs.items() if key[1] == runtime}
            if runs:
                ran = sum(run["outcome"]["outcome"] == "ran" for run in runs.values())
                warned = sum(bool(run["outcome"]["warnings"]) for run in runs.values())
                seconds = sum(run["seconds"] for run in runs.values())
                red = sum(key in self.red for key in runs)
                write(f"{runtime:18}{ran:>6}{len(runs) - ran:>8}{warned:>8}{red:>6}{seconds:>9.1f}")
            elif self.skipped[runtime]:
                write(
                    f"{runtime:18}skipped: no interpreter; {self.skipped[runtime]} records were checked, not repeated"
                )
        write(f"{len(self.runs)} runs; “failed” is what programs did, “red” is where the project disagrees with it")
        if self.held and not self.plan.sample:
            write(
                f"The time was up: {len(self.held)} of {len(self.held) + len(self.runs)} runs were not made. Their records are "
                "fresh, and bear out the claims unless a test above says otherwise."
            )
            write(f"{RAN} lists both. The order is drawn from the commit; to run everything: make test RUNTIMES=all")
        if self.left_open:
            write(
                f"Not confined on this machine: programs can {', '.join(sorted(self.left_open))}. {unusable()}".strip()
            )
        if self.written:
            write(f"wrote the evidence of {len(self.written)} snippets")
        if self.unwritten:
            write(f"evidence/ is as it was, because {self.unwritten}", red=True)
        self._suggest(write)
        if self.plan.sample:
            write("")
            write(self._what_was_done(self.plan.sample))

    def _what_was_done(self, sample: Sample) -> str:
        """One paragraph: what was run, what was only held against its record, and the command that runs everything."""
        drawn = {run for run in self.runs if run in self.plan.drawn}
        parts = [
            f"{len(self.runs)} programs were run:",
            f"{len(drawn)} that {sample.seed} draws on {_listed(sample.runtimes)}",
        ]
        if others := len(self.runs) - len(drawn):
            parts.append(f"and {others} whose program or record has changed")
        parts[-1] += "."
        if self.remembered:
            parts.append(f"({self.remembered} of them on this machine before, with the same outcome remembered.)")
        parts.append(
            f"The other {len(self.held - set(self.runs))} were not run but held against their records, which are fresh and bear "
            "out the claims, unless a test above says otherwise."
        )
        if self.tests:
            counts = ", ".join(f"{count} {outcome}" for outcome, count in sorted(self.tests.items()))
            unseen = "" if self.browser else "; those in a browser were left out, as nothing they look at has changed"
            parts.append(f"Tests of the gate: {counts}{unseen}.")
        if any(path.startswith(DECIDES) for path in self.plan.changed):
            parts.append(
                "What runs programs has changed: only running everything shows whether they still do the same."
            )
        parts.append(
            f"The same once more: make test SEED={sample.seed}. Everything, on all {len(self.plan.project.roster)} runtimes: "
            "make test RUNTIMES=all"
        )
        return " ".join(parts)

    def _suggest(self, write: Callable[[str], None]) -> None:
        """The unclaimed outcomes of red runs, folded over the runtimes that agree."""
        folded: dict[tuple[str, Outcome], list[str]] = defaultdict(list)
        for key in sorted(self.red):
            outcome = Outcome.from_json(self.runs[key]["outcome"])
            if outcome.error is not None:
                folded[self.runs[key]["block"], outcome].append(key[1])
        for (block, outcome), runtimes in folded.items():
            write(f"\nif this is right, paste above {block}\n{claim_for(' | '.join(runtimes), outcome)}")


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
