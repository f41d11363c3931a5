"""The checker is checked: every folder under tests/red/ must turn the gate red, with the words in its expected.txt.

A case is laid over the small project. The gate records it, so that the record is true; then change.sh, if the case has
one, spoils something; then the gate must be red.
"""

from __future__ import annotations

import subprocess
import tomllib
from pathlib import Path

import pytest
from small_project import SmallProject

CASES = sorted(path for path in (Path(__file__).parent / "red").iterdir() if path.is_dir())


def test_the_small_project_is_green(project: SmallProject) -> None:
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
    assert result.returncode not in (0, 5), f"the gate is green:\n{result.stdout}"
    for line in (case / "expected.txt").read_text().splitlines():
        assert line in result.stdout, f"it does not say: {line}\nit says:\n{result.stdout}"
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
def test_a_narrower_run_that_was_green_makes_no_false_claim_true(
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


def test_going_on_where_it_was_red_makes_no_false_claim_true(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`--sw` starts at the test that failed, and passes over those before it."""
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


def test_no_folder_of_pages_is_passed_over() -> None:
    """`red` alone would also mean docs/red/, whose claims nobody would test."""
    settings = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text())["tool"]["pytest"][
        "ini_options"
    ]
    assert all(pattern.startswith("tests/") for pattern in settings["norecursedirs"])


def test_the_prose_of_a_page_is_read_when_the_gate_is_narrowed_to_it(project: SmallProject) -> None:
    project.overlay(CASES[0].parent / "prose_with_an_unclaimed_boundary")
    project.gate("--record", "docs")
    result = project.gate("docs/guides/page.md")
    assert result.returncode == 1
    assert "docs/guides/page.md:7: no behavior of the programs beside this sentence starts at 2.16" in result.stdout


def test_a_runtime_that_is_not_there_needs_no_traceback(project: SmallProject) -> None:
    result = project.gate("--runtimes", "tf2.99", "docs")
    assert result.returncode == pytest.ExitCode.USAGE_ERROR
    assert 'ERROR: --runtimes: "tf2.99"' in result.stderr
    assert "Traceback" not in result.stderr + result.stdout
