"""Programs that receive the files of another runtime."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from small_project import SmallProject

from gate.reading.project import Project
from gate.running.environments import cache_home
from gate.running.forkserver import Limits
from gate.running.relay import KEPT, Relay
from gate.showing.received import received as whose
from gate.showing.reproduce import commands

SAVE = """\
import os
import pathlib

pathlib.Path("saved").mkdir()
pathlib.Path("saved", "numbers.txt").write_text("(2, 3)")
print("(2, 3)")
"""
LOAD = """\
import pathlib

path = pathlib.Path("saved", "numbers.txt")
print(path.read_text())
path.write_text("read before")
"""
PAGE = """\
---
runtimes: "bare | bare-flag"
---

# A page

```python
--8<-- "page/save.py"
```

<!-- pytest.mark.receives("page/save.py", on="bare | bare-flag") -->
```python
--8<-- "page/load.py"
```
"""


@pytest.fixture
def relay(project: SmallProject) -> SmallProject:
    """A small project with a program that saves, and one that loads what that saved on both runtimes."""
    for name, text in (("save.py", SAVE), ("load.py", LOAD)):
        (project.root / "snippets" / "page" / name).write_text(text)
    (project.root / "snippets" / "page" / "program.py").unlink()
    (project.root / "docs" / "page.md").write_text(PAGE)
    return project


def test_a_program_runs_among_the_files_of_another_runtime(relay: SmallProject) -> None:
    recorded = relay.gate("--record")
    assert recorded.returncode == 0, recorded.stdout
    runs = json.loads((relay.root / "evidence" / "page" / "load.json").read_text())["runs"]
    assert [(run["runtimes"], run["outcome"], run["stdout"]) for run in runs] == [
        (["bare", "bare-flag"], "ran", "(2, 3)\n")
    ]
    again = relay.gate("--fresh")  # what it wrote to its copies of the files changed nothing
    assert again.returncode == 0, again.stdout
    plainly = relay.gate("--plain")
    assert plainly.returncode == 0, plainly.stdout


def test_a_record_is_stale_when_the_sender_changes(relay: SmallProject) -> None:
    names = ("page/save.py", "page/load.py")
    before = [Project(relay.root).fingerprint(name) for name in names]
    assert [Project(relay.root).fingerprint(name) for name in names] == before
    (relay.root / "snippets" / "page" / "save.py").write_text(SAVE.replace("3", "4"))
    after = [Project(relay.root).fingerprint(name) for name in names]
    assert not set(before) & set(after)


def test_an_interrupted_sender_leaves_nothing(relay: SmallProject, tmp_path: Path) -> None:
    (relay.root / "snippets" / "page" / "save.py").write_text(
        SAVE + 'import time\nprint("saved", flush=True)\ntime.sleep(600)\n'
    )
    code = (
        "import sys, pathlib; from gate.reading.project import Project; from gate.running.forkserver import Limits; "
        "from gate.running.relay import Relay; "
        "Relay(Project(pathlib.Path(sys.argv[1])), Limits(), folder=pathlib.Path(sys.argv[2])).files('page/load.py')"
    )
    folder = tmp_path / KEPT
    process = subprocess.Popen([sys.executable, "-c", code, relay.root, folder], start_new_session=True)
    deadline = time.monotonic() + 60
    while not list(folder.glob("*.lock")) and time.monotonic() < deadline:
        time.sleep(0.1)
    time.sleep(2)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    (relay.root / "snippets" / "page" / "save.py").write_text(SAVE)
    received = Relay(Project(relay.root), Limits(), folder=folder).received("page/load.py")
    assert [(files / "saved" / "numbers.txt").read_text() for files in received.values()] == ["(2, 3)"] * 2
    complete = {path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("tmp")}
    assert complete == set(received.values())


def test_the_cache_keeps_what_a_program_left(relay: SmallProject) -> None:
    project = Project(relay.root)
    first = Relay(project, Limits()).files("page/load.py")
    assert first is not None
    assert first.parent == cache_home() / KEPT
    changed = first.stat().st_ctime_ns
    assert Relay(project, Limits()).files("page/load.py") == first
    assert first.stat().st_ctime_ns == changed


def test_a_reader_sees_whose_files_it_reads(relay: SmallProject) -> None:
    assert relay.gate("--record").returncode == 0
    project = Project(relay.root)
    said = whose(project, "page/load.py")
    assert said is not None
    assert "Reads what" in said.html()
    assert "save.py" in said.markdown("")
    assert whose(project, "page/save.py") is None
    lines = commands(project, project.roster["bare"], "page/load.py")
    assert [line.rpartition(" ")[2].strip('"') for line in lines] == ["save.py", "load.py"]
