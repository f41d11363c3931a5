"""`make test` without a scope runs changed programs and a random sample, and compares the other records."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from small_project import SmallProject, runs

from gate.reading.project import Project
from gate.testing.plan import Plan, Sample
from gate.testing.progress import kind_of


def test_a_sample_runs_and_the_rest_is_compared(recorded: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)  # which ignores the cache
    done = recorded.gate("--fresh", "--sample", "7", "docs")
    assert done.returncode == 0, done.stdout
    drawn, held = runs(recorded)["ran"], runs(recorded)["compared"]
    assert {runtime for _, runtime in drawn} == {"bare-flag"}  # the newest
    assert (len(drawn), len(held)) == (2, 40)
    assert "Ran 2 programs: 2 that seed 7 draws on bare-flag. The other 40 were not run" in done.stdout
    assert "make test SEED=7. To run everything on all 2 runtimes: make test RUNTIMES=all" in done.stdout
    again = recorded.gate("--sample", "7", "docs")
    assert "(2 of the outcomes were cached.)" in again.stdout


def test_processes_share_a_random_sample(recorded: SmallProject) -> None:
    done = recorded.gate("-n2", "--sample", "random", "docs")
    assert done.returncode == 0, done.stdout
    assert len(runs(recorded)["ran"]) == 2


def test_seeds_together_cover_everything(recorded: SmallProject) -> None:
    covered = set()
    for seed in range(100):
        covered |= Plan(Project(recorded.root), sample=Sample(seed, ("bare-flag",))).drawn
    assert len(covered) == 21


def test_changed_programs_run_on_all_runtimes(recorded: SmallProject) -> None:
    (recorded.root / "snippets" / "page" / "program_3.py").write_text("print(4)\n")
    done = recorded.gate("--sample", "7", "docs")
    assert done.returncode == 1
    assert {("page/program_3.py", "bare"), ("page/program_3.py", "bare-flag")} <= set(map(tuple, runs(recorded)["ran"]))
    assert "stale record: page/program_3.py has changed" in done.stdout
    assert re.search(r"and [12] whose program or record changed\.", done.stdout)


def test_a_false_claim_fails_without_a_run(recorded: SmallProject) -> None:
    page = recorded.root / "docs" / "page.md"
    page.write_text(page.read_text().replace('prints="no flag"', 'prints="a flag"'))
    done = recorded.gate("--sample", "7", "docs")
    assert done.returncode == 1
    assert "docs/page.md:7: on bare, expected output:\na flag\nactual output:\nno flag" in done.stdout


def test_a_false_record_fails(recorded: SmallProject) -> None:
    """In the format that the gate writes, so that only a run can tell."""
    record = recorded.root / "evidence" / "page" / "program_3.json"
    record.write_text(record.read_text().replace('"3\\n"', '"4\\n"'))
    done = recorded.gate("--sample", "7", "docs")
    assert done.returncode == 1
    assert "-stdout: 4\n+stdout: 3" in done.stdout


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--sample", "often"], '--sample often: write a number or "random"'),
        (["--sample", "7", "--runtimes", "bare"], "remove --runtimes"),
        (["--sample", "7", "--record"], "remove --record"),
    ],
)
def test_conflicting_options_are_an_error(project: SmallProject, options: list[str], says: str) -> None:
    done = project.gate(*options, "docs")
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert says in done.stderr


def test_a_log_shows_progress_lines(recorded: SmallProject, tmp_path: Path) -> None:
    (recorded.root / "conftest.py").write_text("from gate.testing import progress\n\nprogress.INTERVAL = 0.1\n")
    (recorded.root / "snippets" / "page" / "program_3.py").write_text("import time\n\ntime.sleep(2)\nraise OSError\n")
    done = recorded.gate("-n2", "--fresh", "--progress", "--quiet", "docs")
    assert done.returncode == 1
    assert re.search(
        r"^0 min: \d+ of 1 checks, \d+ of 42 programs; .*now page/program\w*\.py on bare", done.stdout, re.MULTILINE
    )
    assert not re.search(r"^\.+", done.stdout, re.MULTILINE), "no letter for a test"
    assert done.stdout.index("failed: docs/page.md::page/program_3.py[bare]") < done.stdout.index("FAILURES")


def test_a_log_shows_its_lines_while_programs_run(recorded: SmallProject, tmp_path: Path) -> None:
    (recorded.root / "conftest.py").write_text("from gate.testing import progress\n\nprogress.INTERVAL = 0.1\n")
    (recorded.root / "snippets" / "page" / "program_3.py").write_text("import time\n\ntime.sleep(5)\n")
    command = [sys.executable, "-m", "pytest", "-n2", "--fresh", "--progress", "--quiet", "docs"]
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with subprocess.Popen(command, cwd=recorded.root, stdout=subprocess.PIPE, text=True, env=environ) as gate:
        assert gate.stdout
        assert any(line.startswith("0 min: ") for line in gate.stdout)
        first = time.monotonic()
        gate.stdout.read()
    assert time.monotonic() - first > 1, "the lines came when all was over"


def test_a_terminal_shows_progress_bars(recorded: SmallProject) -> None:
    (recorded.root / "snippets" / "page" / "program_3.py").write_text("import time\n\ntime.sleep(1)\n")  # to be seen
    assert recorded.gate("--record", "docs").returncode == 0
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "pytest", "-n2", "--fresh", "--progress", "--quiet", "docs"]
    environ = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "120"}
    gate = subprocess.Popen(command, cwd=recorded.root, stdout=theirs, stderr=theirs, env=environ)
    os.close(theirs)
    said = b""
    with contextlib.suppress(OSError):  # the other end is closed
        while chunk := os.read(ours, 65536):
            said += chunk
    os.close(ours)
    assert gate.wait() == 0
    shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", said.decode())
    assert re.search(r"programs +[━╸╺]+ +\d+/42 .* page/program\w*\.py on bare", shown)
    assert re.search(r"programs +━+ 42/42", shown)


def test_environments_are_created_while_tests_run(
    recorded: SmallProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "empty"))
    (recorded.root / "conftest.py").write_text("from gate.testing import progress\n\nprogress.INTERVAL = 0.1\n")
    done = recorded.gate("-n2", "--progress", "--quiet", "docs")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "installing bare" in done.stdout


@pytest.mark.parametrize(
    ("nodeid", "kind"),
    [
        ("docs/guides/saving.md::saving/to_h5.py[tf2.21]", "programs"),
        ("docs/guides/saving.md::saving/to_h5.py#2[tf2.21]", "programs"),
        ("docs/guides/saving.md::records", "checks"),
        ("mkdocs.yml::prose of docs/guides/saving.md", "checks"),
        ("tests/test_red.py::test_red[claim_of_nothing]", "tests of the gate"),
    ],
)
def test_kinds_of_tests(nodeid: str, kind: str) -> None:
    assert kind_of(nodeid) == kind
