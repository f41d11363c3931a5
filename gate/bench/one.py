"""What a contributor waits for: one edited program, and nothing edited at all."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator

from gate.bench.figure import figure
from gate.green import memory, remember, state
from gate.pages import Project
from gate.runtimes import Runtime
from gate.snippets import path_of
from gate.warm import WarmServers

ROUNDS = 3
LIMITS = {"seconds": 60, "output_bytes": 10**6}


def figures(project: Project, runtimes: list[Runtime], selector: str) -> Iterator[tuple[str, dict]]:
    program = _typical(project, runtimes)
    block = next(block for block in project.blocks if block.snippet == program)
    concerned = [runtime for runtime in runtimes if runtime.id in project.scope(program)]
    about = {"program": program, "runtimes": len(concerned)}

    cold = []
    for _ in range(ROUNDS):
        command = [sys.executable, "-m", "pytest", "--fresh", "--runtimes", selector, "-k", program, block.page]
        began = time.monotonic()
        subprocess.run(command, cwd=project.root, capture_output=True, check=False)
        cold.append(time.monotonic() - began)
    how = "make test with this program alone, which imports every framework anew"
    yield "one program edited, cold", figure(cold, 15, "s", how, **about)

    warm = []
    servers = WarmServers(project.root)
    try:
        for number in range(ROUNDS + 1):
            began = time.monotonic()
            jobs = [servers.submit(path_of(project.root, program), one, cold=block.cold, **LIMITS) for one in concerned]
            for job in jobs:
                job.result()
            if number:  # the first round starts the workers
                warm.append(time.monotonic() - began)
    finally:
        servers.close()
    yield "one program edited, warm", figure(warm, 3, "s", "on the workers that make serve keeps up", **about)

    kept = memory(project.root).read_bytes() if memory(project.root).exists() else None
    remember(project.root, state(project.root), passed=0)  # as a green run of the whole gate would
    try:
        unchanged = []
        for _ in range(ROUNDS):
            began = time.monotonic()
            answer = subprocess.run(["make", "test"], cwd=project.root, capture_output=True, text=True, check=True)
            unchanged.append(time.monotonic() - began)
            assert "Nothing has changed" in answer.stdout, answer.stdout
    finally:
        memory(project.root).write_bytes(kept) if kept else memory(project.root).unlink()
    yield "nothing changed", figure(unchanged, 3, "s", "make test when the last green run was of these very files")


def _typical(project: Project, runtimes: list[Runtime]) -> str:
    """The program in the middle, by the number of runtimes that it concerns."""
    chosen = {runtime.id for runtime in runtimes}
    warm = {block.snippet for block in project.blocks if not block.cold}
    by_size = sorted(warm, key=lambda snippet: (len(chosen & set(project.scope(snippet))), snippet))
    return by_size[len(by_size) // 2]
