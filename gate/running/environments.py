"""Finds interpreters, compiles lock files, and installs the environments of runtimes."""

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
    """The cache folder, which every checkout on the machine shares."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "verified-keras-migration"


def environment(runtime: Runtime) -> Path:
    """The folder of this runtime's environment, which may not exist yet."""
    if not runtime.lock.exists():
        what = f"its lock file {runtime.lock.name} is missing"
        raise GateError(f"{ROSTER} ({runtime.id})", what, f"make lock RUNTIME={runtime.id}")
    key = hashlib.sha256(runtime.python.encode() + runtime.lock.read_bytes()).hexdigest()[:12]
    return cache_home() / "environments" / f"{runtime.lock.stem}-{key}"


def python(runtime: Runtime) -> Path:
    """The environment's interpreter, after `provision`."""
    return environment(runtime) / "bin" / "python"


def interpreter(version: str, *, install: bool = True) -> str | None:
    """An interpreter of this minor version, or None. With `install`, uv installs a missing one if it can."""
    found = _uv("python", "find", "--no-project", version)
    if found.returncode == 0:
        return found.stdout.strip()
    if install and tuple(map(int, version.split("."))) >= (3, 8):
        _uv("python", "install", version)
        found = _uv("python", "find", "--no-project", version)
    return found.stdout.strip() if found.returncode == 0 else None


def is_available(runtime: Runtime) -> bool:
    """Whether the environment exists, or can be installed with an interpreter that the machine has."""
    return environment(runtime).exists() or interpreter(runtime.python, install=False) is not None


def provision(runtime: Runtime) -> Path | None:
    """Installs the runtime's environment if it is missing; returns None if there is no interpreter for it.

    The environment gets its name only when it is complete, so an interrupted run leaves no partial environment.
    """
    target = environment(runtime)
    if target.exists():
        return target
    base = interpreter(runtime.python)
    if base is None:
        return None
    target.parent.mkdir(parents=True, exist_ok=True)
    with locked(target.with_name(f"{target.name}.lock")):
        if target.exists():  # another process installed it while this one waited
            return target
        for partial in target.parent.glob(f".{target.name}.*"):  # left by a run that was killed
            shutil.rmtree(partial, ignore_errors=True)
        print(f"installing the environment of {runtime.id} …", file=sys.stderr, flush=True)
        partial = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
        executable = partial / "bin" / "python"
        _install(runtime, "venv", "--quiet", "--allow-existing", "--relocatable", "--python", base, str(partial))
        _install(runtime, "pip", "sync", "--quiet", "--python", str(executable), "--require-hashes",
                 "--allow-empty-requirements", str(runtime.lock))  # fmt: skip
        # Importing TensorFlow takes three times as long without .pyc files. Nothing imports the packages' own tests.
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        site = next(partial.glob("lib/python*/site-packages"))
        final = target / site.relative_to(partial)  # the path that tracebacks and warnings name
        compileall = ["-W", "ignore", "-m", "compileall", "-qq", "-x", "/tests?/", "-d", str(final), str(site)]
        subprocess.run([executable, *compileall], env=clean, check=False)
        partial.rename(target)
    return target


def compile_lock(runtime: Runtime) -> None:
    """Resolves the runtime's pins into its lock file, with hashes."""
    with tempfile.TemporaryDirectory() as scratch:
        pins = Path(scratch, f"{runtime.id}.in")
        pins.write_text("\n".join(runtime.pins))
        overrides = Path(scratch, "overrides.in")
        # tf-keras requires `tensorflow`, which would overwrite tensorflow-cpu.
        cpu = any(pin.startswith("tensorflow-cpu") for pin in runtime.pins)
        overrides.write_text("tensorflow ; python_version < '3'" if cpu else "")
        result = _uv(
            "pip", "compile", "--quiet", "--generate-hashes", "--no-annotate",
            "--python-version", runtime.python, "--python-platform", "x86_64-manylinux_2_28",
            "--custom-compile-command", f"make lock RUNTIME={runtime.id}", "--overrides", str(overrides),
            "--output-file", str(runtime.lock), str(pins),
        )  # fmt: skip
    if result.returncode:
        what = f"uv cannot resolve its pins:\n{result.stderr}"
        raise GateError(f"{ROSTER} ({runtime.id})", what, "correct the entry's pins")


def _install(runtime: Runtime, *arguments: str) -> None:
    result = _uv(*arguments)
    if result.returncode:
        raise GateError(
            f"{ROSTER} ({runtime.id})",
            f"uv cannot install its environment:\n{result.stderr.strip()}",
            f"check that a package index is reachable; if the lock file is wrong, make lock RUNTIME={runtime.id}",
        )


def _uv(*arguments: str) -> subprocess.CompletedProcess[str]:
    # uv is installed in the gate's own environment. pyenv's interpreters are on no PATH unless they are activated.
    tool = shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")
    if tool is None:
        raise GateError(
            "tests/requirements.txt", "uv is not installed", "run the gate with `make test`, which installs it"
        )
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv").glob("versions/*/bin")
    path = os.pathsep.join([*map(str, sorted(pyenv)), os.environ.get("PATH", "")])
    environ = {**os.environ, "PATH": path}
    environ.pop("VIRTUAL_ENV", None)
    return subprocess.run([tool, *arguments], text=True, capture_output=True, env=environ, check=False)
