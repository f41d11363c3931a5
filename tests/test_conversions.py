"""Code that AutoGraph converts in a rehearsal is reused in later children, and does not change outcomes."""

from __future__ import annotations

import dataclasses
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from gate.diagnostics import GateError
from gate.reading.roster import load_roster
from gate.running.environments import provision
from gate.running.forkserver import ForkServer, Limits
from gate.running.outcome import Outcome
from gate.running.rehearsal import Rehearsal

pytestmark = pytest.mark.all_runtimes
ROOT = Path(__file__).parent.parent
PROGRAMS = ROOT / "tests" / "conversions"
ROSTER = load_roster(ROOT)
REHEARSED = [runtime for runtime in ROSTER.values() if runtime.rehearsal]
COUNTING = """\
from tensorflow.python.autograph.pyct.transpiler import GenericTranspiler
convert, converted = GenericTranspiler.transform_function, []
GenericTranspiler.transform_function = lambda *what: converted.append(what) or convert(*what)
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(tf.ones((2, 3)), tf.ones((2, 1)), verbose=0)
print(len(converted))
"""


@pytest.fixture(scope="module", params=REHEARSED, ids=lambda runtime: f"[{runtime.id}]")
def servers(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[ForkServer]]:
    """One regular worker, and one without cached conversions."""
    runtime = request.param
    if provision(runtime) is None:
        assert "CI" not in os.environ, f"no Python {runtime.python}"
        pytest.skip(f"this machine has no Python {runtime.python}")
    programs = shutil.copytree(PROGRAMS, tmp_path_factory.mktemp("programs") / "programs")
    (programs / "counting.py").write_text(COUNTING)
    both = [ForkServer(one, ROOT, programs=programs) for one in (runtime, dataclasses.replace(runtime, rehearsal=None))]
    yield both
    for server in both:
        server.close()


def outcomes(servers: list[ForkServer], name: str) -> list[Outcome]:
    return [server.run(server.programs / name, Limits())[0] for server in servers]


@pytest.mark.parametrize("name", sorted(path.name for path in PROGRAMS.glob("*.py")))
def test_conversions_do_not_change_outcomes(servers: list[ForkServer], name: str) -> None:
    with_it, without = outcomes(servers, name)
    assert with_it == without
    assert with_it.stdout or "in user code" in (with_it.error or "")  # or nothing would be compared


def test_rehearsed_functions_are_not_converted_again(servers: list[ForkServer]) -> None:
    with_it, without = outcomes(servers, "counting.py")
    assert with_it == Outcome("ran", None, "0\n", ())
    assert int(without.stdout) > 50


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("raise ValueError('out of tune')", "the rehearsal raised: ValueError: out of tune"),
        ("pass", "AutoGraph converted nothing but the program's own functions"),
    ],
)
def test_a_failing_rehearsal_is_reported(servers: list[ForkServer], tmp_path: Path, text: str, says: str) -> None:
    rehearsal = tmp_path / "rehearsal.py"
    rehearsal.write_text(text)
    with pytest.raises(GateError, match=says):
        ForkServer(dataclasses.replace(servers[0].runtime, rehearsal=rehearsal), ROOT)


def test_damaged_conversions_are_reported(servers: list[ForkServer], tmp_path: Path) -> None:
    program = tmp_path / "rehearsal.py"
    program.write_text("pass")
    runtime = dataclasses.replace(servers[0].runtime, rehearsal=program)
    rehearsal = Rehearsal(runtime, program)
    with rehearsal.locked():
        rehearsal.keep("damaged")
    kept = rehearsal.as_request({}, [0])["kept"]
    try:
        with pytest.raises(GateError, match=f"cannot read the cached conversions .*: delete {kept}"):
            ForkServer(runtime, ROOT)
    finally:
        Path(kept).unlink()
