"""The roster, its selectors, and the environments."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from small_project import SmallProject

from gate.diagnostics import GateError
from gate.judging.prose import api_names
from gate.reading.roster import Runtime, load_roster, read_lock
from gate.running.environments import cache_home, provision, python

ROOT = Path(__file__).parent.parent
ROSTER = load_roster(ROOT)


def ids(selector: str) -> list[str]:
    return [runtime.id for runtime in ROSTER.select(selector, "a test")]


@pytest.mark.parametrize(
    ("selector", "among", "not_among"),
    [
        ("tf<2", ["tf1.12", "tf1.15"], ["tf2.0", "keras1.2-theano"]),
        ("tf>=2,<2.16", ["tf2.0", "tf2.15"], ["tf1.15", "tf2.16"]),
        ("tf>=2.16,!legacy", ["tf2.21"], ["tf2.21-legacy", "keras3-jax"]),
        ("legacy", ["tf2.21-legacy"], ["tf2.21"]),
        ("keras>=3,!legacy", ["tf2.16", "keras3-jax"], ["tf2.15"]),
        ("tf1.12 | tf2.0", ["tf1.12", "tf2.0"], ["tf1.15"]),
        ("!tf", ["keras3-jax", "keras2.0-theano"], ["tf1.12"]),
        ("tf-slim", ["tf1.15", "tf2.21"], ["tf1.12"]),
        ("python>=3.12", ["tf2.16"], ["tf2.15"]),
    ],
)
def test_a_selector(selector: str, among: list[str], not_among: list[str]) -> None:
    assert set(among) <= set(ids(selector))
    assert not set(not_among) & set(ids(selector))


def test_all_selects_everything_in_order() -> None:
    assert ids("all") == [name for name, runtime in ROSTER.items() if not runtime.aside]


@pytest.mark.parametrize(
    ("selector", "says"),
    [
        ("tf>=3", "matches no runtime"),
        ("tensorfow>=2", "neither a runtime nor a locked package"),
        ("tf2.99", "neither a runtime nor a locked package"),
        (">=2", "neither a runtime nor a locked package"),
        ("tf>=two", "is not a version"),
        ("", "neither a runtime nor a locked package"),
    ],
)
def test_an_invalid_selector_is_an_error(selector: str, says: str) -> None:
    with pytest.raises(GateError, match=says):
        ROSTER.select(selector, "docs/page.md:1")


def test_the_roster_is_sorted() -> None:
    """By release date, except TensorFlow 1.15, which came out two weeks after 2.0."""
    dates = [runtime.released for runtime in ROSTER.values() if runtime.id != "tf1.15"]
    assert dates == sorted(dates)


def test_aside_runtimes_are_selected_only_by_id() -> None:
    aside = {name for name, runtime in ROSTER.items() if runtime.aside}
    assert aside == {"tf2.1-h5py3", "tf2.15-companions", "tf2.18-companions", "tf2.21-companions"}
    for selector, within in {
        "all": aside,
        "tf": aside,
        "tf>=2,<2.3": {"tf2.1-h5py3"},
        "!legacy": aside,
        "h5py>=3": aside,
    }.items():
        assert not aside & {runtime.id for runtime in ROSTER.select(selector, "docs/page.md:1")}
        assert aside & {runtime.id for runtime in ROSTER.select(selector, "--runtimes", with_aside=True)} == within
    assert ids("tf2.1|tf2.1-h5py3") == ["tf2.1", "tf2.1-h5py3"]


def test_environments_have_separate_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even if their names differ only after a dot."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    bare = load_roster(Path(__file__).parent / "project")["bare"]
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    for name in ("bare2.1", "bare2.2"):
        lock = tmp_path / f"{name}.txt"
        shutil.copy(bare.lock, lock)
        assert provision(dataclasses.replace(bare, id=name, python=own, lock=lock))
    assert len(list(cache_home().glob("environments/*.lock"))) == 2


@pytest.mark.parametrize("runtime", ROSTER.values(), ids=list(ROSTER))
def test_a_runtime_matches_its_lock_file(runtime: Runtime) -> None:
    """Exactly the locked packages are installed, and each framework reports its locked version."""
    if provision(runtime) is None:
        assert "CI" not in os.environ, f"no Python {runtime.python}"
        pytest.skip(f"this machine has no Python {runtime.python}")
    listed = subprocess.run(
        [sys.executable, "-m", "uv", "pip", "list", "--quiet", "--format", "json", "--python", python(runtime)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    installed = {package["name"]: package["version"] for package in json.loads(listed.stdout)}
    assert installed == read_lock(runtime.lock)
    names = {"tensorflow": "tf", "tf_keras": "tf-keras"}
    say = "import importlib, sys; print([importlib.import_module(m).__version__ for m in sys.argv[1:]])"
    said = subprocess.run(
        [python(runtime), "-c", say, *runtime.imports], env=runtime.env, capture_output=True, text=True, check=True
    )
    wanted = [runtime.version(names.get(module, module)) for module in runtime.imports]
    assert said.stdout.strip().splitlines()[-1] == str(wanted)


@pytest.mark.parametrize("runtime", ROSTER.values(), ids=list(ROSTER))
def test_a_runtime_has_its_recorded_names(runtime: Runtime) -> None:
    if provision(runtime) is None:
        assert "CI" not in os.environ, f"no Python {runtime.python}"
        pytest.skip(f"this machine has no Python {runtime.python}")
    newest = json.loads((ROOT / api_names.RECORD).read_text())["newest"]
    order = list(ROSTER)
    told = {
        name: has == runtime.id
        for name, has in newest.items()
        if has is None or order.index(has) <= order.index(runtime.id)
    }
    assert set(api_names.look_up(runtime, list(told))) == {name for name, there in told.items() if there}


def test_a_missing_rehearsal_is_an_error(project: SmallProject) -> None:
    roster = project.root / "runtimes" / "runtimes.toml"
    roster.write_text(roster.read_text().replace('id = "bare"', 'id = "bare"\nrehearsal = "nowhere.py"', 1))
    with pytest.raises(GateError, match=r"\(bare\): no such rehearsal: nowhere\.py"):
        load_roster(project.root)
