"""Caches the code that AutoGraph generates for a runtime's installed functions, like compiled files.

A program that the roster names triggers the conversions (gate/running/inside/conversions.py).
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gate.files import locked, write_atomically
from gate.reading.roster import Runtime
from gate.running.environments import cache_home, environment

CONVERSIONS = Path(__file__).parent / "inside" / "conversions.py"
MAX_BYTES = 100_000_000


class Rehearsal:
    """One runtime's rehearsal and its cached conversions."""

    def __init__(self, runtime: Runtime, program: Path) -> None:
        self.program = program
        parts = [str(environment(runtime)), *map(str, sorted(runtime.env.items())), *runtime.imports]
        code = (self.program, CONVERSIONS)
        key = hashlib.sha256("\n".join([*parts, *(path.read_text() for path in code)]).encode()).hexdigest()[:16]
        self._kept = cache_home() / "conversions" / runtime.id / key

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Until the conversions are cached, lets one process at a time rehearse; the others then use its result."""
        if self._kept.exists():
            yield
            return
        self._kept.parent.mkdir(parents=True, exist_ok=True)
        with locked(self._kept.parent / "lock"):
            yield

    def as_request(self, limits: dict[str, float], cpus: list[int]) -> dict[str, Any]:
        """The request to a worker: to load the cached conversions or, if there are none, to rehearse."""
        request = {"path": str(self.program), "cpus": cpus, **limits, "bytes": MAX_BYTES}
        conversions = self._kept.read_text() if self._kept.exists() else None
        return {**request, "conversions": conversions, "kept": str(self._kept)}

    def keep(self, conversions: str) -> None:
        if not self._kept.exists():
            write_atomically(self._kept, conversions, self._kept.parent)
