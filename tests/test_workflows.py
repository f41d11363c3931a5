"""The workflows match the published schemas, pass zizmor, and together run everything."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from gate.reading.roster import load_roster

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
ACTIONS = [*sorted((ROOT / ".github" / "actions").glob("*/action.yml")), ROOT / "checker" / "action.yml"]
ROSTER = load_roster(ROOT)


def read(name: str) -> dict[str, Any]:
    workflow: dict[str, Any] = yaml.safe_load((ROOT / ".github" / "workflows" / f"{name}.yml").read_text())
    return workflow


def shards(by: str) -> list[dict[str, str]]:
    """The matrix of a workflow."""
    command = [sys.executable, str(ROOT / ".github" / "shards.py"), by]
    found: list[dict[str, str]] = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return found


def test_there_are_workflows() -> None:
    assert [path.stem for path in WORKFLOWS] == ["gate", "programs", "publish", "weekly"]
    assert [path.parent.name for path in ACTIONS] == ["prepare", "checker"]


@pytest.mark.parametrize(("kind", "paths"), [("workflows", WORKFLOWS), ("actions", ACTIONS)])
def test_workflows_match_their_schema(kind: str, paths: list[Path]) -> None:
    command: list[str | Path] = [BIN / "check-jsonschema", "--builtin-schema", f"vendor.github-{kind}", *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_zizmor() -> None:
    command: list[str | Path] = [BIN / "zizmor", "--offline", "--pedantic", "--no-progress", *WORKFLOWS, *ACTIONS]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", [*WORKFLOWS, *ACTIONS], ids=lambda path: str(path.relative_to(ROOT)))
def test_used_workflows_and_actions_exist(path: Path) -> None:
    for used in re.findall(r"uses: \$/(\S+)", path.read_text()):
        assert (ROOT / used).is_file() or (ROOT / used / "action.yml").is_file(), used


@pytest.mark.parametrize("by", ["python", "runtime"])
def test_shards_cover_every_runtime_once(by: str) -> None:
    """As on the command line, including the aside runtimes."""
    times: Counter[str] = Counter()
    for shard in shards(by):
        chosen = ROSTER.select(shard["runtimes"], "a shard", with_aside=True)
        assert {runtime.python for runtime in chosen} == {shard["python"]}
        assert shard["only"] == " or ".join(f"[{runtime.id}]" for runtime in chosen)
        times.update(runtime.id for runtime in chosen)
    assert times == dict.fromkeys(ROSTER, 1)


def test_a_matrix_has_the_requested_shards() -> None:
    jobs = read("programs")["jobs"]
    assert jobs["programs"]["strategy"]["matrix"] == {"include": "${{ fromJSON(needs.shards.outputs.shards) }}"}
    calls = [
        job["with"]
        for name in ("gate", "weekly")
        for job in read(name)["jobs"].values()
        if job.get("uses") == "$/.github/workflows/programs.yml"
    ]
    assert {call["target"]: call["by"] for call in calls} == {
        "evidence": "python",
        "plain": "runtime",
        "other-machine": "python",
    }


def collected(run: str, **variables: str) -> set[str]:
    """The tests that a step's `make test …` collects, with its variables filled in."""
    for name, value in variables.items():
        run = run.replace(f"${name}", value)
    said = dict(word.split("=", 1) for word in shlex.split(run)[2:])
    command = [sys.executable, "-m", "pytest", "-n0", "--collect-only", "-q", *said["PAGES"].split()]
    command += ["--runtimes", said["RUNTIMES"], *(["-k", said["ONLY"]] if "ONLY" in said else [])]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return {line for line in done.stdout.splitlines() if "::" in line}


def test_every_test_of_the_gate_has_a_job() -> None:
    steps = [step.get("run", "") for name, job in (("gate", "site"), ("programs", "programs"))
             for step in read(name)["jobs"][job]["steps"]]  # fmt: skip
    site, shard = (run for run in steps if run.startswith("make test "))
    of_site = collected(site)
    of_shards = collected(shard, SELECTOR="all", ONLY=" or ".join(one["only"] for one in shards("python")))
    assert of_shards
    assert not of_site & of_shards
    assert of_site | of_shards == collected('make test PAGES="mkdocs.yml tests" RUNTIMES=all')
