"""The fork server: a worker imports a runtime's framework once, then forks a child for each program."""

from __future__ import annotations

import contextlib
import json
import select
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gate.diagnostics import GateError
from gate.machine import THIS, Machine
from gate.reading.roster import ROSTER, Runtime
from gate.running.confinement import sandboxed, unusable, visible
from gate.running.environments import environment, python
from gate.running.outcome import Folders, Outcome, outcome_of
from gate.running.rehearsal import Rehearsal

WORKER = Path(__file__).parent / "inside" / "worker.py"
GRACE = 120  # seconds after a program's time limit before its worker is considered lost
START = 900  # seconds that a worker may take to start
LOST = "the worker was lost while it ran this"


@dataclass(frozen=True)
class Limits:
    """A program's limits. Processor time does not depend on load; wall time stops a program that waits forever."""

    seconds: float = 120  # of processor time, including its child processes
    output_bytes: int = 1_000_000

    @property
    def wall_seconds(self) -> float:
        return 8 * self.seconds

    def as_request(self) -> dict[str, float]:
        return {"seconds": self.seconds, "wall_seconds": self.wall_seconds, "bytes": self.output_bytes}


def settings(runtime: Runtime, machine: Machine = THIS) -> dict[str, str]:
    """The environment variables of programs on this runtime. None are inherited from the gate."""
    path = f"{environment(runtime)}/bin:/usr/local/bin:/usr/bin:/bin"
    return {"PATH": path, **machine.environ(runtime.version), **runtime.env}


class ForkServer:
    """One worker process of one runtime. A cold one does not import the framework."""

    def __init__(
        self, runtime: Runtime, root: Path, *, cold: bool = False, cpu: int = 0, programs: Path | None = None,
        machine: Machine = THIS,
    ) -> None:  # fmt: skip
        self.runtime, self.root, self.cpu, self.machine = runtime, root, cpu, machine
        self.programs = programs or root / "snippets"
        self.home = Path(tempfile.mkdtemp(prefix="gate-")).resolve()
        self.log = self.home / "stderr.txt"
        (self.home / "home").mkdir()
        command = sandboxed(runtime, self.programs, self.home, [str(python(runtime)), str(WORKER)])
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env={**settings(runtime, machine), "HOME": str(self.home / "home"), "TMPDIR": str(self.home)},
                cwd=self.home,
            )
        rehearsal = Rehearsal(runtime, runtime.rehearsal) if runtime.rehearsal and not cold else None
        with rehearsal.locked() if rehearsal else contextlib.nullcontext():
            hello = self._start(rehearsal, cold)
        if hello is None or "ready" not in hello:
            reason = (hello or {}).get("failed") or self.log.read_text(errors="replace")[-4000:]
            self.close()
            raise GateError(
                f"{ROSTER} ({runtime.id})",
                f"its worker does not start:\n{reason}",
                "correct the entry's pins, imports, or rehearsal; if the environment is damaged, delete "
                + str(environment(runtime)),
            )
        self.left_open: list[str] = hello["open"]  # what the sandbox cannot prevent on this machine

    def _start(self, rehearsal: Rehearsal | None, cold: bool) -> dict[str, Any] | None:
        """Has the worker import the framework and rehearse; returns its first reply."""
        cpus = self.machine.affinity(self.cpu)
        self._send(
            {
                "imports": [] if cold else list(self.runtime.imports),
                "cpus": cpus,
                "readable": ["/etc", *visible(self.runtime, self.programs)],
                "private": not unusable(),
                "rehearsal": rehearsal and rehearsal.as_request(Limits(seconds=START).as_request(), cpus),
            }
        )
        hello = self._receive(START)
        if rehearsal and hello and "conversions" in hello:
            rehearsal.keep(hello["conversions"])
        return hello

    def run(
        self, program: Path, limits: Limits, *, received: Path | None = None, left: Path | None = None
    ) -> tuple[Outcome, float]:
        """Runs one program; returns its outcome and the seconds it took.

        The folder that it runs in begins as a copy of `received`, and becomes `left`, which must not exist yet.
        """
        request = {"path": str(program), "cpus": self.machine.affinity(self.cpu), **limits.as_request()}
        inside = {name: self.home / name for name in ("received", "left")}  # all that the worker can see
        if received:
            shutil.rmtree(inside["received"], ignore_errors=True)
            shutil.copytree(received, inside["received"], symlinks=True)
            request["received"] = str(inside["received"])
        if left:
            request["left"] = str(inside["left"])
        self._send(request)
        record = self._receive(limits.wall_seconds + GRACE)
        if record is None:
            self.close()
            return Outcome("crashed", LOST, "", ()), 0.0
        if left and inside["left"].is_dir():
            shutil.move(inside["left"], left)
        folders = Folders(str(environment(self.runtime)), str(self.programs), record["scratch"])
        return outcome_of(record, folders), record["seconds"]

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def close(self) -> None:
        """Kills the worker and its children."""
        self.process.kill()
        self.process.wait()
        for pipe in filter(None, (self.process.stdin, self.process.stdout)):
            with contextlib.suppress(BrokenPipeError):  # with unread requests in it
                pipe.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def _send(self, message: object) -> None:
        assert self.process.stdin
        with contextlib.suppress(BrokenPipeError):  # it died, so there will be no reply
            self.process.stdin.write(json.dumps(message).encode() + b"\n")
            self.process.stdin.flush()

    def _receive(self, seconds: float) -> dict[str, Any] | None:
        assert self.process.stdout
        if not select.select([self.process.stdout], [], [], seconds)[0]:
            return None
        reply: dict[str, Any] | None = None
        with contextlib.suppress(ValueError):  # it died, and the line is empty or incomplete
            reply = json.loads(self.process.stdout.readline())
        return reply


class ForkServers:
    """The workers of one gate process. Only those of the current runtime stay alive, to limit memory."""

    def __init__(self, root: Path, cpu: int, machine: Machine = THIS) -> None:
        self.root, self.cpu, self.machine = root, cpu, machine
        self._running: dict[tuple[str, bool], ForkServer] = {}

    def get(self, runtime: Runtime, cold: bool) -> ForkServer:
        for key in [key for key in self._running if key[0] != runtime.id]:
            self._running.pop(key).close()
        key = (runtime.id, cold)
        if key not in self._running or not self._running[key].alive:
            if key in self._running:
                self._running.pop(key).close()
            self._running[key] = ForkServer(runtime, self.root, cold=cold, cpu=self.cpu, machine=self.machine)
        return self._running[key]

    def close(self) -> None:
        for server in self._running.values():
            server.close()
        self._running.clear()
