"""Workers that stay alive between runs, so that an edited program runs on every runtime without new imports."""

from __future__ import annotations

import os
import queue
import threading
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from gate.reading.roster import Runtime
from gate.running.forkserver import ForkServer, Limits
from gate.running.outcome import Outcome


class WarmServers:
    """One worker for each runtime, started on demand. As many programs run at a time as there are processors."""

    def __init__(self, root: Path) -> None:
        self.root = root
        cpus = sorted(os.sched_getaffinity(0))
        self._free: queue.SimpleQueue[int] = queue.SimpleQueue()
        for cpu in cpus:
            self._free.put(cpu)
        self._pool = ThreadPoolExecutor(len(cpus), thread_name_prefix="warm")  # a worker dies with its thread
        self._servers: dict[tuple[str, bool], ForkServer] = {}
        self._locks: dict[tuple[str, bool], threading.Lock] = defaultdict(threading.Lock)

    def submit(
        self, program: Path, runtime: Runtime, *, cold: bool, received: Callable[[], Path | None] = lambda: None
    ) -> Future[Outcome]:
        """`received` finds the folder that the program runs among, if there is one; that may take a run of another."""
        return self._pool.submit(self._run, program, runtime, cold, received)

    def _run(self, program: Path, runtime: Runtime, cold: bool, received: Callable[[], Path | None]) -> Outcome:
        files = received()
        key = (f"{runtime.id} {runtime.fingerprint}", cold)
        with self._locks[key]:
            cpu = self._free.get()
            try:
                server = self._servers.get(key)
                if server is None or not server.alive:
                    server = self._servers[key] = ForkServer(runtime, self.root, cold=cold, cpu=cpu)
                server.cpu = cpu
                return server.run(program, Limits(), received=files)[0]
            finally:
                self._free.put(cpu)

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
        for server in self._servers.values():
            server.close()
        self._servers.clear()
