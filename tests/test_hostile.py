"""Programs that misbehave are outcomes, on every Python: the runtime, page and line are named, and the rest goes on.

Each runs twice: in a worker with bubblewrap around it, and in one without, where the kernel's Landlock and seccomp must do.
"""

from __future__ import annotations

import os
import shutil
import socket
from pathlib import Path

import pytest
from small_project import SmallProject, every_version, must_be_here, use_every_python

from gate.judging import evidence
from gate.running.confinement import unusable

HERE = Path(__file__).parent / "hostile"
LISTENS = "a test of the gate listens here"
Run = tuple[Path, list[str], str, str]
SHARES = "ran\nstdout: []"
REFUSED = "raised: OSError: [Errno 101] Network is unreachable"
# What happens to each with bubblewrap, and without it where that differs.
WHAT_HAPPENS = {
    "a_call_on_a_unix_socket": (
        "raised: ConnectionRefusedError: [Errno 111] Connection refused",
        "raised: OSError: [Errno 97] Address family not supported by protocol",
    ),
    "a_call_round_the_filter": ("ran\nstdout: -1 38\nstdout: -1 38\nstdout: -1 38\nstdout: -38",),
    "a_child_left_running": ("exited: left 1 process(es) running",),
    "a_closed_output": ("ran\nstdout: before",),
    "a_connection_to_the_network": (REFUSED,),
    "a_deleted_working_directory": ("raised: FileNotFoundError: [Errno 2] No such file or directory",),
    "a_fake_report": ("raised: ValueError: what really happened",),
    "a_flood_of_warnings": ("crashed: stopped after 1000000 bytes of warnings",),
    "a_fork_that_goes_on": ("exited: left 1 process(es) running",),
    "a_gigabyte_of_output": ("crashed: stopped after 1000000 bytes of output",),
    "a_keyboard_interrupt": ("raised: KeyboardInterrupt",),
    "a_keyring_of_the_session": ("ran\nstdout: -1 38",),
    "a_look_at_the_neighborhood": (
        "raised: FileNotFoundError: [Errno 2] No such file or directory: ",
        "raised: PermissionError: [Errno 13] Permission denied: ",
    ),
    "a_netlink_socket": (REFUSED,),
    "a_segmentation_fault": ("crashed: killed by SIGSEGV",),
    "a_signal_to_everything": ("raised: PermissionError: [Errno 1] Operation not permitted",),
    "a_write_elsewhere": (
        "raised: OSError: [Errno 30] Read-only file system: ",
        "raised: PermissionError: [Errno 13] Permission denied: ",
    ),
    "an_endless_loop": ("timeout: no end after 1 s of processor time",),
    "an_exit_behind_the_interpreter": ("exited: exit status 3",),
    "an_exit_in_good_order": ("exited: exit status 0",),
    "another_that_shares_memory": (SHARES, None),
    "bytes_that_are_no_text": ("ran\nstdout: \\xff\\xfe bytes",),
    "one_that_shares_memory": (SHARES, None),
}


@pytest.fixture(scope="module", params=["with bubblewrap", "without"])
def run(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """One run of the gate over all hostile programs."""
    way = request.param
    if way == "with bubblewrap" and unusable():
        assert "CI" not in os.environ, unusable()
        pytest.skip(unusable())
    root = tmp_path_factory.mktemp("hostile") / "project"
    shutil.copytree(Path(__file__).parent / "project", root)
    shutil.copytree(HERE, root / "snippets" / "hostile")
    address = f"{LISTENS} {os.getpid()}"  # another run of these tests has its own
    caller = root / "snippets" / "hostile" / "a_call_on_a_unix_socket.py"
    caller.write_text(caller.read_text().replace(LISTENS, address))
    here = use_every_python(root, request.config)
    (root / "secret.txt").write_text("a secret\n")
    page = ["---", 'runtimes: "all"', "---", ""]
    for name in WHAT_HAPPENS:
        page += ["```python", f'--8<-- "hostile/{name}.py"', "```", ""]
    (root / "docs" / "page.md").write_text("\n".join(page))
    environ = {**os.environ, **({} if way == "with bubblewrap" else {"BWRAP": "no-such-bwrap"})}
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(f"\0{address}")
        listening.listen()
        done = SmallProject(root).gate("--record", "-v", "-o", "gate_seconds=1", "docs", env=environ)
    return root, here, done.stdout, way


def test_every_hostile_program_is_listed() -> None:
    assert set(WHAT_HAPPENS) == {path.stem for path in HERE.glob("*.py")}


@pytest.mark.parametrize("name", WHAT_HAPPENS)
@pytest.mark.parametrize("runtime", every_version())
def test_a_hostile_program_yields_an_outcome(run: Run, runtime: str, name: str) -> None:
    root, here, said, way = run
    must_be_here(runtime, here)
    expected = WHAT_HAPPENS[name][0 if way == "with bubblewrap" else -1]
    recorded = evidence.recorded(root, f"hostile/{name}.py").outcomes[runtime]
    if expected is not None:
        assert str(recorded).startswith(expected), said
    if recorded.outcome == "ran":
        assert f"hostile/{name}.py[{runtime}] PASSED" in said
    else:
        line = 5 + 4 * list(WHAT_HAPPENS).index(name)
        assert (
            f"docs/page.md:{line}: on {runtime}, the program failed and no claim covers it:\n{recorded.outcome}" in said
        )
    assert not (root / "snippets" / "hostile" / f"{name}.written").exists()


def test_the_report_says_what_is_not_confined(run: Run) -> None:
    _, _, said, way = run
    if way == "without":
        assert (
            "Not fully sandboxed: on this machine, programs can leave something in /dev/shm for other programs" in said
        )
        assert "bubblewrap is not installed (Debian, Ubuntu: apt install bubblewrap)" in said
    else:
        assert "Not fully sandboxed" not in said
