"""Every folder under tests/red/ is an error that must fail the gate with the lines in its expected.txt.

A case is copied over the small project and recorded. Then change.sh, if there is one, breaks something, and the gate runs.
"""

from __future__ import annotations

import subprocess
import tomllib
from pathlib import Path

import pytest
from small_project import SmallProject

CASES = sorted(path for path in (Path(__file__).parent / "red").iterdir() if path.is_dir())


def test_the_small_project_passes(project: SmallProject) -> None:
    recorded = project.gate("--record")
    assert recorded.returncode == 0, recorded.stdout
    again = project.gate()
    assert again.returncode == 0, again.stdout


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_red(case: Path, project: SmallProject) -> None:
    project.overlay(case)
    project.gate("--record", "docs")
    if (project.root / "change.sh").exists():
        subprocess.run(["sh", "-eu", "change.sh"], cwd=project.root, check=True)
    result = project.gate()
    assert result.returncode not in (0, 5), f"the gate passed:\n{result.stdout}"
    for line in (case / "expected.txt").read_text().splitlines():
        assert line in result.stdout, f"missing: {line}\noutput:\n{result.stdout}"
    assert "INTERNALERROR" not in result.stdout


@pytest.mark.parametrize(
    "narrower",
    [
        ["--ignore=docs/page.md"],
        ["--ignore-glob=docs/*"],
        ["-o", "testpaths=mkdocs.yml"],
        ["--setup-only"],
    ],
    ids=lambda options: options[0],
)
def test_a_narrow_run_does_not_hide_a_failure(
    narrower: list[str], project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)
    assert project.gate("--record", "docs").returncode == 0
    page = project.root / "docs" / "page.md"
    page.write_text(page.read_text().replace("no flag", "a flag"))
    narrowed = project.gate(*narrower)
    assert narrowed.returncode == 0, narrowed.stdout
    whole = project.gate()
    assert whole.returncode == 1, whole.stdout
    assert "docs/page.md:7: on bare, expected output:" in whole.stdout


def test_a_stepwise_run_does_not_hide_a_failure(project: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--sw` starts at the test that failed, and skips those before it."""
    monkeypatch.delenv("CI", raising=False)
    assert project.gate("--record", "docs").returncode == 0
    page = project.root / "docs" / "page.md"
    orphan = project.root / "snippets" / "page" / "orphan.py"
    orphan.write_text("print(1)\n")
    assert project.gate("--sw").returncode != 0  # at a rule of the tree, which stands behind the pages
    orphan.unlink()
    page.write_text(page.read_text().replace("no flag", "a flag"))
    narrowed = project.gate("--sw")
    assert narrowed.returncode == 0, narrowed.stdout
    whole = project.gate()
    assert whole.returncode == 1, whole.stdout
    assert "docs/page.md:7: on bare, expected output:" in whole.stdout


def test_no_folder_of_pages_is_ignored() -> None:
    """The pattern `red` alone would also exclude docs/red/."""
    settings = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text())["tool"]["pytest"][
        "ini_options"
    ]
    assert all(pattern.startswith("tests/") for pattern in settings["norecursedirs"])


def test_a_run_of_one_page_checks_its_prose(project: SmallProject) -> None:
    project.overlay(CASES[0].parent / "prose_with_an_unclaimed_boundary")
    project.gate("--record", "docs")
    result = project.gate("docs/guides/page.md")
    assert result.returncode == 1
    assert "docs/guides/page.md:7: no behavior of the programs beside this sentence starts at 2.16" in result.stdout


def test_an_unknown_runtime_is_a_usage_error(project: SmallProject) -> None:
    result = project.gate("--runtimes", "tf2.99", "docs")
    assert result.returncode == pytest.ExitCode.USAGE_ERROR
    assert 'ERROR: --runtimes: "tf2.99"' in result.stderr
    assert "Traceback" not in result.stderr + result.stdout
