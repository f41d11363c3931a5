"""Starts a runtime's worker and has it run snippets: one import of the framework, then a fork a snippet."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import tempfile
from pathlib import Path

from gate.environments import environment, python
from gate.outcome import Outcome, Places, outcome_of
from gate.problem import GateError
from gate.runtimes import ROSTER, Runtime

WORKER = Path(__file__).parent / "inside" / "worker.py"
GRACE = 60  # seconds a worker may take beyond a snippet's own limit before it counts as lost


class ForkServer:
    """One worker process of one runtime. A cold one imports nothing, so a snippet's own imports happen in its child."""

    def __init__(self, runtime: Runtime, root: Path, *, cold: bool = False, cpu: int = 0) -> None:
        self.runtime, self.root, self.cpu = runtime, root, cpu
        self.home = tempfile.mkdtemp(prefix="gate-")
        self.log = Path(self.home, "stderr.txt")
        (Path(self.home, "home")).mkdir()
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [python(runtime), WORKER],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=self._environ(),
                cwd=self.home,
            )
        self._send([] if cold else list(runtime.imports))
        hello = self._receive(600)
        if hello is None or "ready" not in hello:
            said = (hello or {}).get("failed") or self.log.read_text(errors="replace")[-4000:]
            self.close()
            raise GateError(
                f"{ROSTER} ({runtime.id})",
                f"its worker does not start:\n{said}",
                "mend the entry's pins or imports; if the environment is damaged, remove " + str(environment(runtime)),
            )
        self.confined = hello["confined"]

    def _environ(self) -> dict[str, str]:
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "LANG": "C.UTF-8",
            "HOME": str(Path(self.home, "home")),
            "TMPDIR": self.home,
            "PYTHONHASHSEED": "0",
            "PYTHONIOENCODING": "utf-8",
            "PYTHONDONTWRITEBYTECODE": "1",
            **self.runtime.env,
        }

    def run(self, snippet: Path, *, seconds: float, output_bytes: int) -> tuple[Outcome, float]:
        """Runs one snippet; returns its outcome and the seconds it took."""
        self._send({"path": str(snippet), "cpu": self.cpu, "seconds": seconds, "bytes": output_bytes})
        record = self._receive(seconds + GRACE)
        if record is None:
            self.close()
            return Outcome("crashed", "the worker was lost while it ran this", "", ()), 0.0
        places = Places(str(environment(self.runtime)), str(self.root / "snippets"), record["scratch"])
        return outcome_of(record, places), record["seconds"]

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def close(self) -> None:
        """Ends the worker, and with it whatever it runs."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            pipe.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def _send(self, message: object) -> None:
        try:
            self.process.stdin.write(json.dumps(message).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:  # it has died; the missing answer will say so
            pass

    def _receive(self, seconds: float) -> dict | None:
        if not select.select([self.process.stdout], [], [], seconds)[0]:
            return None
        try:
            return json.loads(self.process.stdout.readline())
        except ValueError:  # it died, in the middle of a line or before one
            return None


class ForkServers:
    """The workers of one process: those of the runtime it is at, and no others, so that memory does not grow."""

    def __init__(self, root: Path, cpu: int) -> None:
        self.root, self.cpu = root, cpu
        self._running: dict[tuple[str, bool], ForkServer] = {}

    def get(self, runtime: Runtime, cold: bool) -> ForkServer:
        for key in [key for key in self._running if key[0] != runtime.id]:
            self._running.pop(key).close()
        key = (runtime.id, cold)
        if key not in self._running or not self._running[key].alive:
            self._running[key] = ForkServer(runtime, self.root, cold=cold, cpu=self.cpu)
        return self._running[key]

    def close(self) -> None:
        for server in self._running.values():
            server.close()
        self._running.clear()
