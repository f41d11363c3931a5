"""Caches outcomes on this machine.

The key covers everything that can change an outcome: the program and the modules in its folder that it imports, the runtime with
its lock file, the limits, and the gate's code that runs programs and normalizes their output. CI does not use the cache.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from gate import machine
from gate.files import write_atomically
from gate.reading.blocks import Block
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.running.confinement import unusable
from gate.running.environments import cache_home
from gate.running.forkserver import LOST, Limits
from gate.running.outcome import Outcome

HERE = Path(__file__).parent
RUNNER_CODE = [  # what determines how programs run and how their output is normalized
    *sorted(HERE.glob("inside/*.py")),
    *(HERE / name for name in ("outcome.py", "forkserver.py", "confinement.py", "rehearsal.py")),
    Path(machine.__file__),
]


@dataclass(frozen=True)
class Entry:
    """The cache entry of one run, which may not exist yet."""

    path: Path

    @classmethod
    def of(cls, project: Project, block: Block, runtime: Runtime, limits: Limits) -> Entry:
        parts = [
            project.fingerprint(block.snippet),
            block.snippet,
            runtime.id,
            runtime.fingerprint,
            block.cold,
            asdict(limits),
            runtime.rehearsal.read_text() if runtime.rehearsal else None,
        ]
        key = hashlib.sha256(json.dumps([*parts, unusable(), _runner_hash()]).encode()).hexdigest()
        return cls(cache_home() / "outcomes" / key[:2] / f"{key[2:]}.json")

    def read(self) -> tuple[Outcome, float] | None:
        try:
            record = json.loads(self.path.read_text())
            return Outcome.from_json(record), record["seconds"]
        except (OSError, ValueError, KeyError, TypeError):  # missing or damaged
            return None

    def write(self, outcome: Outcome, seconds: float) -> None:
        if outcome.outcome == "timeout" or outcome.error == LOST:
            return  # possibly caused by the machine
        write_atomically(self.path, json.dumps({**outcome.as_json(), "seconds": seconds}), self.path.parent)


@cache
def _runner_hash() -> str:
    digest = hashlib.sha256()
    for path in RUNNER_CODE:
        digest.update(path.read_bytes())
    return digest.hexdigest()
