"""Where the conversions of a runtime's rehearsal are kept on this machine: beside its environment, like compiled files.

Which code AutoGraph converts is found out by a program that the roster names (gate/running/inside/conversions.py).
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gate.files import locked, write_whole
from gate.reading.roster import Runtime
from gate.running.environments import cache_home, environment

CONVERSIONS = Path(__file__).parent / "inside" / "conversions.py"
MOST = 100_000_000  # bytes of conversions


class Rehearsal:
    """One runtime's rehearsal, and what came of it if it has been held."""

    def __init__(self, runtime: Runtime, program: Path) -> None:
        self.program = program
        said = [str(environment(runtime)), *map(str, sorted(runtime.env.items())), *runtime.imports]
        code = (self.program, CONVERSIONS)
        key = hashlib.sha256("\n".join([*said, *(path.read_text() for path in code)]).encode()).hexdigest()[:16]
        self._kept = cache_home() / "conversions" / runtime.id / key

    @contextlib.contextmanager
    def turn(self) -> Iterator[None]:
        """Where nothing is kept yet, one process at a time: those that wait take over what the first one keeps."""
        if self._kept.exists():
            yield
            return
        self._kept.parent.mkdir(parents=True, exist_ok=True)
        with locked(self._kept.parent / "lock"):
            yield

    def as_request(self, limits: dict[str, float], cpus: list[int]) -> dict[str, Any]:
        """What a worker is asked for: to take over what is kept, or else to rehearse."""
        request = {"path": str(self.program), "cpus": cpus, **limits, "bytes": MOST}
        conversions = self._kept.read_text() if self._kept.exists() else None
        return {**request, "conversions": conversions, "kept": str(self._kept)}

    def keep(self, conversions: str) -> None:
        if not self._kept.exists():
            write_whole(self._kept, conversions, self._kept.parent)
