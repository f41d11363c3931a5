"""Remembers on this machine what a program did, so that nothing is run twice for the same answer.

The key covers all that can change an outcome: the program and what it imports from beside it, the runtime with its
lock, the limits, and the gate's own running and normalising code. CI does not use it.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from gate import machine
from gate.files import write_whole
from gate.reading.blocks import Block
from gate.reading.programs import fingerprint
from gate.reading.roster import Runtime
from gate.running.confinement import unusable
from gate.running.environments import cache_home
from gate.running.forkserver import LOST, Limits
from gate.running.outcome import Outcome

HERE = Path(__file__).parent
RUNNING = [  # the code that decides how a program runs and how its outcome is written down
    *sorted(HERE.glob("inside/*.py")),
    *(HERE / name for name in ("outcome.py", "forkserver.py", "confinement.py", "rehearsal.py")),
    Path(machine.__file__),
]


@dataclass(frozen=True)
class Entry:
    """Where one outcome is, or would be, remembered."""

    path: Path

    @classmethod
    def of(cls, root: Path, block: Block, runtime: Runtime, limits: Limits) -> Entry:
        said = [
            fingerprint(root, block.snippet),
            block.snippet,
            runtime.id,
            runtime.fingerprint,
            block.cold,
            asdict(limits),
            runtime.rehearsal.read_text() if runtime.rehearsal else None,
        ]
        key = hashlib.sha256(json.dumps([*said, unusable(), _running_code()]).encode()).hexdigest()
        return cls(cache_home() / "outcomes" / key[:2] / f"{key[2:]}.json")

    def read(self) -> tuple[Outcome, float] | None:
        try:
            record = json.loads(self.path.read_text())
            return Outcome.from_json(record), record["seconds"]
        except (OSError, ValueError, KeyError, TypeError):  # not there, or damaged: run it
            return None

    def write(self, outcome: Outcome, seconds: float) -> None:
        if outcome.outcome == "timeout" or outcome.error == LOST:
            return  # may be the machine's fault
        write_whole(self.path, json.dumps({**outcome.as_json(), "seconds": seconds}), self.path.parent)


@cache
def _running_code() -> str:
    """Changes with the code that decides how a program runs and how its outcome is written down."""
    digest = hashlib.sha256()
    for path in RUNNING:
        digest.update(path.read_bytes())
    return digest.hexdigest()
