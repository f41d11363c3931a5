"""Command lines that run a program on a runtime, on the reader's own machine."""

from __future__ import annotations

import shlex
from pathlib import PurePosixPath

from gate.reading.project import Project
from gate.reading.roster import Runtime

OLDEST_OF_UV = (3, 8)  # older Pythons come in a container


def commands(project: Project, runtime: Runtime, snippet: str) -> list[str]:
    """The lines to paste: first those that make the files that the program receives."""
    receives = project.receives.get(snippet)
    before = commands(project, project.roster[receives.on[-1]], receives.sender) if receives else []
    return [*before, command(runtime, snippet)]


def command(runtime: Runtime, snippet: str) -> str:
    """The line to paste in the folder that the program was downloaded to."""
    brought = tuple(map(int, runtime.python.split("."))) >= OLDEST_OF_UV
    return (with_uv if brought else with_container)(runtime, PurePosixPath(snippet).name)


def with_uv(runtime: Runtime, program: str) -> str:
    variables = "".join(f"{name}={shlex.quote(value)} " for name, value in runtime.env.items())
    packages = " ".join(f"--with {shlex.quote(pin)}" for pin in requirements(runtime))
    return f"{variables}uv run --no-project --python {runtime.python} {packages} {program}"


def with_container(runtime: Runtime, program: str) -> str:
    variables = "".join(f"-e {shlex.quote(f'{name}={value}')} " for name, value in runtime.env.items())
    return (
        f'docker run --rm -v "$PWD:/project" -w /project {variables}python:{runtime.python}-slim '
        f'sh -c "pip install -q {packages(runtime)} && python {program}"'
    )


def packages(runtime: Runtime) -> str:
    """What pip is to install, quoted for a shell, and for a shell's double quotes too."""
    return " ".join(shlex.quote(pin) for pin in requirements(runtime))


def requirements(runtime: Runtime) -> tuple[str, ...]:
    if any(pin.startswith("tf-keras") for pin in runtime.pins):  # it asks for `tensorflow` itself; the code is the same
        return tuple(pin.replace("tensorflow-cpu", "tensorflow") for pin in runtime.pins)
    return runtime.pins
