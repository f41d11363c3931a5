"""The page of runtimes: what each one is, and the commands that make it anew."""

from __future__ import annotations

import shlex
from html import escape

from gate.machine import SETTINGS
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.showing.reproduce import OLDEST_OF_UV
from gate.showing.tables import grid

SHOWN = ("tf", "keras", "tf-keras", "jax", "theano")


def runtimes(project: Project) -> str:
    """The roster, newest first, as a table; below it how to make each one."""
    newest_first = list(reversed(project.roster.values()))
    heads = ["Runtime", "Name", "Series since", "Python", "Versions", "Variables"]
    table = grid("All runtimes", heads, "".join(map(_row, newest_first)), "vk-runtimes")
    return table + "".join(map(_how_to_make, newest_first))


def settings(project: Project) -> str:
    """The variables that every program starts with, whatever the machine."""
    rows = "".join(
        f'<tr><th scope="row"><code>{name}</code></th><td><code>{escape(value)}</code></td></tr>'
        for name, value in SETTINGS.items()
    )
    return grid("What every program starts with", ["Variable", "Value"], rows, "vk-settings")


def _row(runtime: Runtime) -> str:
    versions = ", ".join(f"{name} {runtime.version(name)}" for name in SHOWN if runtime.version(name))
    variables = f"<code>{escape(_variables(runtime))}</code>" if runtime.env else ""
    return (
        f'<tr><th scope="row" id="{runtime.id}"><code>{runtime.id}</code></th><td>{escape(runtime.name)}</td>'
        f"<td>{runtime.released}</td><td>{runtime.python}</td><td>{escape(versions)}</td><td>{variables}</td></tr>"
    )


def _how_to_make(runtime: Runtime) -> str:
    lock = f"runtimes/{runtime.lock.name}"
    start = f"{_variables(runtime)} " if runtime.env else ""
    parts = [("Pins", " ".join(map(shlex.quote, runtime.pins)))]
    if tuple(map(int, runtime.python.split("."))) >= OLDEST_OF_UV:
        uv = (
            f"uv venv --python {runtime.python} {runtime.id}\n"
            f"uv pip sync --python {runtime.id}/bin/python --require-hashes {lock}\n"
            f"{start}{runtime.id}/bin/python"
        )
        parts.append(("With uv", uv))
    given = "".join(f"-e {shlex.quote(f'{name}={value}')} " for name, value in runtime.env.items())
    container = (
        f'docker run --rm -it -v "$PWD:/project" -w /project {given}python:{runtime.python}-slim '
        f'sh -c "pip install --require-hashes -r {lock} && python"'
    )
    parts.append(("In a container", container))
    shown = "".join(f"<p>{title}</p><pre><code>{escape(text)}</code></pre>" for title, text in parts)
    return f"<details><summary>Make <code>{runtime.id}</code> yourself</summary>{shown}</details>"


def _variables(runtime: Runtime) -> str:
    return " ".join(f"{name}={shlex.quote(value)}" for name, value in runtime.env.items())
