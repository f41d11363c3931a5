"""The wheel that readers install: its size, and that it says the same on every Python."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from asking import CHECKER, CONTRIB, write

from gate.running.environments import interpreter

LARGEST = 2_000_000  # bytes
PYTHONS = [
    "3.9",
    "3.10",
    "3.11",
    "3.12",
    "3.13",
]  # 3.14 is that of the page Check my code, whose findings have a test of their own
CLEAN = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    into = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "uv", "build", "--quiet", "--wheel", str(CHECKER), "--out-dir", str(into))
    return next(into.glob("*.whl"))


def run(*command: str, cwd: Path | None = None, status: int = 0) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, env=CLEAN)
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout


def old_code(folder: Path) -> Path:
    """Something of everything: modules, Python 2, a broken file, a notebook, requirements, an archive."""
    write(
        folder,
        model=f"{CONTRIB}with tf.Session() as s:\n    s.run(tf.placeholder(tf.float32, shape=[None]))\n",
        two="import tensorflow as tf\nprint tf.contrib.slim, 0777\n",
        half="def f(:\n    pass\nfrom keras.layers import Dense\nDense(output_dim=3)\n",
        network="from keras.models import Sequential\nm = Sequential()\nm.fit_generator(None, nb_epoch=1)\n",
    )
    cell = {"cell_type": "code", "source": [f"{CONTRIB}"]}
    (folder / "notebook.ipynb").write_text(json.dumps({"cells": [cell]}))
    (folder / "requirements.txt").write_text("tensorflow-gpu==1.15\nnumpy<1.17\n")
    with zipfile.ZipFile(folder / "code.zip", "w") as archive:
        archive.writestr("model.py", CONTRIB)
        archive.writestr("../out.py", CONTRIB)
    return folder


def test_the_wheel_is_small_and_complete(wheel: Path) -> None:
    assert wheel.stat().st_size < LARGEST
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        metadata = archive.read(next(name for name in names if name.endswith("METADATA"))).decode()
    assert "keras_check/knowledge.json" in names
    assert "keras_check/formats/report.css" in names
    assert not [name for name in names if "__pycache__" in name]
    assert "Requires-Dist" not in metadata
    assert "Requires-Python: >=3.9" in metadata


@pytest.mark.parametrize("version", PYTHONS)
def test_the_wheel_says_the_same_on_every_python(version: str, wheel: Path, tmp_path: Path) -> None:
    python = interpreter(version)
    if python is None:
        assert "CI" not in os.environ, f"no Python {version}"
        pytest.skip(f"this machine has no Python {version}")
    run(python, "-m", "venv", "--without-pip", str(tmp_path / "venv"))
    installed = str(tmp_path / "venv" / "bin" / "python")
    run(sys.executable, "-m", "uv", "pip", "install", "--quiet", "--offline", "--python", installed, str(wheel))
    code = tmp_path / "code"
    code.mkdir()
    old_code(code)
    command = str(tmp_path / "venv" / "bin" / "keras-check")
    for form in ("text", "json", "sarif", "github", "html"):
        ours = subprocess.run(
            [sys.executable, "-m", "keras_check.command_line", ".", "code.zip", "--format", form],
            cwd=code, env={**CLEAN, "PYTHONPATH": str(CHECKER)}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert ours.returncode == 1, ours.stderr
        assert run(command, ".", "code.zip", "--format", form, cwd=code, status=1) == ours.stdout
    assert "tf2.0 to tf2.21" in run(command, "--explain", "tf.contrib.slim", cwd=code)


@pytest.mark.parametrize("page", ["checker/README.md", "docs/check-my-code.md"])
def test_pages_name_the_oldest_python(page: str) -> None:
    oldest = tomllib.loads((CHECKER / "pyproject.toml").read_text())["project"]["requires-python"].removeprefix(">=")
    assert oldest == PYTHONS[0]
    assert f"Python {oldest} or newer" in (CHECKER.parent / page).read_text()
