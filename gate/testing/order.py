"""In which order programs run, and until when: what has changed first, then the rest as it is drawn from the commit.

A run with a deadline ends in time. What it has no time for is held against its record alone, and the run says so. Since each
commit draws another order, runs one after another cover everything.
"""

from __future__ import annotations

import contextlib
import hashlib
import subprocess
import time
from collections import Counter
from functools import cached_property
from pathlib import Path

from gate.diagnostics import GateError
from gate.judging import evidence
from gate.reading.project import Project

PORTION = 250  # programs of one runtime that one process runs in a row, for one import of the framework
RESERVE = 300  # seconds before the deadline from which on nothing is started any more
LATELY = 24 * 60 * 60  # seconds: what the commits of the last day before the newest changed is run first


class Order:
    """Where a program's run on a runtime stands in the queue."""

    def __init__(self, project: Project, deadline: float | None = None) -> None:
        self.project, self.root = project, project.root
        self.deadline = deadline  # in seconds since 1970

    @property
    def out_of_time(self) -> bool:
        return self.deadline is not None and time.time() > self.deadline - RESERVE

    @cached_property
    def commit(self) -> str:
        """The newest commit, from which the order is drawn; nothing where there is no history."""
        return _git(self.root, "rev-parse", "HEAD").strip()

    def portion(self, snippet: str, runtime: str) -> str:
        """The name of the portion of runs that this one belongs to: all of a portion run in one process."""
        urgent = (snippet, runtime) in self.urgent
        count = -(-self._runs[urgent, runtime] // PORTION)
        return f"{0 if urgent else 1} {self._draw(runtime, self._number(snippet) % count)} {runtime}"

    def place(self, snippet: str, runtime: str) -> tuple[str, int]:
        """What to sort the runs by."""
        return self.portion(snippet, runtime), self._number(snippet)

    @cached_property
    def urgent(self) -> set[tuple[str, str]]:
        """The runs whose record is stale, or whose program or record has changed."""
        found = set()
        for snippet, scope in self._scopes.items():
            touched = {f"snippets/{snippet}", f"evidence/{snippet.removesuffix('.py')}.json"} & self._changed
            try:
                stale = evidence.unrecorded(self.root, snippet, scope, self.project.roster)
            except GateError:  # damaged
                stale = scope
            found |= {(snippet, name) for name in (scope if touched else stale)}
        return found

    @cached_property
    def _changed(self) -> set[str]:
        """The files that the working tree changes, or that commits of the last day did."""
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
        return Counter((run in self.urgent, run[1]) for run in runs)

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
