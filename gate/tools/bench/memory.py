"""The memory of a process and its descendants."""

from __future__ import annotations

import threading
from pathlib import Path

GIB = 2**30


def proportional(pid: int) -> int:
    """The proportional set size (PSS) of a process, in bytes."""
    return _rollup(pid, ("Pss",))


def own(pid: int) -> int:
    """A process's private dirty memory, in bytes."""
    return _rollup(pid, ("Private_Dirty", "Swap"))


def _rollup(pid: int, names: tuple[str, ...]) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:  # it has ended
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.partition(":")[0] in names)


def family(pid: int) -> list[int]:
    """A process and its descendants."""
    found = [pid]
    for parent in found:
        try:
            for listing in Path(f"/proc/{parent}/task").glob("*/children"):
                found += map(int, listing.read_text().split())
        except OSError:  # it has ended
            continue
    return found


class Peak(threading.Thread):
    """Samples the memory of a process and its descendants until it is stopped; `bytes` is the peak."""

    def __init__(self, pid: int, every: float = 1.0) -> None:
        super().__init__(daemon=True)
        self.pid, self.every, self.bytes = pid, every, 0
        self._stopped = threading.Event()
        self.start()

    def run(self) -> None:
        while not self._stopped.wait(self.every):
            self.bytes = max(self.bytes, sum(map(proportional, family(self.pid))))

    def stop(self) -> int:
        self._stopped.set()
        self.join()
        return self.bytes
