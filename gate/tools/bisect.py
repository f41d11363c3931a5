"""Finds the release that a behavior came with: `make bisect PROGRAM=… RUNTIME=… PACKAGE=…`.

What the page claims of RUNTIME, and what does not hold on an older runtime, is tried on releases of PACKAGE in between,
each in an environment made for it and kept out of the roster. Without PROGRAM, every recorded step is tried again.
"""

from __future__ import annotations

import argparse
import dataclasses
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from packaging.version import Version

from gate.diagnostics import GateError
from gate.judging import bisections, evidence
from gate.judging.bisections import Bisection, satisfies_claims
from gate.reading.blocks import Block
from gate.reading.programs import fingerprint, program_path
from gate.reading.project import Project
from gate.reading.roster import Runtime, read_lock
from gate.running.environments import compile_lock, environment, provision
from gate.running.forkserver import ForkServer, Limits
from gate.running.outcome import Outcome


class Bench:
    """Tries one program on releases of one package, on top of the older or the newer runtime's other pins, or of both."""

    def __init__(self, root: Path, block: Block, package: str, older: Runtime, newer: Runtime, folder: Path) -> None:
        self.root, self.block, self.package, self.folder = root, block, package, folder
        pinned = {_name(pin) for pin in older.pins} | {package}
        guards = tuple(pin for pin in newer.pins if _name(pin) not in pinned)  # such as numpy<2
        both = [dataclasses.replace(older, pins=older.pins + guards)] if guards else []
        self.bases = (older, *both, newer)
        self.tried: dict[str, Outcome] = {}
        self._made: list[Path] = []

    def close(self) -> None:
        """Removes the environments that were made for this alone."""
        for folder in self._made:
            shutil.rmtree(folder, ignore_errors=True)

    def outcome(self, release: str) -> Outcome:
        if release not in self.tried:
            server = self._server(release)
            try:
                self.tried[release] = server.run(program_path(self.root, self.block.snippet), Limits())[0]
            finally:
                server.close()
            first_line = str(self.tried[release]).partition("\n")[0]
            print(f"{self.package} {release}: {first_line[:120]}", file=sys.stderr, flush=True)
        return self.tried[release]

    def _server(self, release: str) -> ForkServer:
        """A worker with this release; on the older runtime's other pins if they go together, else on both's or the newer's."""
        refused: GateError | None = None
        for number, base in enumerate(self.bases):  # the older first: what is to be found is the package's doing alone
            name = f"{base.lock.stem}-{self.package}-{release}-{number}"
            pins = pins_with(base.pins, self.package, release)
            trial = dataclasses.replace(base, id=name, pins=pins, lock=self.folder / f"{name}.txt", rehearsal=None)
            try:
                compile_lock(trial)
                trial = dataclasses.replace(trial, packages=read_lock(trial.lock))
                self._made.append(environment(trial))
                if provision(trial) is not None:
                    return ForkServer(trial, self.root, cold=self.block.cold)
            except GateError as error:
                refused = error
        raise refused or GateError(self.package, f"no Python to run {release} with", "install it")


def pins_with(pins: tuple[str, ...], package: str, release: str) -> tuple[str, ...]:
    """A runtime's pins with one package at another release, and with it what comes out in TensorFlow's own series.

    TensorFlow 2.6.0 and 2.6.1 ask for any Keras from 2.6 on, which today is one that they cannot import.
    """
    wanted = {_name(pin): pin for pin in pins} | {package: f"{package}=={release}"}
    if package in ("tensorflow", "tensorflow-cpu"):
        series = "==" + ".".join(release.split(".")[:2]) + ".*"
        if Version("2.6") <= Version(release) < Version("2.16"):
            wanted["keras"] = f"keras{series}"
        if "tf-keras" in wanted:
            wanted["tf-keras"] = f"tf-keras{series}"
    return tuple(wanted.values())


def bisect(bench: Bench, releases: list[str], holds: Callable[[Outcome], bool]) -> tuple[str, str]:
    """Halves the releases until two neighbors differ: the last of which it does not hold, and the first of which it does."""
    low, high = 0, len(releases) - 1
    if holds(bench.outcome(releases[low])) or not holds(bench.outcome(releases[high])):
        raise GateError(
            bench.block.where,
            f"{bench.package} alone does not make the difference between {releases[low]} and {releases[high]}",
            "name another PACKAGE, or two runtimes that differ in it alone",
        )
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(bench.outcome(releases[middle])) else (middle, high)
    return releases[low], releases[high]


