"""Reads, writes, and compares the recorded outcomes: one JSON file for each snippet; evidence/ mirrors snippets/."""

from __future__ import annotations

import difflib
import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from gate.diagnostics import Diagnostic, GateError
from gate.files import write_atomically
from gate.reading.blocks import Block
from gate.reading.programs import all_snippets
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.running.outcome import Outcome

NOTE = "Written by `make evidence`; never edited by hand."
SCRATCH = ".cache"  # ignored by git; temporary files of a killed writer remain there


@dataclass
class Evidence:
    """The record of one snippet."""

    snippet: str
    source: str = ""  # its fingerprint when it was recorded
    outcomes: dict[str, Outcome] = field(default_factory=dict)  # by runtime
    recorded_with: dict[str, str] = field(default_factory=dict)  # fingerprints, by runtime

    def groups(self) -> list[tuple[list[str], Outcome]]:
        """Each distinct outcome with its runtimes."""
        grouped: dict[Outcome, list[str]] = {}
        for runtime, outcome in self.outcomes.items():
            grouped.setdefault(outcome, []).append(runtime)
        return [(runtimes, outcome) for outcome, runtimes in grouped.items()]

    def runs(self) -> list[dict[str, object]]:
        """The grouped outcomes, as in /evidence.json."""
        return [{"runtimes": runtimes, **outcome.as_json()} for runtimes, outcome in self.groups()]


def record_path(root: Path, snippet: str) -> Path:
    return (root / "evidence" / snippet).with_suffix(".json")


def read(root: Path, snippet: str) -> Evidence | None:
    path = record_path(root, snippet)
    try:
        state = path.stat()
    except FileNotFoundError:
        return None
    return _read(root, snippet, (state.st_mtime_ns, state.st_ino))


def recorded(root: Path, snippet: str) -> Evidence:
    """The snippet's record, which must exist."""
    found = read(root, snippet)
    if found is None:
        raise GateError(f"snippets/{snippet}", "nothing is recorded for this snippet", "run `make evidence`")
    return found


def read_all(root: Path) -> Iterator[Evidence]:
    return filter(None, (read(root, snippet) for snippet in all_snippets(root)))


@lru_cache(maxsize=10_000)
def _read(root: Path, snippet: str, state: tuple[int, int]) -> Evidence:
    """Cached until the file changes: each runtime's test reads its program's record."""
    path = record_path(root, snippet)
    where = str(path.relative_to(root))
    text = path.read_text()
    try:
        record = json.loads(text)
        outcomes = {name: Outcome.from_json(run) for run in record["runs"] for name in run["runtimes"]}
        ordered = {name: outcomes[name] for name in record["recorded_with"]}
        found = Evidence(snippet, record["snippet"], ordered, record["recorded_with"])
    except (ValueError, KeyError, TypeError) as error:
        raise GateError(where, f"not a valid record: {error!r}", "rewrite it with `make evidence`") from error
    if text != _text(found):
        raise GateError(where, "this record was edited by hand", "rewrite it with `make evidence`")
    return found


def merge(
    old: Evidence | None, snippet: str, new: Mapping[str, Outcome], scope: Collection[str], project: Project
) -> Evidence:
    """Updates `old` with new outcomes and drops the runtimes that no page covers any longer."""
    kept, roster = Evidence(snippet, project.fingerprint(snippet)), project.roster
    for name in roster:
        if name not in scope:
            continue
        if name in new:
            kept.outcomes[name] = new[name]
            kept.recorded_with[name] = roster[name].fingerprint
        elif old and name in old.outcomes and old.source == kept.source:
            kept.outcomes[name] = old.outcomes[name]
            kept.recorded_with[name] = old.recorded_with[name]
    return kept


def write(root: Path, evidence: Evidence) -> None:
    write_atomically(record_path(root, evidence.snippet), _text(evidence), root / SCRATCH)


def _text(evidence: Evidence) -> str:
    record = {
        "note": NOTE,
        "snippet": evidence.source,
        "recorded_with": evidence.recorded_with,
        "runs": evidence.runs(),
    }
    return json.dumps(record, indent=1, ensure_ascii=False) + "\n"


def unrecorded(project: Project, snippet: str, scope: Collection[str]) -> list[str]:
    """The runtimes in `scope` for which the current program has no current record."""
    recorded = read(project.root, snippet)
    if recorded is None or recorded.source != project.fingerprint(snippet):
        return list(scope)
    return [name for name in scope if recorded.recorded_with.get(name) != project.roster[name].fingerprint]


def freshness(recorded: Evidence | None, block: Block, runtime: Runtime, project: Project) -> list[Diagnostic]:
    """Checks that the record for this runtime exists and matches the current program and lock file."""
    if recorded is None or runtime.id not in recorded.outcomes:
        return [Diagnostic(block.where, f"{block.snippet} has no record on {runtime.id}", "run `make evidence`")]
    where = str(record_path(project.root, block.snippet).relative_to(project.root))
    if recorded.source != project.fingerprint(block.snippet):
        changed = f"{block.snippet} has changed" + (
            f", or what it receives ({block.receives.where})" if block.receives else ""
        )
        return [Diagnostic(where, f"stale record: {changed}", "run `make evidence`")]
    if recorded.recorded_with[runtime.id] != runtime.fingerprint:
        return [Diagnostic(where, f"stale record: the runtime {runtime.id} has changed", "run `make evidence`")]
    return []


def compare(
    recorded: Evidence | None, block: Block, runtime: Runtime, outcome: Outcome, project: Project
) -> list[Diagnostic]:
    """Checks that an outcome equals its record."""
    diagnostics = freshness(recorded, block, runtime, project)
    if recorded is None or diagnostics or recorded.outcomes[runtime.id] == outcome:
        return diagnostics
    before, after = (str(one).splitlines() for one in (recorded.outcomes[runtime.id], outcome))
    difference = "\n".join(list(difflib.unified_diff(before, after, "recorded", "actual", lineterm="", n=1))[:60])
    where = str(record_path(project.root, block.snippet).relative_to(project.root))
    what = f"{block.snippet} ({block.where}) on {runtime.id} differs from the record:\n{difference}"
    remedy = "if the new outcome is right, run `make evidence`; if it is flaky, make the output deterministic"
    return [Diagnostic(where, what, remedy)]
