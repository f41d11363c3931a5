"""What a contributor waits for: one edited program."""

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

SAMPLE = 7  # programs


def figures(project: Project, runtimes: list[Runtime], selector: str) -> Iterator[tuple[str, Figure]]:
    programs = _spread(project, runtimes)
    about = {"programs": programs}

    cold = []
    for program in programs:
        page = next(block.page for block in project.blocks if block.snippet == program)
        command = [sys.executable, "-m", "pytest", "--fresh", "--runtimes", selector, "-k", program, page]
        began = time.monotonic()
        subprocess.run(command, cwd=project.root, capture_output=True, check=False)
        cold.append(time.monotonic() - began)
    how = "make test with one program alone, which imports every framework anew; the median of several programs"
    yield "one program edited, cold", figure(cold, 15, "s", how, **about)

    warm = []
    servers = WarmServers(project.root)
    try:
        _run(servers, program_path(project.root, programs[-1]), runtimes)  # starts the workers
        for program in programs:
            concerned = [runtime for runtime in runtimes if runtime.id in project.scope(program)]
            began = time.monotonic()
            _run(servers, program_path(project.root, program), concerned)
            warm.append(time.monotonic() - began)
    finally:
        servers.close()
    how = "on the workers that make serve keeps up; the median of several programs"
    yield "one program edited, warm", figure(warm, 3, "s", how, **about)


def _run(servers: WarmServers, program: Path, runtimes: list[Runtime]) -> None:
    for job in [servers.submit(program, runtime, cold=False) for runtime in runtimes]:
        job.result()


def _spread(project: Project, runtimes: list[Runtime]) -> list[str]:
    """Programs from those that concern few runtimes to those that concern all, evenly apart."""
    chosen = {runtime.id for runtime in runtimes}
    warm = {block.snippet for block in project.blocks if not block.cold}
    by_size = sorted(warm, key=lambda snippet: (len(chosen & set(project.scope(snippet))), snippet))
    return [by_size[(2 * place + 1) * len(by_size) // (2 * SAMPLE)] for place in range(SAMPLE)]
