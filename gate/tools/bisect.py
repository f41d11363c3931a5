"""Finds the release that introduced a behavior: `make bisect PROGRAM=… RUNTIME=… PACKAGE=…`.

The claims for RUNTIME, which do not hold on an older runtime, are tested on the releases of PACKAGE in between, each in a
temporary environment. Without PROGRAM, every recorded step is tested again.
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
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.roster import Runtime, read_lock
from gate.running.environments import compile_lock, environment, provision
from gate.running.forkserver import ForkServer, Limits
from gate.running.outcome import Outcome
from gate.running.relay import Relay


class Trials:
    """Runs one program on releases of a package, with the other pins of the older runtime, of the newer one, or of both."""

    def __init__(
        self, project: Project, block: Block, package: str, older: Runtime, newer: Runtime, folder: Path
    ) -> None:
        self.project, self.root, self.block, self.package, self.folder = project, project.root, block, package, folder
        pinned = {_name(pin) for pin in older.pins} | {package}
        guards = tuple(pin for pin in newer.pins if _name(pin) not in pinned)  # such as numpy<2
        both = [dataclasses.replace(older, pins=older.pins + guards)] if guards else []
        self.bases = (older, *both, newer)
        self.tried: dict[str, Outcome] = {}
        self._environments: list[Path] = []

    def close(self) -> None:
        """Deletes the temporary environments."""
        for folder in self._environments:
            shutil.rmtree(folder, ignore_errors=True)

    def outcome(self, release: str) -> Outcome:
        if release not in self.tried:
            server = self._server(release)
            try:
                files = Relay(self.project, Limits()).files(self.block.snippet)
                program = program_path(self.root, self.block.snippet)
                self.tried[release] = server.run(program, Limits(), received=files)[0]
            finally:
                server.close()
            first_line = str(self.tried[release]).partition("\n")[0]
            print(f"{self.package} {release}: {first_line[:120]}", file=sys.stderr, flush=True)
        return self.tried[release]

    def _server(self, release: str) -> ForkServer:
        """A worker with this release and the first set of other pins that is compatible with it."""
        last_error: GateError | None = None
        for number, base in enumerate(self.bases):  # the older runtime first, so that only the package differs from it
            name = f"{base.lock.stem}-{self.package}-{release}-{number}"
            pins = pins_with(base.pins, self.package, release)
            trial = dataclasses.replace(base, id=name, pins=pins, lock=self.folder / f"{name}.txt", rehearsal=None)
            try:
                compile_lock(trial)
                trial = dataclasses.replace(trial, packages=read_lock(trial.lock))
                self._environments.append(environment(trial))
                if provision(trial) is not None:
                    return ForkServer(trial, self.root, cold=self.block.cold)
            except GateError as error:
                last_error = error
        raise last_error or GateError(self.package, f"no Python to run {release}", f"install {self.bases[0].python}")


def pins_with(pins: tuple[str, ...], package: str, release: str) -> tuple[str, ...]:
    """A runtime's pins with another release of one package, and with the matching Keras if it is TensorFlow.

    TensorFlow 2.6.0 and 2.6.1 accept any Keras since 2.6, but cannot import the newest one.
    """
    wanted = {_name(pin): pin for pin in pins} | {package: f"{package}=={release}"}
    if package in ("tensorflow", "tensorflow-cpu"):
        series = "==" + ".".join(release.split(".")[:2]) + ".*"
        if Version("2.6") <= Version(release) < Version("2.16"):
            wanted["keras"] = f"keras{series}"
        if "tf-keras" in wanted:
            wanted["tf-keras"] = f"tf-keras{series}"
    return tuple(wanted.values())


def bisect(trials: Trials, releases: list[str], holds: Callable[[Outcome], bool]) -> tuple[str, str]:
    """Binary search for two adjacent releases: the last on which `holds` is false, and the first on which it is true."""
    low, high = 0, len(releases) - 1
    if holds(trials.outcome(releases[low])) or not holds(trials.outcome(releases[high])):
        raise GateError(
            trials.block.where,
            f"{trials.package} alone does not cause the change between {releases[low]} and {releases[high]}",
            "choose another PACKAGE, or two runtimes that differ only in this one",
        )
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(trials.outcome(releases[middle])) else (middle, high)
    return releases[low], releases[high]


def releases_between(package: str, older: str, newer: str, pythons: tuple[str, str]) -> list[str]:
    """The package's final releases from `older` to `newer` that the package index has for either Python."""
    releases = {older, newer}
    for python in pythons:
        command = [sys.executable, "-m", "pip", "index", "versions", package, "--python-version", python,
                   "--only-binary=:all:", "--disable-pip-version-check"]  # fmt: skip
        listed = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        if found := re.search(r"Available versions: (.*)", listed):
            releases |= set(found[1].split(", "))
    return [one for one in sorted(releases, key=Version) if Version(older) <= Version(one) <= Version(newer)]


