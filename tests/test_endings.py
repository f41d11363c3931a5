"""What is recorded is what `python program.py` does, to the last word: programs that do something when they end.

The same comparison for a few programs of each runtime is in test_plain_programs.py; `make plain` makes it for all.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from small_project import every_version, must_be_here, use_every_python

from gate.reading.roster import load_roster
from gate.running import plain
from gate.running.environments import provision
from gate.running.forkserver import ForkServer, Limits

ENDINGS = sorted(path.name for path in (Path(__file__).parent / "endings").glob("*.py"))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("endings") / "project"
    shutil.copytree(Path(__file__).parent / "project", root)
    shutil.copytree(Path(__file__).parent / "endings", root / "snippets" / "endings")
    return root


@pytest.fixture(scope="module")
def here(root: Path, pytestconfig: pytest.Config) -> list[str]:
    return use_every_python(root, pytestconfig)


@pytest.fixture(scope="module")
def servers(root: Path, here: list[str]) -> Iterator[dict[str, ForkServer]]:
    roster = load_roster(root)
    for runtime in roster.values():
        assert provision(runtime)
    started = {name: ForkServer(runtime, root) for name, runtime in roster.items()}
    yield started
    for server in started.values():
        server.close()


@pytest.mark.parametrize("name", ENDINGS)
@pytest.mark.parametrize("runtime", every_version())
def test_a_worker_and_a_plain_process_agree(
    root: Path, here: list[str], servers: dict[str, ForkServer], runtime: str, name: str
) -> None:
    must_be_here(runtime, here)
    program = root / "snippets" / "endings" / name
    recorded, _ = servers[runtime].run(program, Limits())
    done = plain.run(root, f"endings/{name}", servers[runtime].runtime, cpu=0)
    assert done.stdout or recorded.outcome == "exited", done.stderr  # or nothing would be compared
    assert not list(plain.differences(recorded, done))
