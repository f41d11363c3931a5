"""The installation of every environment, from packages in uv's cache."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.running.environments import cache_home
from gate.tools.bench.figure import Figure, figure


def figures(project: Project, runtimes: list[Runtime], selector: str) -> Iterator[tuple[str, Figure]]:
    command = [str(Path(sys.executable).parent / "uv"), "cache", "dir"]
    uv = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    with tempfile.TemporaryDirectory(dir=cache_home()) as folder:  # on the file system of uv's cache, for hard links
        environ = {**os.environ, "XDG_CACHE_HOME": folder, "UV_CACHE_DIR": uv}
        began = time.monotonic()
        subprocess.run(
            [sys.executable, "-m", "gate", "environments", selector],
            cwd=project.root, env=environ, capture_output=True, check=True,
        )  # fmt: skip
        seconds = time.monotonic() - began
    count = len({runtime.lock for runtime in runtimes})
    how = "with a warm uv cache and no other cache"
    yield "provisioning every environment", figure([seconds], 90, "s", how, environments=count)
