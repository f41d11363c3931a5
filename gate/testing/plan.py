"""Selects and orders the runs.

By default, everything runs. With a sample, only what is stale or changed runs, and what a seed draws on a few runtimes. With a
deadline, no run starts after it. The other runs are compared with their records, and the report says so. Stale and changed
programs run first, the rest in an order that depends on the commit, so that successive runs with a deadline cover everything.
"""

from __future__ import annotations

import contextlib
import hashlib
import math
import random
import subprocess
import time
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from packaging.version import Version

from gate.diagnostics import GateError
from gate.judging import evidence
from gate.reading.project import Project
from gate.reading.roster import FLAGS, Roster, Runtime
from gate.running.environments import is_available

PORTION = 250  # programs that one process runs on one runtime, after one import of the framework
RESERVE = 300  # seconds before the deadline in which no run starts
RECENT = 24 * 60 * 60  # seconds before the newest commit; with a deadline, what changed in them runs first
ONE_IN = 20  # a sample draws one program in 20 on each of its runtimes: 100 samples miss one program in 170


@dataclass(frozen=True)
class Sample:
    """A seed, and the runtimes that it draws programs on."""

    seed: int
    runtimes: tuple[str, ...]

    @classmethod
    def drawn(cls, roster: Roster, seed: int | None = None) -> Sample:
        """The newest TensorFlow with Keras 3 and with legacy Keras, and one available runtime with TensorFlow 1."""
        seed = random.randrange(10**6) if seed is None else seed
        usual = [runtime for runtime in roster.values() if not runtime.aside]
        old = [runtime for runtime in usual if _major(runtime) == 1 and is_available(runtime)]
        new = [runtime for runtime in usual if _major(runtime) > 1]
        newest = list({_is_legacy(runtime): runtime for runtime in new}.values())  # the last of each kind
        selected = [*random.Random(seed).sample(old, min(1, len(old))), *newest] or usual[-1:]
        return cls(seed, tuple(runtime.id for runtime in selected))

    def pythons(self, roster: Roster) -> set[str]:
        """The Python versions of its runtimes, such as "3.13"."""
        return {roster[name].python for name in self.runtimes}


def _major(runtime: Runtime) -> int:
    """TensorFlow's major version, or 0 without TensorFlow."""
    version = runtime.version("tf")
    return Version(version).major if version else 0


def _is_legacy(runtime: Runtime) -> bool:
    name, value = FLAGS["legacy"]
    return runtime.env.get(name) == value


class Plan:
    """Whether a program runs on a runtime, and its place in the queue."""

    def __init__(self, project: Project, *, deadline: float | None = None, sample: Sample | None = None) -> None:
        self.project, self.root = project, project.root
        self.deadline = deadline  # in seconds since 1970
        self.sample = sample
        self.selected: float = math.inf  # the number of runs, once collected

    @property
    def out_of_time(self) -> bool:
        return self.deadline is not None and time.time() > self.deadline - RESERVE

    @cached_property
    def commit(self) -> str:
        """The current commit, which determines the order of runs; empty without a repository."""
        return _git(self.root, "rev-parse", "HEAD").strip()

    def includes(self, snippet: str, runtime: str) -> bool:
        """Whether to run the program; if not, only its record is checked."""
        return self.sample is None or (snippet, runtime) in self.urgent or (snippet, runtime) in self.drawn

    def portion(self, snippet: str, runtime: str) -> str:
        """The name of this run's portion. All runs of a portion run in one process."""
        last = "z" if snippet in self.project.receives else " "  # after the programs that leave files for it
        if self.selected <= PORTION and self.deadline is None and self.sample is None:
            # Newer runtimes take longer to start, so they come first. No record of another program is read for this.
            return f"0{last}{len(self.project.roster) - [*self.project.roster].index(runtime):03} {runtime}"
        urgent = (snippet, runtime) in self.urgent
        count = -(-self._runs[urgent, runtime] // PORTION)
        return f"{0 if urgent else 1}{last}{self._hash(runtime, self._number(snippet) % count)} {runtime}"

    def place(self, snippet: str, runtime: str) -> tuple[str, int]:
        """The sort key of a run."""
        return self.portion(snippet, runtime), self._number(snippet)

    @cached_property
    def drawn(self) -> set[tuple[str, str]]:
        """The sample's runs."""
        found: set[tuple[str, str]] = set()
        if self.sample is None:
            return found
        for runtime in self.sample.runtimes:
            programs = sorted(snippet for snippet, scope in self._scopes.items() if runtime in scope)
            drawn = random.Random(f"{self.sample.seed} {runtime}").sample(programs, -(-len(programs) // ONE_IN))
            found |= {(snippet, runtime) for snippet in drawn}
        return found

    @cached_property
    def urgent(self) -> set[tuple[str, str]]:
        """The runs whose record is stale, or whose program or record changed."""
        found = set()
        for snippet, scope in self._scopes.items():
            touched = {f"snippets/{snippet}", f"evidence/{snippet.removesuffix('.py')}.json"} & self.changed
            try:
                stale = set(evidence.unrecorded(self.project, snippet, scope))
            except GateError:  # damaged
                stale = scope
            found |= {(snippet, name) for name in (scope if touched else stale)}
        return found

    @cached_property
    def changed(self) -> set[str]:
        """The files that differ from origin's default branch or, with a deadline, from the commit of a day ago."""
        if self.deadline is None:
            before = _git(self.root, "merge-base", "HEAD", "origin/HEAD").strip()
        else:
            newest = _git(self.root, "log", "-1", "--format=%ct").strip() or "0"
            before = _git(self.root, "log", "-1", "--format=%H", f"--before=@{int(newest) - RECENT}").strip()
        ignore_renames = ("-M100%", "--diff-filter=r")
        listed = _git(self.root, "diff", "--name-only", "-z", *ignore_renames, before or "HEAD")
        new = _git(self.root, "ls-files", "-z", "--others", "--exclude-standard")
        return {path for path in (listed + new).split("\0") if path}

    @cached_property
    def _runs(self) -> Counter[tuple[bool, str]]:
        """The number of runs, by urgency and runtime."""
        runs = ((snippet, name) for snippet, scope in self._scopes.items() for name in scope)
        return Counter((run in self.urgent, run[1]) for run in runs if self.includes(*run))

    @cached_property
    def _scopes(self) -> dict[str, set[str]]:
        """The runtimes of each program on pages without errors. Collection reports the errors."""
        found: dict[str, set[str]] = {}
        for page in self.project.pages:
            with contextlib.suppress(GateError):
                for block in self.project.blocks_of(page):
                    found.setdefault(block.snippet, set()).update(block.runtimes)
        return found

    def _number(self, snippet: str) -> int:
        return int(self._hash(snippet), 16)

    def _hash(self, *what: object) -> str:
        return hashlib.sha256(f"{self.commit} {what}".encode()).hexdigest()[:16]


def _git(root: Path, *arguments: str) -> str:
    """git's output; empty without git or a repository."""
    try:
        return subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""
