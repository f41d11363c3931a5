"""Programs that misbehave are outcomes: page, line and runtime are named, and the rest of the run goes on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from small_project import SmallProject, use_own_python

HERE = Path(__file__).parent / "hostile"
WHAT_HAPPENS = {
    "a_child_left_running": "exited: left 1 process(es) running",
    "a_closed_output": None,
    "a_connection_to_the_network": "raised: OSError: [Errno 101] Network is unreachable",
    "a_deleted_working_directory": "raised: FileNotFoundError: [Errno 2] No such file or directory",
    "a_fake_report": "raised: ValueError: what really happened",
    "a_fork_that_goes_on": "exited: left 1 process(es) running",
    "a_gigabyte_of_output": "crashed: stopped after 1000000 bytes of output",
    "a_gigabyte_of_warnings": "crashed: stopped after 1000000 bytes of output",
    "a_keyboard_interrupt": "raised: KeyboardInterrupt",
    "a_segmentation_fault": "crashed: killed by SIGSEGV",
    "a_signal_to_everything": "crashed: the worker was lost while it ran this",
    "a_write_elsewhere": "raised: PermissionError: [Errno 13] Permission denied",
    "an_endless_loop": "timeout: no end after 2 s",
    "an_exit_behind_the_interpreter": "exited: exit status 3",
    "an_exit_in_good_order": "exited: exit status 0",
    "bytes_that_are_no_text": None,
}


@pytest.fixture(scope="module")
def run(tmp_path_factory, request):
    """One run of the gate over all of them, each followed by a program that is fine."""
    root = tmp_path_factory.mktemp("hostile") / "project"
    shutil.copytree(Path(__file__).parent / "project", root)
    shutil.copytree(HERE, root / "snippets" / "hostile")

    use_own_python(root)
    page = ["---", 'runtimes: "bare"', "---", ""]
    for name in WHAT_HAPPENS:
        page += ["```python", f'--8<-- "hostile/{name}.py"', "```", ""]
        page += ["```python", '--8<-- "topic/program.py"', "```", ""]
    (root / "docs" / "page.md").write_text("\n".join(page))
    project = SmallProject(root)
    result = project.gate("--record", "-v", "-o", "gate_seconds=2", "docs")
    return root, result.stdout


def test_each_hostile_program_is_listed():
    assert set(WHAT_HAPPENS) == {path.stem for path in HERE.glob("*.py")}


@pytest.mark.parametrize("name", WHAT_HAPPENS)
def test_a_hostile_program_is_an_outcome(run, name):
    root, said = run
    happened, line = WHAT_HAPPENS[name], 5 + 8 * list(WHAT_HAPPENS).index(name)
    if happened is None:
        assert f"hostile/{name}.py[bare] PASSED" in said
    else:
        assert f"hostile/{name}.py[bare] FAILED" in said
        where = f"docs/page.md:{line}: on bare nobody claimed this failure:\n"
        assert where + happened in said
    assert (root / "evidence" / "hostile" / f"{name}.json").exists()
    assert not (root / "snippets" / "hostile" / f"{name}.written").exists()


def test_the_rest_of_the_run_goes_on(run):
    _, said = run
    assert said.count("topic/program.py") >= len(WHAT_HAPPENS)
    assert f"{len(WHAT_HAPPENS) - 2} failed" in said
    assert f"{len(WHAT_HAPPENS) + 2} passed" in said


def test_bytes_are_recorded_as_escapes(run):
    root, _ = run
    recorded = (root / "evidence" / "hostile" / "bytes_that_are_no_text.json").read_text()
    assert r"\\xff\\xfe bytes" in recorded
