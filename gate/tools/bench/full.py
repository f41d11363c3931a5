"""The time of the whole gate, compared with a new process for each program and with the ideal, and its memory."""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.running.environments import python
from gate.running.forkserver import settings
from gate.tools.bench.figure import Figure, figure
from gate.tools.bench.memory import GIB, Peak

SAMPLE = 5  # programs of each runtime that also run in a new process
RESAMPLES = 1000
CORES = len(os.sched_getaffinity(0))


def figures(project: Project, runtimes: list[Runtime], selector: str) -> Iterator[tuple[str, Figure]]:
    with tempfile.TemporaryDirectory() as folder:
        timings = Path(folder, "timings.json")
        command = [sys.executable, "-m", "pytest", "--fresh", "--runtimes", selector, "--timings", str(timings), "docs"]
        began = time.monotonic()
        gate = subprocess.Popen(command, cwd=project.root, stdout=subprocess.DEVNULL)
        peak = Peak(gate.pid)
        gate.wait()
        wall = time.monotonic() - began
        memory = peak.stop()
        runs = json.loads(timings.read_text())
    inside = sum(run["seconds"] for run in runs)
    starts = {run["runtime"]: run["start"] for run in reversed(runs) if run["start"] and not run["cold"]}
    per_runtime = {runtime: [run for run in runs if run["runtime"] == runtime.id] for runtime in runtimes}

    processes = _in_new_processes(project, per_runtime)
    draws = [
        sum(
            len(per_runtime[rt]) * statistics.fmean(random.choices(taken, k=len(taken)))
            for rt, taken in processes.items()
        )
        for _ in range(RESAMPLES)
    ]
    ratios = sorted(wall * CORES / draw for draw in draws)
    spread = [ratios[RESAMPLES // 20], statistics.median(ratios), ratios[-RESAMPLES // 20]]
    size = {"runs": len(runs), "runtimes": len(starts), "seconds": round(wall, 1), "cores": CORES}
    how = f"new processes were measured on {SAMPLE} programs of each runtime; the range is from resampling them"
    yield "gate to one new process a program", figure(spread, 0.07, "ratio", how, **size)
    how = "wall time × cores, relative to one import for each runtime plus the time in the programs' children"
    yield "gate to its floor", figure([wall * CORES / (inside + sum(starts.values()))], 1.3, "ratio", how)
    how = "proportional set size of the gate and its descendants, sampled once a second"
    yield "peak memory of the gate", figure([memory / GIB], 4, "GiB", how)


def _in_new_processes(project: Project, per_runtime: dict[Runtime, list[dict[str, str]]]) -> dict[Runtime, list[float]]:
    """The seconds that a sample of each runtime's programs takes, run in parallel on all cores."""
    chooser = random.Random(0)
    work = [
        (runtime, program_path(project.root, run["snippet"]))
        for runtime, runs in per_runtime.items()
        for run in chooser.sample(runs, min(SAMPLE, len(runs)))
    ]

    def one(item: tuple[Runtime, Path]) -> float:
        runtime, program = item
        with tempfile.TemporaryDirectory() as folder:
            environ = {**settings(runtime), "HOME": folder}
            began = time.monotonic()
            subprocess.run([python(runtime), program], cwd=folder, env=environ, capture_output=True, check=False)
            return time.monotonic() - began

    with ThreadPoolExecutor(CORES) as pool:
        seconds = list(pool.map(one, work))
    taken: dict[Runtime, list[float]] = {}
    for (runtime, _), took in zip(work, seconds, strict=True):
        taken.setdefault(runtime, []).append(took)
    return taken
