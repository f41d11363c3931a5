"""Runs the unit tests of the pages' scripts with Node's test runner."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import npm

from gate.judging import evidence
from gate.judging.public_names import FOLDER
from gate.judging.replacing.sameness import one_spelling
from gate.reading.asked import MEASURED, asked
from gate.reading.project import Project
from gate.showing.data import changes_json, errors_json, evidence_json, names_json, plan_json
from gate.tools.asked import answered, measured

HERE = Path(__file__).parent


def test_how_often_the_box_is_right_is_as_recorded(tmp_path: Path) -> None:
    root = HERE.parents[1]
    for name, text in errors_json.files(Project(root)):
        (tmp_path / name).write_text(text)
    every = asked(root)
    figures = measured(every, answered(tmp_path / "errors.json", [one.message for one in every]))
    recorded = json.loads((root / MEASURED).read_text())
    assert figures == recorded, "it changed: python -m gate.tools.asked SITE --write"
    for kinds in figures.values():
        for kind, goal in {"error": 0.95, "silent": 0.8}.items():
            first, of = kinds[kind]
            assert first >= goal * of, (kind, first, of)


def test_scripts(tmp_path: Path) -> None:
    project = Project(HERE.parents[1])
    for index in (changes_json, errors_json, evidence_json, names_json, plan_json):
        for name, text in index.files(project):
            (tmp_path / name).write_text(text)
    spelled = {
        record.snippet: {name: one_spelling(outcome.stdout) for name, outcome in record.outcomes.items()}
        for record in evidence.read_all(project.root)
    }
    (tmp_path / "spelled.json").write_text(json.dumps(spelled))
    every = [
        {"text": one.message, "kind": one.kind, "half": one.half, "sections": one.right} for one in asked(project.root)
    ]
    (tmp_path / "asked.json").write_text(json.dumps(every))
    environ = {
        **os.environ,
        "INDEXES": str(tmp_path),
        "NAMES": FOLDER,
        "NODE_OPTIONS": "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON",  # pages say type="module" instead
    }
    command = [npm.NODE, "--test", "--test-reporter=spec"]
    done = subprocess.run(command, cwd=HERE, env=environ, capture_output=True, text=True, check=False)
    print(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "ℹ fail 0" in done.stdout
    assert "ℹ pass 0" not in done.stdout
