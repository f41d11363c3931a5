"""The page of runtimes: what each one is, and the commands that make it anew."""

from __future__ import annotations

import shlex

from gate.machine import SETTINGS
from gate.reading import site_settings
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.showing.reproduce import OLDEST_OF_UV, packages
from gate.showing.template import View, view

SHOWN = ("tf", "keras", "tf-keras", "jax", "theano")
BROUGHT = {"numpy": "NumPy", "scipy": "SciPy", "h5py": "h5py", "protobuf": "protobuf"}


def runtimes(project: Project) -> View:
    """The roster, newest first, as a table; below it how to make each one."""
    base = site_settings.settings(project.root).base
    return view("runtimes", base=base, rows=list(map(_row, reversed(project.roster.values()))))


def pins(project: Project) -> View:
    """The line that installs each environment, newest first; one that others share is told once."""
    shown = {runtime.lock: runtime for runtime in reversed(project.roster.values()) if not runtime.aside}
    return view("pins", rows=list(map(_installed, shown.values())))


def settings(project: Project) -> View:
    """The variables that every program starts with, whatever the machine."""
    return view("settings", settings=SETTINGS)


def _row(runtime: Runtime) -> dict[str, object]:
    versions = ", ".join(f"{name} {runtime.version(name)}" for name in SHOWN if runtime.version(name))
    variables = " ".join(f"{name}={shlex.quote(value)}" for name, value in runtime.env.items())
    return {"runtime": runtime, "versions": versions, "variables": variables, "how": _how_to_make(runtime, variables)}


def _installed(runtime: Runtime) -> dict[str, object]:
    brought = ", ".join(f"{name} {runtime.version(one)}" for one, name in BROUGHT.items() if runtime.version(one))
    return {"runtime": runtime, "brought": brought, "line": f"pip install {packages(runtime)}"}


def _how_to_make(runtime: Runtime, variables: str) -> dict[str, str]:
    """By title, what to paste."""
    lock = f"runtimes/{runtime.lock.name}"
    start = f"{variables} " if variables else ""
    ways = {"Pins": " ".join(map(shlex.quote, runtime.pins))}
    if tuple(map(int, runtime.python.split("."))) >= OLDEST_OF_UV:
        ways["With uv"] = (
            f"uv venv --python {runtime.python} {runtime.id}\n"
            f"uv pip sync --python {runtime.id}/bin/python --require-hashes {lock}\n"
            f"{start}{runtime.id}/bin/python"
        )
    given = "".join(f"-e {shlex.quote(f'{name}={value}')} " for name, value in runtime.env.items())
    ways["In a container"] = (
        f'docker run --rm -it -v "$PWD:/project" -w /project {given}python:{runtime.python}-slim '
        f'sh -c "pip install --require-hashes -r {lock} && python"'
    )
    return ways
