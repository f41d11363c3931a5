"""Several processes, each with its own folder and share of the runs, produce the record of a single run."""

from __future__ import annotations

import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from small_project import SmallProject

from gate.diagnostics import GateError
from gate.tools.shards import Unmergeable, merge

SHARES = (
    ["--runtimes", "bare"],
    ["--runtimes", "bare-flag", "-k", "program"],
    ["--runtimes", "bare-flag", "-k", "other"],
)


@pytest.fixture
def two_programs(project: SmallProject) -> SmallProject:
    (project.root / "snippets" / "page" / "other.py").write_text(
        "import os\n\nprint(sorted(os.environ)[:0], 'other')\n"
    )
    with (project.root / "docs" / "page.md").open("a") as page:
        page.write('\n```python\n--8<-- "page/other.py"\n```\n')
    return project


def shares_of(project: SmallProject, tmp_path: Path) -> list[Path]:
    """Runs all shares concurrently, each in a copy of the project."""

    def run(number_and_selection: tuple[int, list[str]]) -> Path:
        number, selection = number_and_selection
        copy = tmp_path / f"machine{number}"
        shutil.copytree(project.root, copy)
        command = [
            sys.executable,
            "-m",
            "pytest",
            "--record",
            "--fresh",
            "--into",
            f"share{number}",
            *selection,
            "docs",
        ]
        done = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout
        assert not (copy / "evidence").exists()
        return copy / f"share{number}"

    with ThreadPoolExecutor() as pool:
        return list(pool.map(run, enumerate(SHARES)))


def files(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in (root / "evidence").rglob("*.json")}


def test_shares_merge_into_the_record_of_a_single_run(two_programs: SmallProject, tmp_path: Path) -> None:
    shares = shares_of(two_programs, tmp_path)
    assert two_programs.gate("--record", "docs").returncode == 0
    single = files(two_programs.root)
    assert len(single) == 2

    shutil.rmtree(two_programs.root / "evidence")
    assert sorted(merge(two_programs.root, shares)) == ["page/other.py", "page/program.py"]
    assert files(two_programs.root) == single
    assert two_programs.gate("docs").returncode == 0


def test_incomplete_shares_are_refused_and_nothing_is_written(two_programs: SmallProject, tmp_path: Path) -> None:
    shares = shares_of(two_programs, tmp_path)
    with pytest.raises(Unmergeable, match=r"snippets/page/other.py: no share has its outcome on bare-flag"):
        merge(two_programs.root, shares[:2])
    with pytest.raises(GateError, match="nowhere: contains no evidence"):
        merge(two_programs.root, [tmp_path / "nowhere"])
    (two_programs.root / "snippets" / "page" / "other.py").write_text("print('edited')\n")
    with pytest.raises(Unmergeable, match="this share ran a different version of the program"):
        merge(two_programs.root, shares)
    assert files(two_programs.root) == {}


def test_shares_that_disagree_are_refused(two_programs: SmallProject, tmp_path: Path) -> None:
    program = two_programs.root / "snippets" / "page" / "other.py"
    program.write_text("import time\n\nprint(time.time())\n")
    shares = shares_of(two_programs, tmp_path)
    again = shares_of(two_programs, tmp_path / "again")
    with pytest.raises(Unmergeable, match="two shares have different outcomes on bare"):
        merge(two_programs.root, shares + again)
