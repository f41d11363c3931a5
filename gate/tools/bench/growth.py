"""How the gate's time and a worker's memory grow with ten times as many programs."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.running.forkserver import ForkServer, Limits
from gate.tools.bench.figure import Figure, figure
from gate.tools.bench.memory import own

FEW = 200
ROUNDS = 3


def figures(project: Project, runtimes: list[Runtime], _: str) -> Iterator[tuple[str, Figure]]:
    ratios = []
    for _round in range(ROUNDS):
        few, many = (_gate_on(project.root, count) for count in (FEW, 10 * FEW))
        ratios.append(many / few)
    how = f"generated programs on two runtimes without a framework, {10 * FEW} relative to {FEW}"
    yield "time of ten times as many programs", figure(ratios, 10.5, "ratio", how)

    runtime = runtimes[-1]
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "program.py")
        program.write_text("print('x' * 1000)\n")
        server = ForkServer(runtime, project.root)
        memory = {}
        for number in range(1, 10 * FEW + 1):
            server.run(program, Limits())
            if number in (FEW, 10 * FEW):
                memory[number] = own(server.process.pid)
        server.close()
    how = f"a worker of {runtime.id} after {10 * FEW} programs, relative to after {FEW}"
    yield "memory of a worker", figure([memory[10 * FEW] / memory[FEW]], 1.01, "ratio", how)


def _gate_on(root: Path, count: int) -> float:
    """The seconds that the gate takes on a small project with this many programs."""
    with tempfile.TemporaryDirectory() as folder:
        small = Path(folder, "project")
        shutil.copytree(root / "tests" / "project", small)
        roster = small / "runtimes" / "runtimes.toml"
        own_python = f"{sys.version_info.major}.{sys.version_info.minor}"
        roster.write_text(roster.read_text().replace('python = "3.11"', f'python = "{own_python}"'))
        per_page = 20  # about as many as in a guide
        for number in range(count):
            (small / "snippets" / "page" / f"generated_{number}.py").write_text(f"print({number})\n")
        for first in range(0, count, per_page):
            numbers = range(first, min(first + per_page, count))
            blocks = "".join(f'\n```python\n--8<-- "page/generated_{number}.py"\n```\n' for number in numbers)
            (small / "docs" / f"page_{first}.md").write_text(f'---\nruntimes: "bare | bare-flag"\n---\n{blocks}')
        command = [sys.executable, "-m", "pytest", "--record", "--fresh", "-n2", "docs"]
        began = time.monotonic()
        done = subprocess.run(command, cwd=small, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout[-2000:]
        return time.monotonic() - began
