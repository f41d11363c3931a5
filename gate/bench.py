"""`make bench`: the gate's time against the same runs in one new process each, equally parallel, as JSON.

Ratios only: both sides are measured in turn in one run, because timings on shared machines are noisy.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from gate.environments import provision, python
from gate.forkserver import ForkServer
from gate.pages import Project
from gate.runtimes import Runtime
from gate.snippets import path_of

ROUNDS = 3
LIMITS = {"seconds": 120, "output_bytes": 10**6}
Work = dict[Runtime, list[tuple[Path, bool]]]


def by_forks(root: Path, work: Work) -> dict[str, float]:
    """Every program in a fork of its runtime's worker; the snippets' own seconds and the workers' starts apart."""
    inside: list[float] = []
    starts: list[float] = []

    def one(item: tuple[int, tuple[Runtime, list[tuple[Path, bool]]]]) -> None:
        number, (runtime, programs) = item
        servers: dict[bool, ForkServer] = {}
        for program, cold in programs:
            if cold not in servers:
                began = time.monotonic()
                servers[cold] = ForkServer(runtime, root, cold=cold, cpu=number % os.cpu_count())
                starts.append(time.monotonic() - began)
            inside.append(servers[cold].run(program, **LIMITS)[1])
        for server in servers.values():
            server.close()

    began = time.monotonic()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(one, enumerate(work.items())))
    wall = time.monotonic() - began
    return {"wall": wall, "floor": sum(inside) + sum(starts)}


def by_processes(work: Work) -> float:
    """Every program in a new process of its own."""

    def one(run: tuple[Runtime, Path]) -> None:
        runtime, program = run
        with tempfile.TemporaryDirectory() as folder:
            environ = {"PATH": os.environ["PATH"], "HOME": folder, **runtime.env}
            subprocess.run([python(runtime), program], cwd=folder, env=environ, capture_output=True, check=False)

    began = time.monotonic()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(one, [(runtime, program) for runtime, programs in work.items() for program, _ in programs]))
    return time.monotonic() - began


def main(selector: str) -> None:
    project = Project(Path(__file__).resolve().parent.parent)
    work: Work = {}
    for runtime in project.roster.select(selector, "the command line"):
        if provision(runtime):
            blocks = {block.snippet: block for block in project.blocks if runtime.id in block.runtimes}
            if blocks:
                work[runtime] = [(path_of(project.root, snippet), block.cold) for snippet, block in blocks.items()]
    ratios, floors = [], []
    for _ in range(ROUNDS):
        forks = by_forks(project.root, work)
        ratios.append(forks["wall"] / by_processes(work))
        floors.append(forks["wall"] * os.cpu_count() / forks["floor"])
    figures = {
        "runtimes": len(work),
        "runs": sum(map(len, work.values())),
        "rounds": ROUNDS,
        "forks_to_processes": _spread(ratios),
        "wall_times_cores_to_floor": _spread(floors),
    }
    print(json.dumps(figures, indent=1))


def _spread(values: list[float]) -> dict[str, float]:
    return {
        "median": round(statistics.median(values), 3),
        "least": round(min(values), 3),
        "most": round(max(values), 3),
    }


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "all")