def releases_between(package: str, older: str, newer: str, pythons: tuple[str, str]) -> list[str]:
    """The package's final releases from `older` to `newer`, as the index offers them to either Python."""
    offered = {older, newer}
    for python in pythons:
        command = [sys.executable, "-m", "pip", "index", "versions", package, "--python-version", python,
                   "--only-binary=:all:", "--disable-pip-version-check"]  # fmt: skip
        listed = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        if found := re.search(r"Available versions: (.*)", listed):
            offered |= set(found[1].split(", "))
    return [release for release in sorted(offered, key=Version) if Version(older) <= Version(release) <= Version(newer)]


def find(project: Project, program: Path, name: str, package: str, older_name: str | None) -> None:
    """Bisects, records what was tried, and prints the mark to paste."""
    snippet = str(program.resolve().relative_to(project.root / "snippets"))
    newer = project.roster.select(name, "RUNTIME")[0]
    block = next((b for b in project.blocks if b.snippet == snippet and newer.id in b.runtimes), None)
    if block is None:
        raise GateError(f"snippets/{snippet}", f"no page speaks of it on {newer.id}", "embed it first, with its claims")
    holds, recorded = satisfies_claims(block, newer.id), evidence.read(project.root, snippet)
    runtimes = [project.roster[one] for one in block.runtimes]
    before = [one for one in runtimes[: runtimes.index(newer)] if recorded and not holds(recorded.outcomes[one.id])]
    older = project.roster.select(older_name, "AFTER")[0] if older_name else before[-1] if before else None
    if older is None:
        raise GateError(block.where, f"no older runtime behaves differently from {newer.id}", "name one: AFTER=tf2.12")
    low, high = (runtime.packages.get(package) for runtime in (older, newer))
    if low is None or high is None or low == high:
        raise GateError("PACKAGE", f"{package} is {low} on {older.id} and {high} on {newer.id}", "name another")
    releases = releases_between(package, low, high, (older.python, newer.python))
    print(f"{len(releases)} releases of {package} from {low} to {high}", file=sys.stderr)
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(Bench(project.root, block, package, older, newer, Path(folder))) as bench,
    ):
        last, first = bisect(bench, releases, holds)
    found = Bisection(snippet, fingerprint(project.root, snippet), newer.id, package, bench.tried)
    bisections.write(project.root, found)
    print(f"{last} does not do it yet. Paste above {block.where}")
    print(f'<!-- pytest.mark.since("{newer.id}", release="{package} {first}") -->')


def repeat(project: Project) -> int:
    """Tries the two releases of every recorded step again; returns how many do otherwise than recorded."""
    changed = 0
    for block in project.blocks:
        found = bisections.read(project.root, block.snippet) if block.since else None
        if found is None:
            continue
        if step := found.change(satisfies_claims(block, found.runtime)):
            newer = project.roster[found.runtime]
            older = [one for one in project.roster.values() if one.packages.get(found.package) in found.tried]
            with (
                tempfile.TemporaryDirectory() as folder,
                closing(Bench(project.root, block, found.package, older[0], newer, Path(folder))) as bench,
            ):
                for release in step:
                    if bench.outcome(release) != found.tried[release]:
                        changed += 1
                        print(f"{block.where}: {found.package} {release} does otherwise than recorded:")
                        print(f"{found.tried[release]}\n-- now --\n{bench.outcome(release)}\n")
    print(f"{changed} recorded steps changed." if changed else "Every recorded step is as it was.")
    return changed


def _name(pin: str) -> str:
    return re.split(r"[=<>!~ ;]", pin, maxsplit=1)[0]


def main() -> int:
    parser = argparse.ArgumentParser(prog="make bisect", description=__doc__)
    parser.add_argument("--program", type=Path)
    parser.add_argument("--runtime")
    parser.add_argument("--package")
    parser.add_argument("--after", help="the runtime to start from; by default the newest that behaves otherwise")
    asked = parser.parse_args()
    project = Project(Path(__file__).resolve().parents[2])
    if asked.program is None:
        return min(repeat(project), 1)
    if not (asked.runtime and asked.package):
        raise GateError("make bisect", "it needs RUNTIME and PACKAGE too", "make bisect PROGRAM=… RUNTIME=… PACKAGE=…")
    find(project, asked.program, asked.runtime, asked.package, asked.after)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except GateError as error:
        sys.exit(str(error))
