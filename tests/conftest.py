"""What tests share."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from small_project import HERE, SmallProject, use_own_python


@pytest.fixture
def project(tmp_path: Path) -> SmallProject:
    root = tmp_path / "project"
    shutil.copytree(HERE / "project", root)
    use_own_python(root)
    return SmallProject(root)
