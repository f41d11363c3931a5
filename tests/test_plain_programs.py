"""Compares records with `python program.py` in a separate process, for a sample on each runtime."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from gate.judging import evidence
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.running import plain
from gate.running.environments import provision
from gate.running.forkserver import Limits
from gate.running.relay import Relay

ROOT = Path(__file__).parent.parent
PROJECT = Project(ROOT)
A_RUNTIME = 3  # programs that are run again on each runtime; `make plain` runs all


def sample() -> Iterator[tuple[Runtime, str]]:
    for runtime in PROJECT.roster.values():
        shown = {block.snippet for block in PROJECT.blocks if runtime.id in block.runtimes}
        by_hash = sorted(shown, key=lambda snippet: hashlib.sha256(f"{runtime.id} {snippet}".encode()).digest())
        yield from ((runtime, snippet) for snippet in by_hash[:A_RUNTIME])


SAMPLE = list(sample())


@pytest.mark.parametrize(
    ("runtime", "snippet"), SAMPLE, ids=[f"{snippet}[{runtime.id}]" for runtime, snippet in SAMPLE]
)
def test_a_plain_process_has_the_recorded_outcome(runtime: Runtime, snippet: str) -> None:
    if provision(runtime) is None:
        assert "CI" not in os.environ, f"no Python {runtime.python}"
        pytest.skip(f"this machine has no Python {runtime.python}")
    files = Relay(PROJECT, Limits()).files(snippet)
    done = plain.run(ROOT, snippet, runtime, cpu=min(os.sched_getaffinity(0)), received=files)
    assert not list(plain.differences(evidence.recorded(ROOT, snippet).outcomes[runtime.id], done))
