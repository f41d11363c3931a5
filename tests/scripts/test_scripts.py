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
from gate.reading.asked import asked
from gate.reading.project import Project
from gate.showing.data import changes_json, errors_json, evidence_json, names_json, plan_json

HERE = Path(__file__).parent


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
