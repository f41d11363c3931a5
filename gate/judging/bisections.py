"""Reads and writes what `make bisect` records, and checks the `since` marks against it.

The record, <program>.first.json beside a program's evidence, has the outcome on each release that was tried.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from packaging.version import Version

from gate.diagnostics import Diagnostic, GateError
from gate.files import write_atomically
from gate.judging import evidence
from gate.judging.judge import judge
from gate.reading.blocks import Block
from gate.reading.project import Project
from gate.running.outcome import Outcome

NOTE = "Written by `make bisect`; never edited by hand."


@dataclass
class Bisection:
    """A program's outcomes on the releases of one package between two runtimes on which it behaves differently."""

    snippet: str
    source: str
    runtime: str  # whose behavior the bisection looks for
    package: str
    tried: dict[str, Outcome] = field(default_factory=dict)  # by release, oldest first

    def change(self, holds: Callable[[Outcome], bool]) -> tuple[str, str] | None:
        """The last release without the behavior and the first with it; None unless it starts once and stays."""
        releases, results = list(self.tried), [holds(outcome) for outcome in self.tried.values()]
        first = results.index(True) if True in results else 0
        return (releases[first - 1], releases[first]) if first and all(results[first:]) else None


def bisection_path(root: Path, snippet: str) -> Path:
    return (root / "evidence" / snippet).with_suffix(".first.json")


def read(root: Path, snippet: str) -> Bisection | None:
    path = bisection_path(root, snippet)
    if not path.exists():
        return None
    text = path.read_text()
    try:
        record = json.loads(text)
        tried = {release: Outcome.from_json(run) for release, run in record["tried"].items()}
        found = Bisection(snippet, record["snippet"], record["runtime"], record["package"], tried)
    except (ValueError, KeyError, TypeError) as error:
        raise GateError(str(path.relative_to(root)), f"not a valid record: {error!r}", "run `make bisect`") from error
    if text != _text(found):
        raise GateError(str(path.relative_to(root)), "this record was edited by hand", "run `make bisect`")
    return found


def write(root: Path, found: Bisection) -> None:
    found.tried = {release: found.tried[release] for release in sorted(found.tried, key=Version)}
    write_atomically(bisection_path(root, found.snippet), _text(found), root / evidence.SCRATCH)


def _text(found: Bisection) -> str:
    record = {
        "note": NOTE,
        "snippet": found.source,
        "runtime": found.runtime,
        "package": found.package,
        "tried": {release: outcome.as_json() for release, outcome in found.tried.items()},
    }
    return json.dumps(record, indent=1, ensure_ascii=False) + "\n"


def satisfies_claims(block: Block, runtime: str) -> Callable[[Outcome], bool]:
    """A predicate: whether an outcome satisfies the claims for this runtime."""
    return lambda outcome: not judge(outcome, list(block.claims), runtime, block.where)


def since_marks_match_bisections(project: Project) -> Iterator[Diagnostic]:
    """Each `since` mark names the release that bisecting found, and each bisection has its mark."""
    marked, root = set(), project.root
    for block in project.blocks:
        if block.since is None:
            continue
        marked.add(block.snippet)
        runtime, package, release = block.since.runtime, block.since.package, block.since.release
        remedy = f"run `make bisect PROGRAM=snippets/{block.snippet} RUNTIME={runtime} PACKAGE={package}`"
        found = read(root, block.snippet)
        if found is None or (found.runtime, found.package) != (runtime, package):
            yield Diagnostic(block.since.where, f"no bisection of {package} for {runtime} is recorded", remedy)
        elif found.source != project.fingerprint(block.snippet):
            yield Diagnostic(block.since.where, "the program has changed since it was bisected", remedy)
        else:
            change = found.change(satisfies_claims(block, runtime))
            if change is None or change[1] != release:
                what = f"the behavior claimed for {runtime} did not start with {package} {release}"
                fix = f"correct the release to {change[1]}" if change else "remove the mark"
                yield Diagnostic(block.since.where, what, f"{fix}, or {remedy}")
    for path in sorted((root / "evidence").rglob("*.first.json")):
        snippet = str(path.relative_to(root / "evidence")).removesuffix(".first.json") + ".py"
        if snippet not in marked:
            yield Diagnostic(str(path.relative_to(root)), "no since mark refers to this bisection", "delete the file")
