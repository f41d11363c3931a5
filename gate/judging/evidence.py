"""Reads, folds and writes the recorded outcomes: one JSON file a snippet under evidence/, mirroring snippets/."""

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
from gate.reading.programs import all_snippets, fingerprint
from gate.reading.roster import Roster, Runtime
from gate.running.outcome import Outcome

NOTE = "Written by `make evidence`; never edited by hand."
SCRATCH = ".cache"  # ignored by git; what is left of a writer that was killed stays there


@dataclass
class Evidence:
    """What is recorded of one snippet."""

    snippet: str
    source: str = ""  # the snippet's fingerprint when it was recorded
    outcomes: dict[str, Outcome] = field(default_factory=dict)  # by runtime
    recorded_with: dict[str, str] = field(default_factory=dict)  # the runtimes' fingerprints

    def groups(self) -> list[tuple[list[str], Outcome]]:
        """Runtimes that behave alike, folded."""
        folded: dict[Outcome, list[str]] = {}
        for runtime, outcome in self.outcomes.items():
            folded.setdefault(outcome, []).append(runtime)
        return [(runtimes, outcome) for outcome, runtimes in folded.items()]

    def runs(self) -> list[dict[str, object]]:
        """The folded outcomes as /evidence.json gives them."""
        return [{"runtimes": runtimes, **outcome.as_json()} for runtimes, outcome in self.groups()]


def record_path(root: Path, snippet: str) -> Path:
    return (root / "evidence" / snippet).with_suffix(".json")


def read(root: Path, snippet: str) -> Evidence | None:
    """What is recorded of `snippet`, or None."""
    path = record_path(root, snippet)
    try:
        state = path.stat()
    except FileNotFoundError:
        return None
    return _read(root, snippet, (state.st_mtime_ns, state.st_ino))


def recorded(root: Path, snippet: str) -> Evidence:
    """What is recorded of `snippet`, where something must be."""
    found = read(root, snippet)
    if found is None:
        raise GateError(f"snippets/{snippet}", "nothing is recorded of it", "make evidence")
    return found


def read_all(root: Path) -> Iterator[Evidence]:
    """What is recorded, program by program."""
    return filter(None, (read(root, snippet) for snippet in all_snippets(root)))


@lru_cache(maxsize=10_000)
def _read(root: Path, snippet: str, state: tuple[int, int]) -> Evidence:
    """Reads a record once, as long as its file stays as it is: a program's record is asked for on each of its runtimes."""
    path = record_path(root, snippet)
    where = str(path.relative_to(root))
    text = path.read_text()
    try:
        record = json.loads(text)
        outcomes = {name: Outcome.from_json(run) for run in record["runs"] for name in run["runtimes"]}
        ordered = {name: outcomes[name] for name in record["recorded_with"]}
        found = Evidence(snippet, record["snippet"], ordered, record["recorded_with"])
    except (ValueError, KeyError, TypeError) as error:
        raise GateError(where, f"not a record of the gate: {error!r}", "make evidence writes it anew") from error
    if text != _text(found):
        raise GateError(where, "edited by hand: it is not what the gate writes", "make evidence writes it anew")
    return found


def merge(
    old: Evidence | None, snippet: str, new: Mapping[str, Outcome], scope: Collection[str], roster: Roster, root: Path
) -> Evidence:
    """`old` with the outcomes of the runtimes that ran replaced, and those that the pages no longer speak of dropped."""
    kept = Evidence(snippet, fingerprint(root, snippet))
    for name in roster:  # the roster's order
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
    """Replaces the snippet's record."""
    write_atomically(record_path(root, evidence.snippet), _text(evidence), root / SCRATCH)


def _text(evidence: Evidence) -> str:
    record = {
        "note": NOTE,
        "snippet": evidence.source,
        "recorded_with": evidence.recorded_with,
        "runs": evidence.runs(),
    }
    return json.dumps(record, indent=1, ensure_ascii=False) + "\n"


def unrecorded(root: Path, snippet: str, scope: Collection[str], roster: Roster) -> list[str]:
    """Those of the runtimes in `scope` on which the program, as it is now, has no record."""
    recorded = read(root, snippet)
    if recorded is None or recorded.source != fingerprint(root, snippet):
        return list(scope)
    return [name for name in scope if recorded.recorded_with.get(name) != roster[name].fingerprint]


def freshness(recorded: Evidence | None, block: Block, runtime: Runtime, root: Path) -> list[Diagnostic]:
    """Whether a record of this program on this runtime exists, and speaks of the program and the lock as they are."""
    if recorded is None or runtime.id not in recorded.outcomes:
        return [Diagnostic(block.where, f"{block.snippet} has no record on {runtime.id}", "make evidence")]
    where = str(record_path(root, block.snippet).relative_to(root))
    if recorded.source != fingerprint(root, block.snippet):
        return [Diagnostic(where, f"an outdated record: {block.snippet} has changed since", "make evidence")]
    if recorded.recorded_with[runtime.id] != runtime.fingerprint:
        return [Diagnostic(where, f"an outdated record: the runtime {runtime.id} has changed since", "make evidence")]
    return []


def compare(
    recorded: Evidence | None, block: Block, runtime: Runtime, outcome: Outcome, root: Path
) -> list[Diagnostic]:
    """Holds an outcome against its record, exactly."""
    diagnostics = freshness(recorded, block, runtime, root)
    if recorded is None or diagnostics or recorded.outcomes[runtime.id] == outcome:
        return diagnostics
    before, after = (str(one).splitlines() for one in (recorded.outcomes[runtime.id], outcome))
    difference = "\n".join(list(difflib.unified_diff(before, after, "recorded", "happened", lineterm="", n=1))[:60])
    where = str(record_path(root, block.snippet).relative_to(root))
    what = f"{block.snippet} ({block.where}) on {runtime.id} is not what is recorded:\n{difference}"
    return [
        Diagnostic(where, what, "if the change is right, make evidence; if it is flaky, make the output deterministic")
    ]
