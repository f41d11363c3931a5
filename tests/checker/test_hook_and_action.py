"""The hook for pre-commit, the GitHub Action, and what checker/README.md says of all this."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from asking import CHECKER, CONTRIB, ask, write
from keras_check.command_line import parser_of
from keras_check.formats import FORMATS
from keras_check.knowledge import load
from keras_check.settings import KINDS

from gate.reading.site_settings import settings

ROOT = CHECKER.parent
README = (CHECKER / "README.md").read_text()
ACTION: dict[str, Any] = yaml.safe_load((CHECKER / "action.yml").read_text())
(HOOK,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())


def test_the_hook_starts_what_the_wheel_installs() -> None:
    project = tomllib.loads((CHECKER / "pyproject.toml").read_text())["project"]
    assert HOOK["entry"] in project["scripts"]
    (folder,) = HOOK["additional_dependencies"]
    assert (ROOT / folder / "pyproject.toml").is_file()


@pytest.mark.parametrize(
    ("path", "given"),
    [
        ("model.py", True), ("a/b.ipynb", True), ("requirements-dev.txt", True), ("a/pyproject.toml", True), ("Pipfile", True),
        ("environment.yml", True), ("setup.cfg", True), ("notes.txt", False), ("Pipfile.lock", False), ("a.pyc", False),
    ],
)  # fmt: skip
def test_which_files_the_hook_is_given(path: str, given: bool) -> None:
    assert bool(re.search(HOOK["files"], path)) is given


def run_action(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """As a runner does: expressions are filled in, and each step is a script."""
    (step,) = ACTION["runs"]["steps"]
    values = {name: str(one["default"]) for name, one in ACTION["inputs"].items()} | {
        name.removesuffix("_"): value for name, value in inputs.items()
    }
    env = {
        name: re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda m: values[m[1]], text) for name, text in step["env"].items()
    }
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=folder, env={**os.environ, **env, "GITHUB_ACTION_PATH": str(CHECKER)}, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_the_action_annotates_lines_and_fails(tmp_path: Path) -> None:
    done = run_action(write(tmp_path, old=CONTRIB))
    assert done.stdout.startswith(
        "::error file=old.py,line=2,col=8,title=keras-check%3A name::tf.contrib.slim is not in tf2.21"
    )
    assert done.stderr == ""
    assert done.returncode == 1


def test_what_the_action_is_given(tmp_path: Path) -> None:
    write(tmp_path, old=CONTRIB)
    for name in ("a b", "-c"):
        (tmp_path / name).mkdir()
        write(tmp_path / name, old=CONTRIB)
    done = run_action(tmp_path, paths="a b\n\n-c\n", arguments="--exit-zero\n--select=tf.contrib\n")
    assert re.findall(r"file=([^,]*)", done.stdout) == ["a b/old.py", "-c/old.py"]
    assert done.returncode == 0
    assert run_action(tmp_path, to="tf1.15").returncode == 0
    assert "Read as code for tf1.12." in run_action(tmp_path, from_="tf1.12").stdout
    harmful = run_action(tmp_path, paths="$(touch harm); touch harm")
    assert harmful.returncode == 2
    assert not (tmp_path / "harm").exists()


def test_the_read_me_has_every_option_and_no_other() -> None:
    parser = parser_of(load())
    ours = {one for action in parser._actions for one in action.option_strings if one.startswith("--")}
    table = README[README.index("| option |") : README.index("The exit status")]
    said = set(re.findall(r"(?<![\w-])(--[a-z][a-z-]*)", table))
    assert said == ours - {"--help", "--version"}
    assert set(re.findall(r"`(\w+)`", next(line for line in table.splitlines() if "--format" in line))) == set(
        FORMATS
    ) - {"text"}


def test_the_read_me_shows_what_is_printed(tmp_path: Path) -> None:
    shown = re.findall(r"```text\n(.*?)```", README, re.DOTALL)[0]
    write(tmp_path, model="import tensorflow as tf\n\n\nslim = tf.contrib.slim\n" + "\n" * 26)
    assert ask("model.py", cwd=tmp_path).stdout == shown


def test_the_settings_of_the_read_me_are_settings(tmp_path: Path) -> None:
    shown = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)[0]
    (tmp_path / "pyproject.toml").write_text(shown)
    done = ask("model.py", cwd=write(tmp_path, model=CONTRIB))
    assert done.returncode == 0, done.stderr
    assert set(tomllib.loads(shown)["tool"]["keras-check"]) == set(KINDS) - {"select"}


def test_the_read_me_installs_from_this_repository() -> None:
    repository = settings(ROOT).repository
    assert f"git+{repository}#subdirectory=checker" in README
    assert f"- repo: {repository}\n" in README
    assert f"- uses: {repository.removeprefix('https://github.com/')}/checker@" in README
    for name in re.findall(r"^    (\w+): ", README[README.index("## GitHub Action") :], re.MULTILINE):
        assert name in ACTION["inputs"]
