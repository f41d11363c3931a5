"""What comes of a project's requirements on the target version, and for which version its code was written by them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from keras_check.findings import Finding
from keras_check.requirements import Requirement, is_requirements, requirements
from keras_check.source import Problem, content, decoded
from keras_check.versions import Clause, Version, allows, allows_series, clauses, is_bound_above, version

RULE = "pin"
FRAMEWORKS = ("tensorflow", "keras")
BUILDS = {"tensorflow-cpu": "tensorflow", "tensorflow-gpu": "tensorflow", "tf-nightly": "tensorflow"}
BACKENDS = {"theano", "jax"}
NO_REASON = ("setuptools",)  # nothing breaks by its version that pip does not say


class Guess(NamedTuple):
    runtime: str
    because: str  # requirements.txt:3: tensorflow==1.14


class Pins:
    """The versions that were recorded together, read from knowledge.json."""

    def __init__(self, data: dict[str, Any], target: str) -> None:
        pins = data["pins"]
        self.runtimes: list[str] = data["runtimes"]
        self.target, self._place = target, self.runtimes.index(target)
        self._versions: dict[str, list[str | None]] = pins["versions"]
        self._python: list[str] = pins["python"]
        self._homes: list[int] = pins["homes"]
        self._gone: dict[str, list[str]] = pins["gone"]
        self._address = data["site"] + pins["address"]

    @property
    def packages(self) -> set[str]:
        return {*self._versions, *BUILDS, *self._gone} - set(NO_REASON)

    def findings(self, path: str, text: str) -> list[Finding]:
        read = requirements(path, text, self.packages)
        return [finding for one in read for finding in self._judge(path, one)]

    def _judge(self, path: str, one: Requirement) -> Iterator[Finding]:
        gone = self._gone.get(one.package)
        package = gone[0] if gone else BUILDS.get(one.package, one.package)
        there = self._there(package)
        spec = clauses(one.spec)
        if there is None or (spec is None and not gone):
            return
        excluded = spec is not None and _is_too_old(spec, version(there)) and not self._allows(package, spec, there)
        if not excluded and not gone:
            return
        what = f"{self.target} is recorded with {package} {there}, on Python {self._python[self._place]}"
        if package == "python":
            what = f"{self.target} is recorded on Python {there}"
        elif gone:
            what = f"pip finds no {one.package} any more; {what}"
        before = self._recorded(package, spec) if spec and excluded else ""
        raises = bool(gone) or (package in FRAMEWORKS and _is_of_another_series(package, spec or [], version(there)))
        yield Finding(
            path, one.line, one.column, RULE, one.text, "raises" if raises else "unsure", what + before,
            "" if package == "python" else f"{package}=={there}", False, self._address + (f"#{gone[1]}" if gone else ""),
        )  # fmt: skip

    def _there(self, package: str) -> str | None:
        found = self._python if package == "python" else self._versions.get(package)
        return found[self._place] if found else None

    def _allows(self, package: str, spec: list[Clause], there: str) -> bool:
        return (allows_series if package in (*FRAMEWORKS, "python") else allows)(spec, version(there))

    def _recorded(self, package: str, spec: list[Clause]) -> str:
        """With what the project's own version was recorded: most often an old Python."""
        found = self._versions.get(package, ())
        for place in reversed(self._homes):
            one = found[place] if place < len(found) else None
            if one is not None and allows_series(spec, version(one)):
                return f"; {package} {one} is recorded on Python {self._python[place]}"
        return ""

    def home(self, places: Iterable[str]) -> Guess | None:
        """The runtime that is nearest to what a project requires; None if it requires no old version."""
        for folder in _folders(places):
            found = list(_in_folder(folder, self.packages))
            for framework in FRAMEWORKS:
                for file, one in found:
                    spec = clauses(one.spec)
                    if BUILDS.get(one.package, one.package) == framework and spec and is_bound_above(spec):
                        named = {other.package for _, other in found}
                        return Guess(self._nearest(framework, spec, named), f"{file}:{one.line}: {one.text}")
        return None

    def _nearest(self, framework: str, spec: list[Clause], named: set[str]) -> str:
        asked = next(clause.version for clause in spec if clause.sign not in (">=", ">", "!="))

        def distance(place: int) -> tuple[bool, bool, int, int]:
            backends = {one for one in BACKENDS if self._versions.get(one, [None] * (place + 1))[place]}
            there = version(self._versions[framework][place] or "")
            allowed = allows_series(spec, there)
            return backends != named & BACKENDS, not allowed, 0 if allowed else abs(_rank(there) - _rank(asked)), -place

        return self.runtimes[min((one for one in self._homes if self._versions[framework][one]), key=distance)]


def _rank(one: Version) -> int:
    """1.15 is nearer to 1.4 than to 2.0."""
    major, minor = (*one, 0)[:2]
    return 100 * major + minor


def _is_too_old(spec: list[Clause], there: Version) -> bool:
    """Nothing is said of a requirement for what is newer than the record."""
    return all(clause.version <= there for clause in spec if clause.sign not in ("<", "<=", "!="))


def _is_of_another_series(package: str, spec: list[Clause], there: Version) -> bool:
    """TensorFlow breaks from 2.15 to 2.16, Keras from 2 to 3."""
    if package == "keras":
        return not any(allows(spec, (there[0], minor, patch)) for minor in range(50) for patch in range(10))
    return not allows_series(spec, there)


def _folders(places: Iterable[str]) -> Iterator[Path]:
    """Of what is checked, and those above it up to the root of the repository."""
    seen = set()
    for place in places:
        start = Path(place).absolute()
        for folder in (start, *start.parents):
            if folder in seen:
                break
            seen.add(folder)
            yield folder
            if (folder / ".git").exists():
                break


def _in_folder(folder: Path, packages: set[str]) -> Iterator[tuple[str, Requirement]]:
    try:
        files = sorted(one for one in folder.iterdir() if is_requirements(one.name))
    except OSError:
        return
    for file in files:
        data = content(file)
        text = None if isinstance(data, Problem) else decoded(str(file), data, [])
        for one in requirements(file.name, text or "", packages):
            yield file.name, one
