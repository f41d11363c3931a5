"""Which runs are made, in which order, and until when.

Everything is run, unless a sample is asked for: then only what is stale or changed, and what a seed draws on a few runtimes.
A run with a deadline ends in time. What is not run is held against its record alone, and the run says so. Stale and changed
programs come first, the others in an order drawn from the commit, so that runs one after another cover everything.
"""

from __future__ import annotations

import contextlib
import hashlib
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
from gate.running.environments import is_at_hand

PORTION = 250  # programs of one runtime that one process runs in a row, for one import of the framework
RESERVE = 300  # seconds before the deadline from which on nothing is started any more
LATELY = (
    24 * 60 * 60
)  # seconds: with a deadline, what the commits of the last day before the newest changed is run first
SHARE = 20  # one program in so many is drawn on each of a sample's runtimes: a hundred samples miss one in 170


@dataclass(frozen=True)
class Sample:
    """What to draw programs by, and on which runtimes."""

    seed: int
    runtimes: tuple[str, ...]

    @classmethod
    def drawn(cls, roster: Roster, seed: int | None = None) -> Sample:
        """The newest TensorFlow with Keras 3 and with legacy Keras, and one of TensorFlow 1 whose Python is at hand."""
        seed = random.randrange(10**6) if seed is None else seed
        usual = [runtime for runtime in roster.values() if not runtime.aside]
        old = [runtime for runtime in usual if _series(runtime) == 1 and is_at_hand(runtime)]
        new = [runtime for runtime in usual if _series(runtime) > 1]
        newest = list({_is_legacy(runtime): runtime for runtime in new}.values())  # the last of each kind
        chosen = [*random.Random(seed).sample(old, min(1, len(old))), *newest] or usual[-1:]
        return cls(seed, tuple(runtime.id for runtime in chosen))

    def pythons(self, roster: Roster) -> set[str]:
        """The Pythons of its runtimes, "3.13"."""
        return {roster[name].python for name in self.runtimes}


def _series(runtime: Runtime) -> int:
    """TensorFlow's major version; 0 without TensorFlow."""
    version = runtime.version("tf")
    return Version(version).major if version else 0


def _is_legacy(runtime: Runtime) -> bool:
    name, value = FLAGS["legacy"]
    return runtime.env.get(name) == value


class Plan:
    """Whether a program is run on a runtime, and where that run stands in the queue."""

    def __init__(self, project: Project, *, deadline: float | None = None, sample: Sample | None = None) -> None:
        self.project, self.root = project, project.root
        self.deadline = deadline  # in seconds since 1970
        self.sample = sample

    @property
    def out_of_time(self) -> bool:
        return self.deadline is not None and time.time() > self.deadline - RESERVE

    @cached_property
    def commit(self) -> str:
        """The newest commit, from which the order is drawn; nothing where there is no history."""
        return _git(self.root, "rev-parse", "HEAD").strip()

    def includes(self, snippet: str, runtime: str) -> bool:
        """Whether this run is to be made; if not, it is held against its record."""
        return self.sample is None or (snippet, runtime) in self.urgent or (snippet, runtime) in self.drawn

    def portion(self, snippet: str, runtime: str) -> str:
        """The name of the portion of runs that this one belongs to: all of a portion run in one process."""
        urgent = (snippet, runtime) in self.urgent
        count = -(-self._runs[urgent, runtime] // PORTION)
        return f"{0 if urgent else 1} {self._draw(runtime, self._number(snippet) % count)} {runtime}"

    def place(self, snippet: str, runtime: str) -> tuple[str, int]:
        """What to sort the runs by."""
        return self.portion(snippet, runtime), self._number(snippet)

    @cached_property
    def drawn(self) -> set[tuple[str, str]]:
        """The sample's runs."""
        found: set[tuple[str, str]] = set()
        if self.sample is None:
            return found
        for runtime in self.sample.runtimes:
            concerned = sorted(snippet for snippet, scope in self._scopes.items() if runtime in scope)
            chosen = random.Random(f"{self.sample.seed} {runtime}").sample(concerned, -(-len(concerned) // SHARE))
            found |= {(snippet, runtime) for snippet in chosen}
        return found

    @cached_property
    def urgent(self) -> set[tuple[str, str]]:
        """The runs whose record is stale, or whose program or record has changed."""
        found = set()
        for snippet, scope in self._scopes.items():
            touched = {f"snippets/{snippet}", f"evidence/{snippet.removesuffix('.py')}.json"} & self.changed
            try:
                stale = set(evidence.unrecorded(self.root, snippet, scope, self.project.roster))
            except GateError:  # damaged
                stale = scope
            found |= {(snippet, name) for name in (scope if touched else stale)}
        return found

    @cached_property
    def changed(self) -> set[str]:
        """The files that differ from the published main line; where a deadline is set, from what the main line was a day ago."""
        if self.deadline is None:
            before = _git(self.root, "merge-base", "HEAD", "origin/HEAD").strip()
        else:
            newest = _git(self.root, "log", "-1", "--format=%ct").strip() or "0"
            before = _git(self.root, "log", "-1", "--format=%H", f"--before=@{int(newest) - LATELY}").strip()
        but_for_moves = ("-M100%", "--diff-filter=r")
        listed = _git(self.root, "diff", "--name-only", "-z", *but_for_moves, before or "HEAD")
        new = _git(self.root, "ls-files", "-z", "--others", "--exclude-standard")
        return {path for path in (listed + new).split("\0") if path}

    @cached_property
    def _runs(self) -> Counter[tuple[bool, str]]:
        """How many runs there are, by whether they are urgent and by runtime."""
        runs = ((snippet, name) for snippet, scope in self._scopes.items() for name in scope)
        return Counter((run in self.urgent, run[1]) for run in runs if self.includes(*run))

    @cached_property
    def _scopes(self) -> dict[str, set[str]]:
        """The runtimes of each program, as far as pages can be read: what is wrong with the others is said elsewhere."""
        found: dict[str, set[str]] = {}
        for page in self.project.pages:
            with contextlib.suppress(GateError):
                for block in self.project.blocks_of(page):
                    found.setdefault(block.snippet, set()).update(block.runtimes)
        return found

    def _number(self, snippet: str) -> int:
        return int(self._draw(snippet), 16)

    def _draw(self, *what: object) -> str:
        return hashlib.sha256(f"{self.commit} {what}".encode()).hexdigest()[:16]


def _git(root: Path, *arguments: str) -> str:
    """What git says; nothing where there is no repository, or no git."""
    try:
        return subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""
