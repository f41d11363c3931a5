"""A small project without a framework, to run the gate on."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass
class SmallProject:
    """A copy of tests/project in a folder of its own."""

    root: Path

    def overlay(self, folder: Path) -> None:
        shutil.copytree(folder, self.root, dirs_exist_ok=True)

    def gate(self, *arguments: str, **keywords: object) -> subprocess.CompletedProcess[str]:
        """Runs the gate on it, as a person would."""
        command = [sys.executable, "-m", "pytest", *arguments]
        return subprocess.run(
            command, cwd=self.root, text=True, capture_output=True, timeout=300, check=False, **keywords
        )


def use_own_python(root: Path) -> None:
    """Has the small project's runtimes run on the Python that runs the gate, which is surely there."""
    roster = root / "runtimes" / "runtimes.toml"
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    roster.write_text(roster.read_text().replace('python = "3.11"', f'python = "{own}"'))


def hear_ctrl_c() -> None:
    """Runs in a child before its program does: a gate that was started in the background hands down that it ignores it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
