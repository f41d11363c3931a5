"""Which release of a package a behavior came with: what `make bisect` found out, and whether pages say it right.

A record stands beside a program's evidence as <program>.first.json and holds the outcome on every release that was tried.
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
from gate.reading.programs import fingerprint
from gate.running.outcome import Outcome

NOTE = "Written by `make bisect`; never edited by hand."


@dataclass
class Bisection:
    """The releases of one package that a program was tried on, between two runtimes on which it behaves differently."""

    snippet: str
    source: str
    runtime: str  # the one whose behavior is looked for
    package: str
    tried: dict[str, Outcome] = field(default_factory=dict)  # by release, oldest first

    def first(self, holds: Callable[[Outcome], bool]) -> tuple[str, str] | None:
        """The last release that does not behave so and the first that does; None if there is no such step."""
        releases = list(self.tried)
        behaves = [holds(self.tried[release]) for release in releases]
        step = behaves.index(True) if True in behaves else 0
        return (releases[step - 1], releases[step]) if step and all(behaves[step:]) else None


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
        raise GateError(str(path.relative_to(root)), f"not a record of the gate: {error!r}", "make bisect") from error
    if text != _text(found):
        raise GateError(str(path.relative_to(root)), "edited by hand: it is not what the gate writes", "make bisect")
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


def as_claimed(block: Block, runtime: str) -> Callable[[Outcome], bool]:
    """Whether an outcome is what the page claims of this runtime."""
    return lambda outcome: not judge(outcome, list(block.claims), runtime, block.where)


def first_versions_are_on_record(root: Path, blocks: list[Block]) -> Iterator[Diagnostic]:
    """A rule of the tree: every `since` above a program agrees with what bisecting found, and nothing is left over."""
    spoken_of = set()
    for block in blocks:
        if block.since is None:
            continue
        spoken_of.add(block.snippet)
        runtime, package, release = block.since.runtime, block.since.package, block.since.release
        command = f"make bisect PROGRAM=snippets/{block.snippet} RUNTIME={runtime} PACKAGE={package}"
        found = read(root, block.snippet)
        if found is None or (found.runtime, found.package) != (runtime, package):
            yield Diagnostic(block.since.where, f"no bisection is recorded: {package} for {runtime}", command)
        elif found.source != fingerprint(root, block.snippet):
            yield Diagnostic(block.since.where, "the program has changed since it was bisected", command)
        else:
            step = found.first(as_claimed(block, runtime))
            if step is None or step[1] != release:
                what = f"what is claimed of {runtime} did not come with {package} {release}"
                right = f"it came with {package} {step[1]}" if step else "no release tried has such a step"
                yield Diagnostic(block.since.where, what, f"{right}; or {command}")
    for path in sorted((root / "evidence").rglob("*.first.json")):
        snippet = str(path.relative_to(root / "evidence")).removesuffix(".first.json") + ".py"
        if snippet not in spoken_of:
            yield Diagnostic(str(path.relative_to(root)), "a bisection that no page refers to", "delete it")
