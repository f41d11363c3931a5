"""Shell commands on pages run, or are on the list of those that do not; a stale entry fails."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gate.reading.page import Fence
from gate.reading.project import Project
from gate.reading.site_settings import settings

ROOT = Path(__file__).parent.parent
REPOSITORY = settings(ROOT).repository
# Why each of these is not run here.
OTHER_LANGUAGES = {
    "TF_USE_LEGACY_KERAS=1 python train.py": "runs the reader's own program",
    f'pip install "git+{REPOSITORY}#subdirectory=checker"': "installs what is published",
    "keras-check PATH": "checks the reader's own files",
    "make serve": "serves until it is ended; the tests of the site build it",
    "make test": "is what runs this test",
    "make lock RUNTIME=tf2.17": "resolves against a package index",
    "make evidence RUNTIMES=tf2.17": "that runtime is an example",
    "make test RUNTIMES=all": "is what runs this test",
    "make test PAGES=docs/guides/arg-scope.md": "is a part of what runs this test",
    "make test PAGES=docs/guides/arg-scope.md RUNTIMES=all": "is a part of what runs this test",
    'make test RUNTIMES="tf>=2,<2.16"': "is a part of what runs this test",
    "make test ONLY=undecorated_layer": "is a part of what runs this test",
    'make test ARGS="--lf -x -n1"': "is a part of what runs this test",
    "make other-machine ONLY=channels_first": "takes minutes; the tests of the machine run the same command on a small project",
    "make plain ONLY=channels_first RUNTIMES=tf2.21": "takes minutes; the tests of plain programs do the same",
    "make bisect PROGRAM=snippets/tf_slim/slim_batch_norm.py RUNTIME=tf2.13 PACKAGE=tensorflow-cpu": "installs releases",
}


def commands() -> Iterator[tuple[str, str]]:
    project = Project(ROOT)
    for page in map(project.page, project.pages):
        for fence in page.all(Fence):
            if fence.info == "bash":
                for line in filter(str.strip, fence.body):
                    yield f"{page.name}:{fence.line}", line.strip()


COMMANDS = list(commands())


def makes_environments(command: str) -> bool:
    return command.startswith("make ") and command not in OTHER_LANGUAGES


@pytest.mark.parametrize(
    ("where", "command"),
    [
        pytest.param(*one, id=one[1], marks=[pytest.mark.all_runtimes] if makes_environments(one[1]) else [])
        for one in COMMANDS
    ],
)
def test_a_shell_command_runs_or_is_listed(where: str, command: str) -> None:
    if command in OTHER_LANGUAGES:
        return
    # pip only says what it would install: it must not change what the gate itself runs with.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environ = {**os.environ, "PIP_DRY_RUN": "1", "PATH": path}
    done = subprocess.run(["bash", "-euc", command], cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{where}: {command}\n{done.stdout}{done.stderr}"


def test_the_list_is_not_stale() -> None:
    assert not set(OTHER_LANGUAGES) - {command for _, command in COMMANDS}, "listed, but on no page"
