"""Runs what is edited while `make serve` shows it. The outcomes live here; only `make evidence` records anything."""

from __future__ import annotations

import functools
import logging
import threading
import time
from concurrent.futures import Future
from pathlib import Path

from gate.diagnostics import Diagnostic, GateError
from gate.judging import evidence
from gate.judging.evidence import Evidence
from gate.judging.judge import judge
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.running.environments import environment
from gate.running.forkserver import Limits
from gate.running.outcome import Outcome
from gate.running.relay import Relay
from gate.running.warm import WarmServers

log = logging.getLogger("mkdocs.gate")
PATIENCE = 0.5  # seconds that a page waits for the runs; those that take longer have it shown again when they are done
Key = tuple[str, str, str]  # a program, its fingerprint, a runtime


class Live:
    """Knows which programs are not recorded as they are, and runs them; `finished` counts how often it knew more."""

    current: Live | None = None  # while `make serve` runs

    def __init__(self, root: Path, selector: str) -> None:
        self.root, self.selector, self.finished = root, selector, 0
        self._servers = WarmServers(root)
        self._outcomes: dict[Key, Outcome | None] = {}  # None while it runs
        self._changed = threading.Condition()  # held while _outcomes changes

    def close(self) -> None:
        self._servers.close()

    def look(self) -> None:
        """Starts every run that the files as they are now ask for, and waits a little for them."""
        try:
            project = Project.current(self.root)
            chosen = {runtime.id for runtime in project.roster.select(self.selector, "RUNTIMES", with_aside=True)}
            for snippet in dict.fromkeys(block.snippet for block in project.blocks):
                wanted = [project.roster[name] for name in self.unrecorded(project, snippet) if name in chosen]
                if wanted:
                    self._start(project, snippet, wanted)
        except (GateError, OSError) as error:
            log.warning(str(error))
        with self._changed:
            self._changed.wait_for(lambda: None not in self._outcomes.values(), PATIENCE)

    def unrecorded(self, project: Project, snippet: str) -> list[str]:
        """The runtimes on which the program, as it is now, has no record."""
        try:
            return evidence.unrecorded(project, snippet, project.scope(snippet))
        except GateError:  # damaged
            return project.scope(snippet)

    def running(self, project: Project, snippet: str) -> list[str]:
        """The runtimes on which the program, as it is now, is running or about to."""
        source = project.fingerprint(snippet)
        keys = {name: (snippet, source, name) for name in project.scope(snippet)}
        return [name for name, key in keys.items() if self._outcomes.get(key, "") is None]

    def known(self, project: Project, snippet: str) -> Evidence | None:
        """What the program, as it is now, does, where that is known; None if all is recorded or nothing is known."""
        unrecorded = self.unrecorded(project, snippet)
        if not unrecorded:
            return None
        source = project.fingerprint(snippet)
        outcomes = {name: self._outcomes.get((snippet, source, name)) for name in unrecorded}
        found = {name: outcome for name, outcome in outcomes.items() if outcome}
        recorded = evidence.read(self.root, snippet)
        if recorded and recorded.source == source:
            found |= {name: outcome for name, outcome in recorded.outcomes.items() if name not in unrecorded}
        ordered = {name: found[name] for name in project.scope(snippet) if name in found}
        return Evidence(snippet, source, ordered) if ordered else None

    def diagnostics(self, project: Project, snippet: str, shown: Evidence) -> list[Diagnostic]:
        """Where what pages claim of the program is not what it does."""
        return [
            diagnostic
            for block in project.blocks_with(snippet)
            for name in block.runtimes
            if name in shown.outcomes
            for diagnostic in judge(shown.outcomes[name], list(block.claims), name, block.where)
        ]

    def _start(self, project: Project, snippet: str, wanted: list[Runtime]) -> None:
        source = project.fingerprint(snippet)
        cold = any(block.cold for block in project.blocks_with(snippet))
        runnable = [runtime for runtime in wanted if environment(runtime).exists()]
        if not runnable:
            log.info(f"{snippet} is not recorded as it is, and its runtimes are not here: make environments")
        new = {(snippet, source, runtime.id): runtime for runtime in reversed(runnable)}  # the newest first
        with self._changed:
            new = {key: runtime for key, runtime in new.items() if key not in self._outcomes}
            self._outcomes |= dict.fromkeys(new)
        running, began = set(new), time.monotonic()
        for key, runtime in new.items():
            files = functools.partial(Relay(project, Limits()).files, snippet)
            job = self._servers.submit(program_path(self.root, snippet), runtime, cold=cold, received=files)
            job.add_done_callback(functools.partial(self._done, key, running, began))

    def _done(self, key: Key, running: set[Key], began: float, job: Future[Outcome]) -> None:
        if job.cancelled():
            return
        with self._changed:
            if error := job.exception():
                log.warning(str(error))
                del self._outcomes[key]
            else:
                self._outcomes[key] = job.result()
            running.discard(key)
            self.finished += not running
            self._changed.notify_all()
        if not running:
            log.info(f"{key[0]} has run on all its runtimes here ({time.monotonic() - began:.1f} s)")
