"""Shared fixtures."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from small_project import HERE, SmallProject, commit, use_own_python


@pytest.fixture
def project(tmp_path: Path) -> SmallProject:
    root = tmp_path / "project"
    shutil.copytree(HERE / "project", root)
    use_own_python(root)
    return SmallProject(root)


@pytest.fixture
def recorded(project: SmallProject) -> SmallProject:
    """The small project with twenty more programs, recorded and committed."""
    for number in range(20):
        (project.root / "snippets" / "page" / f"program_{number}.py").write_text(f"print({number})\n")
    blocks = "".join(f'\n```python\n--8<-- "page/program_{n}.py"\n```\n' for n in range(20))
    with (project.root / "docs" / "page.md").open("a") as page:
        page.write(blocks)
    assert project.gate("--record", "docs").returncode == 0
    (project.root / ".gitignore").write_text(".cache/\n__pycache__/\n")
    commit(project, "2020-01-01T00:00:00Z", init=True)
    return project
