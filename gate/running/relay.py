"""Files that cross runtimes: a program runs among the files that another one left on another runtime."""

from __future__ import annotations

import tempfile
from contextlib import closing, suppress
from pathlib import Path

from gate.diagnostics import GateError
from gate.files import locked
from gate.reading.claims import Receives
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.running.environments import cache_home
from gate.running.forkserver import ForkServer, Limits
from gate.running.outcome import Outcome
from gate.running.outcome_cache import Entry

KEPT = "left"  # the folder of the cache
MOST_BYTES = 20_000_000  # that a program may leave


class Relay:
    """What programs left for others. With `folder`, nothing that earlier runs left is used."""

    def __init__(self, project: Project, limits: Limits, *, folder: Path | None = None, cpu: int = 0) -> None:
        self.project, self.limits, self.cpu = project, limits, cpu
        self.folder = folder or cache_home() / KEPT

    def senders(self, snippet: str) -> list[Runtime]:
        """The runtimes on which the program that this one receives from must run, and those before it."""
        receives = self.project.receives.get(snippet)
        if receives is None:
            return []
        self.project.fingerprint(snippet)  # raises GateError if it receives its own files
        return [*(self.project.roster[name] for name in receives.on), *self.senders(receives.sender)]

    def received(self, snippet: str) -> dict[str, Path]:
        """The folders that the program runs among, by the runtime that they come from."""
        receives = self.project.receives.get(snippet)
        return {name: self._left(receives, self.project.roster[name]) for name in receives.on} if receives else {}

    def files(self, snippet: str) -> Path | None:
        """One of these folders, where it does not matter which."""
        return next(iter(self.received(snippet).values()), None)

    def run(self, server: ForkServer, snippet: str, runtime: Runtime, received: Path | None) -> tuple[Outcome, float]:
        """Runs a program; keeps what it leaves, if another one receives that."""
        program = program_path(self.project.root, snippet)
        if (snippet, runtime.id) not in self.project.sent:
            return server.run(program, self.limits, received=received)
        self.folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self.folder) as scratch:
            left = Path(scratch, "left")
            outcome, seconds = server.run(program, self.limits, received=received, left=left)
            if outcome.outcome == "ran":
                with suppress(OSError):  # another process was faster
                    left.rename(self._place(snippet, runtime))  # complete, or not at all
        return outcome, seconds

    def _place(self, snippet: str, runtime: Runtime) -> Path:
        block = self.project.blocks_with(snippet)[0]
        return self.folder / Entry.of(self.project, block, runtime, self.limits).path.stem

    def _left(self, receives: Receives, runtime: Runtime) -> Path:
        """Raises GateError if the sender fails, or leaves nothing or too much."""
        if not self.project.blocks_with(receives.sender):
            raise GateError(receives.where, f"no page shows {receives.sender}", "embed it before this program")
        place, whose = self._place(receives.sender, runtime), f"{receives.sender} on {runtime.id}"
        self.folder.mkdir(parents=True, exist_ok=True)
        with locked(place.with_suffix(".lock")):
            if not place.exists():
                outcome = self._run_anew(receives.sender, runtime)
                if outcome.outcome != "ran":
                    what = f"{whose} leaves nothing to receive, because it does not run to its end:\n{outcome}"
                    raise GateError(receives.where, what, "receive from runtimes on which it does")
        left = list(place.rglob("*"))
        if odd := next((path for path in left if path.is_symlink() or not (path.is_file() or path.is_dir())), None):
            what = f"{whose} leaves {odd.name}, which is neither a file nor a folder"
            raise GateError(receives.where, what, "let it leave files and folders only")
        files = [path for path in left if path.is_file()]
        if not files:
            raise GateError(receives.where, f"{whose} leaves no file", "let it save into the folder that it runs in")
        if (size := sum(path.stat().st_size for path in files)) > MOST_BYTES:
            raise GateError(receives.where, f"{whose} leaves {size:,} bytes", f"save at most {MOST_BYTES:,}")
        return place

    def _run_anew(self, sender: str, runtime: Runtime) -> Outcome:
        received, cold = self.files(sender), self.project.blocks_with(sender)[0].cold
        with closing(ForkServer(runtime, self.project.root, cold=cold, cpu=self.cpu)) as server:
            return self.run(server, sender, runtime, received)[0]
