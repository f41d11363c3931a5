"""Runs every program of the newest runtimes on the latest releases, and reports what changed.

`python -m gate.tools.newest` prints a report in Markdown and exits with status 1 if anything changed. It records nothing.
"""

from __future__ import annotations

import dataclasses
import difflib
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from gate.diagnostics import GateError
from gate.judging import evidence
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.roster import Runtime, read_lock
from gate.running.environments import compile_lock, provision
from gate.running.forkserver import ForkServers, Limits
from gate.running.outcome import Outcome
from gate.running.relay import Relay

SHOWN = ("tensorflow-cpu", "keras", "tf-keras")


def unpinned(runtime: Runtime, folder: Path) -> Runtime:
    """The same runtime with the latest releases of its packages."""
    pins = tuple(pin.partition("==")[0] for pin in runtime.pins)
    today = dataclasses.replace(runtime, pins=pins, lock=folder / f"{runtime.lock.stem}-today.txt", rehearsal=None)
    if not today.lock.exists():
        compile_lock(today)
    return dataclasses.replace(today, packages=read_lock(today.lock))


def changes(project: Project, pinned: Runtime, today: Runtime) -> Iterator[tuple[str, Outcome, Outcome]]:
    """Each program whose outcome differs, with the recorded and the new outcome."""
    servers = ForkServers(project.root, cpu=0)
    try:
        for block in {block.snippet: block for block in project.blocks if pinned.id in block.runtimes}.values():
            recorded = evidence.read(project.root, block.snippet)
            server = servers.get(today, block.cold)
            files = Relay(project, Limits()).files(block.snippet)
            outcome, _ = server.run(program_path(project.root, block.snippet), Limits(), received=files)
            if recorded and recorded.outcomes[pinned.id] != outcome:
                yield block.snippet, recorded.outcomes[pinned.id], outcome
    finally:
        servers.close()


def main() -> int:
    project = Project(Path(__file__).resolve().parents[2])
    newest = [runtime for runtime in project.roster.values() if runtime.version("tf")][-1]
    pinned = [runtime for runtime in project.roster.values() if runtime.lock == newest.lock]
    count = 0
    with tempfile.TemporaryDirectory() as scratch:
        for runtime in pinned:
            today = unpinned(runtime, Path(scratch))
            if provision(today) is None:
                raise GateError(runtime.id, f"this machine has no Python {runtime.python}", "install it")
            versions = ", ".join(
                f"{name} {today.packages.get(name)} (pinned {runtime.packages[name]})" for name in SHOWN
            )
            print(f"## {runtime.id} with {versions}\n")
            for snippet, before, after in changes(project, runtime, today):
                count += 1
                print(f"### {snippet}\n\n```diff")
                lines = difflib.unified_diff(str(before).splitlines(), str(after).splitlines(), lineterm="", n=1)
                print("\n".join(lines) + "\n```\n")
    print(f"{count} outcomes changed." if count else "Nothing changed.")
    return int(count > 0)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except GateError as error:
        sys.exit(str(error))
