"""What is recorded from a forked child is what `python program.py` does in a process of its own: a sample of each runtime."""

from __future__ import annotations

import hashlib
import os
import subprocess
from pathlib import Path

import pytest

from gate import evidence
from gate.environments import environment, provision, python
from gate.outcome import Places, normalise
from gate.pages import Project
from gate.snippets import path_of

ROOT = Path(__file__).parent.parent
PROJECT = Project(ROOT)
A_RUNTIME = 3  # programs that are run again on each runtime


def sample():
    for runtime in PROJECT.roster.values():
        shown = {block.snippet for block in PROJECT.blocks if runtime.id in block.runtimes}
        by_hash = sorted(shown, key=lambda snippet: hashlib.sha256(f"{runtime.id} {snippet}".encode()).digest())
        yield from ((runtime, snippet) for snippet in by_hash[:A_RUNTIME])


SAMPLE = list(sample())


@pytest.mark.parametrize(
    ("runtime", "snippet"), SAMPLE, ids=[f"{snippet}[{runtime.id}]" for runtime, snippet in SAMPLE]
)
def test_a_plain_program_does_the_same(runtime, snippet, tmp_path):
    if provision(runtime) is None:
        assert "CI" not in os.environ, f"no Python {runtime.python}"
        pytest.skip(f"this machine has no Python {runtime.python}")
    for name in ("home", "tmp", "here"):
        (tmp_path / name).mkdir()
    places = Places(str(environment(runtime)), str(ROOT / "snippets"), str(tmp_path))
    environ = {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "PYTHONIOENCODING": "utf-8",
        "HOME": str(tmp_path / "home"),
        "TMPDIR": str(tmp_path / "tmp"),
        **runtime.env,
    }
    done = subprocess.run(
        [python(runtime), path_of(ROOT, snippet)],
        cwd=tmp_path / "here", env=environ, capture_output=True, text=True, errors="backslashreplace", timeout=240, check=False,
    )  # fmt: skip
    recorded = evidence.read(ROOT, snippet).outcomes[runtime.id]
    said = normalise(done.stderr, places)
    assert normalise(done.stdout, places) == recorded.stdout, said
    assert (done.returncode == 0) == (recorded.outcome == "ran"), said
    if recorded.outcome == "raised":
        assert said.strip().endswith(recorded.error), said
    for warning in recorded.warnings:
        assert " ".join(warning.partition(":")[2].split()[:8]) in " ".join(said.split()), said
