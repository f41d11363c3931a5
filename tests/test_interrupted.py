"""Ctrl-C or kill -9 at any moment leaves valid evidence files and no processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from small_project import SmallProject, hear_ctrl_c

from gate.judging import evidence


def workers_below(root: Path) -> list[str]:
    """Worker processes whose command line or folder belongs to this test."""
    found = subprocess.run(["pgrep", "-f", str(root)], capture_output=True, text=True, check=False)
    return [pid for pid in found.stdout.split() if int(pid) != os.getpid()]


MOMENTS = (0.1, 0.4, 0.7, 1.0, 1.3, 1.7, 2.2)  # seconds; a run takes about two


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("seconds", MOMENTS)
def test_records_stay_valid(project: SmallProject, how: signal.Signals, seconds: float) -> None:
    for number in range(20):
        (project.root / "snippets" / "page" / f"program_{number}.py").write_text(f"print({number} * 'x')\n")
    blocks = "".join(f'\n```python\n--8<-- "page/program_{n}.py"\n```\n' for n in range(20))
    (project.root / "docs" / "page.md").write_text(f'---\nruntimes: "bare"\n---\n{blocks}')
    assert project.gate("--record", "docs").returncode == 0
    recorded = sorted((project.root / "evidence" / "page").iterdir())
    for path in (project.root / "snippets" / "page").glob("program_*.py"):
        path.write_text(path.read_text().replace("'x'", "'y'"))

    command = [sys.executable, "-m", "pytest", "--record", "docs"]
    gate = subprocess.Popen(
        command,
        cwd=project.root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=hear_ctrl_c,
    )
    time.sleep(seconds)
    gate.send_signal(how)
    gate.wait(timeout=300)

    for path in recorded:
        found = evidence.recorded(project.root, f"page/{path.stem}.py")  # raises if the file is not whole
        assert set(found.outcomes["bare"].stdout.strip()) in (set(), {"x"}, {"y"})
    assert sorted((project.root / "evidence" / "page").iterdir()) == recorded
    again = project.gate("--record", "docs")
    assert again.returncode == 0, again.stdout
    assert all(
        evidence.recorded(project.root, f"page/{path.stem}.py").outcomes["bare"].stdout.strip("y\n") == ""
        for path in recorded
    )
    assert project.gate("docs").returncode == 0
    deadline = time.monotonic() + 60  # on a busy machine it takes a while until what is killed is gone
    while workers_below(project.root) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not workers_below(project.root)


@pytest.mark.parametrize("seconds", MOMENTS)
def test_environments_are_complete_or_absent(project: SmallProject, tmp_path: Path, seconds: float) -> None:
    """If the gate is killed while it creates an environment, the next run creates it again."""
    environ = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}
    environ["UV_CACHE_DIR"] = environ.get("UV_CACHE_DIR", str(tmp_path / "uv"))
    command = [sys.executable, "-m", "pytest", "--record", "docs"]
    gate = subprocess.Popen(
        command, cwd=project.root, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    time.sleep(seconds)
    gate.kill()
    gate.wait(timeout=300)
    again = project.gate("--record", "docs", env=environ)
    assert again.returncode == 0, again.stdout
    made = tmp_path / "cache" / "verified-keras-migration" / "environments"
    assert [path.name for path in made.iterdir() if path.is_dir() and not path.name.startswith(".")] != []
