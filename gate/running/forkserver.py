"""Starts a runtime's worker and has it run programs: one import of the framework, then a fork a program."""

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
from gate.running.confinement import unusable, visible, wrapped
from gate.running.environments import environment, python
from gate.running.outcome import Outcome, Places, outcome_of
from gate.running.rehearsal import Rehearsal

WORKER = Path(__file__).parent / "inside" / "worker.py"
GRACE = 120  # seconds a worker may take beyond a program's own limit before it counts as lost
START = 900  # seconds that starting one may take
LOST = "the worker was lost while it ran this"


@dataclass(frozen=True)
class Limits:
    """What a program may use. Processor time is the same on a busy machine; wall time ends what waits for something."""

    seconds: float = 120  # of processor time, that of its own processes included
    output_bytes: int = 1_000_000

    @property
    def wall_seconds(self) -> float:
        return 8 * self.seconds

    def as_request(self) -> dict[str, float]:
        return {"seconds": self.seconds, "wall_seconds": self.wall_seconds, "bytes": self.output_bytes}


def settings(runtime: Runtime, machine: Machine = THIS) -> dict[str, str]:
    """The variables that a program of this runtime starts with: nothing of the gate's own surroundings is among them."""
    path = f"{environment(runtime)}/bin:/usr/local/bin:/usr/bin:/bin"
    return {"PATH": path, **machine.environ(runtime.version), **runtime.env}


class ForkServer:
    """One worker process of one runtime. A cold one imports nothing, so a program's own imports happen in its child."""

    def __init__(
        self, runtime: Runtime, root: Path, *, cold: bool = False, cpu: int = 0, programs: Path | None = None,
        machine: Machine = THIS,
    ) -> None:  # fmt: skip
        self.runtime, self.root, self.cpu, self.machine = runtime, root, cpu, machine
        self.programs = programs or root / "snippets"
        self.home = Path(tempfile.mkdtemp(prefix="gate-")).resolve()
        self.log = self.home / "stderr.txt"
        (self.home / "home").mkdir()
        command = wrapped(runtime, self.programs, self.home, [str(python(runtime)), str(WORKER)])
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
        with rehearsal.turn() if rehearsal else contextlib.nullcontext():
            hello = self._started(rehearsal, cold)
        if hello is None or "ready" not in hello:
            said = (hello or {}).get("failed") or self.log.read_text(errors="replace")[-4000:]
            self.close()
            raise GateError(
                f"{ROSTER} ({runtime.id})",
                f"its worker does not start:\n{said}",
                "fix the pins of the entry, imports or rehearsal; if the environment is damaged, remove "
                + str(environment(runtime)),
            )
        self.left_open: list[str] = hello["open"]  # what a program can do here that it must not be able to do

    def _started(self, rehearsal: Rehearsal | None, cold: bool) -> dict[str, Any] | None:
        """What the worker says when it has imported all, and has rehearsed if that is asked for."""
        cpus = self.machine.choose(self.cpu)
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

    def run(self, program: Path, limits: Limits) -> tuple[Outcome, float]:
        """Runs one program; returns its outcome and the seconds it took."""
        request = {"path": str(program), "cpus": self.machine.choose(self.cpu), **limits.as_request()}
        self._send(request)
        record = self._receive(limits.wall_seconds + GRACE)
        if record is None:
            self.close()
            return Outcome("crashed", LOST, "", ()), 0.0
        places = Places(str(environment(self.runtime)), str(self.programs), record["scratch"])
        return outcome_of(record, places), record["seconds"]

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def close(self) -> None:
        """Ends the worker, and with it whatever it runs."""
        self.process.kill()
        self.process.wait()
        for pipe in filter(None, (self.process.stdin, self.process.stdout)):
            with contextlib.suppress(BrokenPipeError):  # what it has not read any more
                pipe.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def _send(self, message: object) -> None:
        assert self.process.stdin
        with contextlib.suppress(BrokenPipeError):  # it has died; the missing answer will say so
            self.process.stdin.write(json.dumps(message).encode() + b"\n")
            self.process.stdin.flush()

    def _receive(self, seconds: float) -> dict[str, Any] | None:
        assert self.process.stdout
        if not select.select([self.process.stdout], [], [], seconds)[0]:
            return None
        answer: dict[str, Any] | None = None
        with contextlib.suppress(ValueError):  # it died, in the middle of a line or before one
            answer = json.loads(self.process.stdout.readline())
        return answer


class ForkServers:
    """The workers of one process: those of the runtime it is at, and no others, so that memory does not grow."""

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
