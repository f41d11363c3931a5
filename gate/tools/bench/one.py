"""How long a contributor waits after editing one program, of any kind and of the slowest kind."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.running.warm import WarmServers
from gate.tools.bench.figure import Figure, figure

SAMPLE = 7  # programs of a kind


def figures(project: Project, runtimes: list[Runtime], selector: str) -> Iterator[tuple[str, Figure]]:
    warm = {block.snippet for block in project.blocks if not block.cold}
    fitting = {program for program in warm if ".fit(" in program_path(project.root, program).read_text()}
    kinds = {"one program edited": (warm, 15, 3), "one program that calls fit edited": (fitting, 8, 1.5)}
    servers = WarmServers(project.root)
    try:
        _run(servers, program_path(project.root, min(warm)), runtimes)  # starts the workers
        for kind, (candidates, cold_goal, warm_goal) in kinds.items():
            programs = _spread(project, runtimes, candidates)
            about = {"programs": programs}
            how = "make test with one program, which imports every framework again; the median of several programs"
            seconds = [_cold(project, program, selector) for program in programs]
            yield f"{kind}, cold", figure(seconds, cold_goal, "s", how, **about)
            how = "on the workers that make serve keeps alive; the median of several programs"
            seconds = [_warm(project, program, servers, runtimes) for program in programs]
            yield f"{kind}, warm", figure(seconds, warm_goal, "s", how, **about)
    finally:
        servers.close()


def _cold(project: Project, program: str, selector: str) -> float:
    page = next(block.page for block in project.blocks if block.snippet == program)
    command = [sys.executable, "-m", "pytest", "--fresh", "--runtimes", selector, "-k", program, page]
    began = time.monotonic()
    subprocess.run(command, cwd=project.root, capture_output=True, check=False)
    return time.monotonic() - began


def _warm(project: Project, program: str, servers: WarmServers, runtimes: list[Runtime]) -> float:
    in_scope = [runtime for runtime in runtimes if runtime.id in project.scope(program)]
    began = time.monotonic()
    _run(servers, program_path(project.root, program), in_scope)
    return time.monotonic() - began


def _run(servers: WarmServers, program: Path, runtimes: list[Runtime]) -> None:
    for job in [servers.submit(program, runtime, cold=False) for runtime in runtimes]:
        job.result()


def _spread(project: Project, runtimes: list[Runtime], programs: set[str]) -> list[str]:
    """Programs at evenly spaced quantiles of the number of runtimes in their scope."""
    names = {runtime.id for runtime in runtimes}
    by_scope = sorted(programs, key=lambda snippet: (len(names & set(project.scope(snippet))), snippet))
    return [by_scope[(2 * index + 1) * len(by_scope) // (2 * SAMPLE)] for index in range(SAMPLE)]