def find(project: Project, program: Path, name: str, package: str, older_name: str | None) -> None:
    """Bisects, records the result, and prints the mark to paste."""
    snippet = str(program.resolve().relative_to(project.root / "snippets"))
    newer = project.roster.select(name, "RUNTIME")[0]
    block = next((b for b in project.blocks if b.snippet == snippet and newer.id in b.runtimes), None)
    if block is None:
        raise GateError(f"snippets/{snippet}", f"no page shows it on {newer.id}", "embed it first, with its claims")
    holds, recorded = satisfies_claims(block, newer.id), evidence.read(project.root, snippet)
    runtimes = [project.roster[one] for one in block.runtimes]
    different = [one for one in runtimes[: runtimes.index(newer)] if recorded and not holds(recorded.outcomes[one.id])]
    older = project.roster.select(older_name, "AFTER")[0] if older_name else different[-1] if different else None
    if older is None:
        raise GateError(block.where, f"no older runtime behaves differently from {newer.id}", "set one: AFTER=tf2.12")
    low, high = (runtime.packages.get(package) for runtime in (older, newer))
    if low is None or high is None or low == high:
        raise GateError("PACKAGE", f"{package} is {low} on {older.id} and {high} on {newer.id}", "choose another")
    releases = releases_between(package, low, high, (older.python, newer.python))
    print(f"{len(releases)} releases of {package} from {low} to {high}", file=sys.stderr)
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(Trials(project, block, package, older, newer, Path(folder))) as trials,
    ):
        last, first = bisect(trials, releases, holds)
    found = Bisection(snippet, project.fingerprint(snippet), newer.id, package, trials.tried)
    bisections.write(project.root, found)
    print(f"{package} {last} behaves differently. Paste above {block.where}")
    print(f'<!-- pytest.mark.since("{newer.id}", release="{package} {first}") -->')


def repeat(project: Project) -> int:
    """Runs the two releases of every recorded step again; returns how many outcomes changed."""
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
                closing(Trials(project, block, found.package, older[0], newer, Path(folder))) as trials,
            ):
                for release in step:
                    if trials.outcome(release) != found.tried[release]:
                        changed += 1
                        print(f"{block.where}: the outcome on {found.package} {release} changed:")
                        print(f"{found.tried[release]}\n-- now --\n{trials.outcome(release)}\n")
    print(f"{changed} recorded outcomes changed." if changed else "No recorded outcome changed.")
    return changed


def _name(pin: str) -> str:
    return re.split(r"[=<>!~ ;]", pin, maxsplit=1)[0]


def main() -> int:
    parser = argparse.ArgumentParser(prog="make bisect", description=__doc__)
    parser.add_argument("--program", type=Path)
    parser.add_argument("--runtime")
    parser.add_argument("--package")
    parser.add_argument("--after", help="the runtime to start from; by default, the newest that behaves differently")
    arguments = parser.parse_args()
    project = Project(Path(__file__).resolve().parents[2])
    if arguments.program is None:
        return min(repeat(project), 1)
    if not (arguments.runtime and arguments.package):
        raise GateError("make bisect", "RUNTIME or PACKAGE is missing", "make bisect PROGRAM=… RUNTIME=… PACKAGE=…")
    find(project, arguments.program, arguments.runtime, arguments.package, arguments.after)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except GateError as error:
        sys.exit(str(error))
