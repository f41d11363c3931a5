"""Finds the interpreters, compiles the locks and makes the environments that the runtimes run in."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from gate.diagnostics import GateError
from gate.files import locked
from gate.reading.roster import ROSTER, Runtime


def cache_home() -> Path:
    """Where environments live: shared by every clone on the machine, keyed by what is installed in them."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "verified-keras-migration"


def environment(runtime: Runtime) -> Path:
    """The folder of this runtime's environment, made or not."""
    if not runtime.lock.exists():
        raise GateError(
            f"{ROSTER} ({runtime.id})", f"{runtime.lock.name} is missing", f"make lock RUNTIME={runtime.id}"
        )
    key = hashlib.sha256(runtime.python.encode() + runtime.lock.read_bytes()).hexdigest()[:12]
    return cache_home() / "environments" / f"{runtime.lock.stem}-{key}"


def python(runtime: Runtime) -> Path:
    """The environment's interpreter; `provision` must have made it."""
    return environment(runtime) / "bin" / "python"


def interpreter(version: str, *, bring: bool = True) -> str | None:
    """An interpreter of this minor version that the machine has or, if `bring`, that uv can install; or None."""
    found = _uv("python", "find", "--no-project", version)
    if found.returncode == 0:
        return found.stdout.strip()
    if bring and tuple(map(int, version.split("."))) >= (3, 8):
        _uv("python", "install", version)
        found = _uv("python", "find", "--no-project", version)
    return found.stdout.strip() if found.returncode == 0 else None


def is_at_hand(runtime: Runtime) -> bool:
    """Whether the environment is made, or can be made with an interpreter that the machine has."""
    return environment(runtime).exists() or interpreter(runtime.python, bring=False) is not None


def provision(runtime: Runtime) -> Path | None:
    """Makes the runtime's environment if it is not there; None when the machine has no interpreter for it.

    The environment appears under its name only when it is complete, so a run that is killed leaves nothing that the
    next one would take for whole.
    """
    target = environment(runtime)
    if target.exists():
        return target
    base = interpreter(runtime.python)
    if base is None:
        return None
    target.parent.mkdir(parents=True, exist_ok=True)
    with locked(target.with_name(f"{target.name}.lock")):
        if target.exists():  # made by another process while this one waited
            return target
        for left in target.parent.glob(f".{target.name}.*"):  # by a run that was killed; nobody else holds the lock
            shutil.rmtree(left, ignore_errors=True)
        print(f"making the environment of {runtime.id} …", file=sys.stderr, flush=True)
        making = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
        inside = making / "bin" / "python"
        _must(runtime, "venv", "--quiet", "--allow-existing", "--relocatable", "--python", base, str(making))
        _must(runtime, "pip", "sync", "--quiet", "--python", str(inside), "--require-hashes", "--allow-empty-requirements",
              str(runtime.lock))  # fmt: skip
        # Without .pyc files an import of TensorFlow takes three times as long; packages' own tests are not imported.
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        site = next(making.glob("lib/python*/site-packages"))
        shown = target / site.relative_to(making)  # the path that tracebacks and warnings name
        compiling = ["-W", "ignore", "-m", "compileall", "-qq", "-x", "/tests?/", "-d", str(shown), str(site)]
        subprocess.run([inside, *compiling], env=clean, check=False)
        making.rename(target)
    return target


def compile_lock(runtime: Runtime) -> None:
    """Resolves the roster's pins into the runtime's lock, with hashes."""
    with tempfile.TemporaryDirectory() as scratch:
        pins = Path(scratch, f"{runtime.id}.in")
        pins.write_text("\n".join(runtime.pins))
        overrides = Path(scratch, "overrides.in")
        # tf-keras asks for `tensorflow`, which would be installed over tensorflow-cpu.
        cpu = any(pin.startswith("tensorflow-cpu") for pin in runtime.pins)
        overrides.write_text("tensorflow ; python_version < '3'" if cpu else "")
        result = _uv(
            "pip", "compile", "--quiet", "--generate-hashes", "--no-annotate",
            "--python-version", runtime.python, "--python-platform", "x86_64-manylinux_2_28",
            "--custom-compile-command", f"make lock RUNTIME={runtime.id}", "--overrides", str(overrides),
            "--output-file", str(runtime.lock), str(pins),
        )  # fmt: skip
    if result.returncode:
        raise GateError(
            f"{ROSTER} ({runtime.id})", f"its pins do not resolve:\n{result.stderr}", "fix the pins of the entry"
        )


def _must(runtime: Runtime, *arguments: str) -> None:
    result = _uv(*arguments)
    if result.returncode:
        raise GateError(
            f"{ROSTER} ({runtime.id})",
            f"its environment cannot be made:\n{result.stderr.strip()}",
            "check that this machine reaches a package index; if the lock is at fault, make lock RUNTIME=" + runtime.id,
        )


def _uv(*arguments: str) -> subprocess.CompletedProcess[str]:
    # uv ships in the gate's own environment; pyenv's interpreters are found although none of them is "activated".
    tool = shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")
    if tool is None:
        raise GateError("tests/requirements.txt", "uv is not installed", "run the gate with `make test`")
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv").glob("versions/*/bin")
    path = os.pathsep.join([*map(str, sorted(pyenv)), os.environ.get("PATH", "")])
    environ = {**os.environ, "PATH": path}
    environ.pop("VIRTUAL_ENV", None)
    return subprocess.run([tool, *arguments], text=True, capture_output=True, env=environ, check=False)
