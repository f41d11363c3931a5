"""Files that cross runtimes: a program runs among the files that another one left on another runtime."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import closing
from pathlib import Path

from gate.diagnostics import GateError
from gate.files import locked
from gate.reading.claims import Receives
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.running.environments import cache_home
from gate.running.forkserver import ForkServer, Limits
from gate.running.outcome_cache import Entry

KEPT = "left"  # the folder of the cache
MOST_BYTES = 20_000_000  # that a program may leave


class Relay:
    """What programs left, each run once. With `folder`, nothing that earlier runs left is used."""

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

    def _left(self, receives: Receives, runtime: Runtime) -> Path:
        """Raises GateError if the sender fails, or leaves nothing or too much."""
        block = next(iter(self.project.blocks_with(receives.sender)), None)
        if block is None:
            raise GateError(receives.where, f"no page shows {receives.sender}", "embed it before this program")
        target = self.folder / Entry.of(self.project, block, runtime, self.limits).path.stem
        self.folder.mkdir(parents=True, exist_ok=True)
        with locked(target.with_suffix(".lock")):
            if not target.exists():
                self._run(receives, runtime, target, cold=block.cold)
        return target

    def _run(self, receives: Receives, runtime: Runtime, target: Path, *, cold: bool) -> None:
        before = self.files(receives.sender)
        with (
            tempfile.TemporaryDirectory(dir=self.folder) as scratch,
            closing(ForkServer(runtime, self.project.root, cold=cold, cpu=self.cpu)) as server,
        ):
            program, left = program_path(self.project.root, receives.sender), Path(scratch, "left")
            outcome, _ = server.run(program, self.limits, received=before, left=left)
            whose = f"{receives.sender} on {runtime.id}"
            if outcome.outcome != "ran":
                what = f"{whose} leaves nothing to receive, because it does not run to its end:\n{outcome}"
                raise GateError(receives.where, what, "receive from runtimes on which it does")
            files = [path for path in left.rglob("*") if path.is_file() and not path.is_symlink()]
            if not files:
                raise GateError(
                    receives.where, f"{whose} leaves no file", "let it save into the folder that it runs in"
                )
            if (size := sum(path.stat().st_size for path in files)) > MOST_BYTES:
                raise GateError(receives.where, f"{whose} leaves {size:,} bytes", f"save at most {MOST_BYTES:,}")
            shutil.move(left, target)  # complete, or not at all
