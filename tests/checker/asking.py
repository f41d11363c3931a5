"""Asks keras-check as a reader does, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CHECKER = Path(__file__).parent.parent.parent / "checker"
CONTRIB = "import tensorflow as tf\nslim = tf.contrib.slim\n"  # one finding, in line 2, column 8
CLEAN = "import tensorflow as tf\nprint(tf.zeros(3))\n"


def ask(
    *arguments: str | Path, cwd: Path, stdin: bytes = b"", python: str | Path = sys.executable, **env: str
) -> subprocess.CompletedProcess[str]:
    variables = {name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "NO_COLOR")}
    done = subprocess.run(
        [python, "-m", "keras_check.command_line", *arguments],
        cwd=cwd, input=stdin, capture_output=True, check=False, env={**variables, "PYTHONPATH": str(CHECKER), **env},
    )  # fmt: skip
    written = (one.decode(errors="backslashreplace") for one in (done.stdout, done.stderr))
    return subprocess.CompletedProcess(done.args, done.returncode, *written)


def write(folder: Path, **files: str) -> Path:
    """By name without `.py`."""
    for name, text in files.items():
        (folder / f"{name}.py").write_text(text)
    return folder
