"""The sandbox reports what the kernel cannot confine."""

from __future__ import annotations

import importlib.util
import types
from pathlib import Path

import pytest

HERE = Path(__file__).parents[1] / "gate" / "running" / "inside" / "sandbox.py"
EVERYTHING = {
    "read all that you can read",
    "write where you can write",
    "signal your processes",
    "leave something in /dev/shm for other programs",
    "reach the network",
    "use system calls that go round its confinement",
}


@pytest.fixture(scope="module")
def sandbox() -> types.ModuleType:
    spec = importlib.util.spec_from_file_location("sandbox", HERE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("private", "abi", "calls", "closed"),
    [
        (False, 0, False, set()),
        (False, 3, False, {"read all that you can read", "write where you can write"}),
        (False, 6, True, EVERYTHING - {"leave something in /dev/shm for other programs"}),
        (True, 0, True, EVERYTHING - {"write where you can write"}),
        (True, 7, True, EVERYTHING),
    ],
)
def test_missing_confinement_is_reported(
    sandbox: types.ModuleType, private: bool, abi: int, calls: bool, closed: set[str]
) -> None:
    confined = sandbox.Sandbox([], private)
    confined.abi, confined.calls = abi, sandbox.CALLS["x86_64"] if calls else None
    assert set(confined.left_open()) == EVERYTHING - closed
