"""Shell blocks on pages are run, or stand on the list of those that are only shown; a stale entry of it fails."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from gate.reading.fences import read_fences
from gate.reading.project import Project

ROOT = Path(__file__).parent.parent
# Why each of these is not run here.
SHOWN_ONLY = {
    "TF_USE_LEGACY_KERAS=1 python train.py": "runs the reader's own program",
    "make serve": "serves until it is ended; the tests of the site build it",
    "make test": "is what runs this test",
    "make lock RUNTIME=tf2.17": "resolves against a package index",
    "make evidence RUNTIMES=tf2.17": "that runtime is an example",
    "make test PAGES=docs/guides/arg-scope.md": "is a part of what runs this test",
    'make test RUNTIMES="tf>=2,<2.16"': "is a part of what runs this test",
    "make test ONLY=undecorated_layer": "is a part of what runs this test",
    'make test ARGS="--lf -x -n1"': "is a part of what runs this test",
    "make other-machine ONLY=channels_first": "takes minutes; the tests of the machine run the same command on a small project",
    "make plain ONLY=channels_first RUNTIMES=tf2.21": "takes minutes; the tests of plain programs do the same",
    "make bisect PROGRAM=snippets/tf_slim/slim_batch_norm.py RUNTIME=tf2.13 PACKAGE=tensorflow-cpu": "installs releases",
}


def commands() -> Iterator[tuple[str, str]]:
    for page in Project(ROOT).pages:
        name = str(page.relative_to(ROOT))
        for fence in read_fences(page.read_text().splitlines(), name):
            if fence.info == "bash":
                for line in filter(str.strip, fence.body):
                    yield f"{name}:{fence.line}", line.strip()


COMMANDS = list(commands())


@pytest.mark.parametrize(("where", "command"), COMMANDS, ids=[command for _, command in COMMANDS])
def test_a_shell_command_runs_or_is_listed(where: str, command: str) -> None:
    if command in SHOWN_ONLY:
        return
    done = subprocess.run(["bash", "-euc", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{where}: {command}\n{done.stdout}{done.stderr}"


def test_the_list_is_not_stale() -> None:
    assert not set(SHOWN_ONLY) - {command for _, command in COMMANDS}, "listed, but on no page"
