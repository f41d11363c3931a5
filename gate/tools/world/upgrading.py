"""Asks TensorFlow's own tf_upgrade_v2 about the same files."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from gate.diagnostics import GateError
from gate.reading.ports import Port
from gate.reading.roster import Runtime
from gate.running.environments import provision, python

# runs in the runtime: for each file the lines that it would change and those that its report names
PROGRAM = """
import difflib, json, os, re, sys, tempfile
from tensorflow.tools.compatibility import ast_edits, tf_upgrade_v2

def lines(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read().split("\\n")

found = {}
upgrader = ast_edits.ASTCodeUpgrader(tf_upgrade_v2.TFAPIChangeSpec())
for path in json.load(sys.stdin):
    new = os.path.join(tempfile.mkdtemp(), "new.py")
    try:
        _, report, errors = upgrader.process_file(path, new)
    except Exception:
        found[path] = []
        continue
    before = lines(path)
    after = lines(new) if os.path.exists(new) else before
    steps = difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    changed = {line + 1 for tag, first, end, _, _ in steps if tag != "equal" for line in range(first, end)}
    said = re.findall(r"[Ll]ine (\\d+)|:(\\d+):\\d+:", "\\n".join([str(report), *map(str, errors)]))
    found[path] = sorted(changed | {int(one or other) for one, other in said})
with open(sys.argv[1], "w") as file:
    json.dump(found, file)
"""


def upgraded(runtime: Runtime, folder: Path, ports: Iterable[Port]) -> dict[str, dict[str, list[int]]]:
    """By repository and file, the lines that the tool changes or reports."""
    files = {
        str(folder / Path(port.where).stem / path): (port.repository, path)
        for port in ports
        for path in (port.changes.at if port.changes else ())
    }
    provision(runtime)
    with tempfile.TemporaryDirectory() as scratch:
        answer = Path(scratch, "answer.json")
        environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""}
        ran = subprocess.run(
            [python(runtime), "-c", PROGRAM, answer],
            input=json.dumps(list(files)),
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if ran.returncode:
            raise GateError(runtime.id, f"tf_upgrade_v2 failed: {ran.stderr[-300:]}", "run it by hand")
        found: dict[str, dict[str, list[int]]] = {}
        for path, lines in json.loads(answer.read_text()).items():
            repository, name = files[path]
            found.setdefault(repository, {})[name] = lines
        return found
