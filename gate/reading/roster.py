"""The roster of runtimes, their locked packages, and selectors."""

from __future__ import annotations

import datetime
import difflib
import hashlib
import re
import tomllib
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name

from gate.diagnostics import GateError
from gate.machine import SETTINGS

ROSTER = "runtimes/runtimes.toml"
ALIASES = {"tf": ("tensorflow", "tensorflow-cpu")}
FLAGS = {"legacy": ("TF_USE_LEGACY_KERAS", "1")}
TERM = re.compile(r"(?P<name>[A-Za-z][\w.-]*?)?\s*(?P<spec>(==|!=|>=|<=|>|<)\s*[\w.]+)?")


@dataclass(frozen=True)
class Runtime:
    """One pinned Python with pinned packages and environment variables."""

    id: str
    name: str
    released: datetime.date
    python: str
    pins: tuple[str, ...]
    imports: tuple[str, ...]
    env: dict[str, str] = field(hash=False)
    lock: Path
    packages: dict[str, str] = field(hash=False)
    aside: bool = False  # selected only by its id
    rehearsal: Path | None = None  # a program that a worker runs first

    def version(self, package: str) -> str | None:
        """The locked version of `package`, or None. "tf" means tensorflow or tensorflow-cpu."""
        if package == "python":
            return self.python
        names = ALIASES.get(package, (canonicalize_name(package),))
        return next((self.packages[name] for name in names if name in self.packages), None)

    @cached_property
    def fingerprint(self) -> str:
        """A hash of everything in the runtime that an outcome may depend on."""
        key = f"{self.python} {sorted({**SETTINGS, **self.env}.items())} {self.imports}".encode()
        return hashlib.sha256(key + self.lock.read_bytes()).hexdigest()[:16]


class Roster(dict[str, Runtime]):
    """Runtimes by id, oldest first."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)
        self._selected: dict[tuple[str, bool], list[Runtime]] = {}  # a cache: pages repeat a few selectors often

    def select(self, selector: str, where: str, *, with_aside: bool = False) -> list[Runtime]:
        """The runtimes that `selector` matches, in the roster's order.

        A runtime with `aside` matches only by its id, unless `with_aside` is set.

        Alternatives are separated by `|`, and terms by commas; a runtime must match every term of an alternative. A term is
        a runtime's id, a package (`theano`), a package with a version (`tf>=2`; `<2.16` continues with the same package),
        `legacy` for TF_USE_LEGACY_KERAS=1, or any of these after `!`. `all` is every runtime.
        """
        if (selector, with_aside) in self._selected:
            return list(self._selected[selector, with_aside])
        names: set[str] = set()
        for terms in ([term.strip() for term in part.split(",")] for part in selector.split("|")):
            matching = self._matching(terms, where, selector)
            names |= {name for name in matching if with_aside or not self[name].aside or name in terms}
        selected = [runtime for runtime in self.values() if runtime.id in names]
        if not selected:
            remedy = f"the roster has {', '.join(self)}; CONTRIBUTING.md explains selectors"
            raise GateError(where, f'"{selector}" matches no runtime', remedy)
        self._selected[selector, with_aside] = selected
        return list(selected)

    def _matching(self, terms: list[str], where: str, selector: str) -> set[str]:
        """The runtimes that match all terms."""
        package, matching = None, set(self)
        for term in terms:
            bare = term.removeprefix("!").strip()
            if bare == "all" or bare in self:
                found = {bare} & set(self) or set(self)
            elif bare in FLAGS:
                name, value = FLAGS[bare]
                found = {runtime.id for runtime in self.values() if runtime.env.get(name) == value}
            else:
                match = TERM.fullmatch(bare)
                package = (match and match["name"]) or package
                if not match or not bare or not package or not self._knows(package):
                    near = difflib.get_close_matches(bare, [*self, *self._names()], n=1)
                    what = f'"{term}" in the selector "{selector}" is neither a runtime nor a locked package'
                    remedy = f'did you mean "{near[0]}"?' if near else f"runtimes: {', '.join(self)}"
                    raise GateError(where, what, remedy)
                try:
                    specifier = SpecifierSet(match["spec"] or "")
                except InvalidSpecifier as error:
                    what = f'"{term}" is not a version specifier: {error}'
                    raise GateError(where, what, "write it like tf>=2.16") from error
                versions = {name: runtime.version(package) for name, runtime in self.items()}
                found = {name for name, one in versions.items() if one and specifier.contains(one, prereleases=True)}
            matching &= set(self) - found if term.startswith("!") else found
        return matching

    def _names(self) -> set[str]:
        return {name for runtime in self.values() for name in runtime.packages} | {"python", "legacy", "all", *ALIASES}

    def _knows(self, package: str) -> bool:
        return package in ALIASES or canonicalize_name(package) in self._names()


def load_roster(root: Path) -> Roster:
    """Reads runtimes/runtimes.toml and the lock files next to it."""
    path = root / ROSTER
    try:
        entries = tomllib.loads(path.read_text()).get("runtime", [])
    except FileNotFoundError as error:
        raise GateError(ROSTER, "the roster is missing", "restore it from version control") from error
    except tomllib.TOMLDecodeError as error:
        raise GateError(ROSTER, f"not valid TOML: {error}", "fix that line") from error
    roster = Roster()
    for entry in entries:
        runtime = _runtime(entry, roster, path)
        roster[runtime.id] = runtime
    return roster


def _runtime(entry: dict[str, Any], roster: Roster, path: Path) -> Runtime:
    where = f"{ROSTER} ({entry.get('id', 'an entry without id')})"
    known = {"id", "name", "released", "python", "pins", "imports", "env", "environment", "aside", "rehearsal"}
    shared = entry.get("environment")
    required = {"id", "name", "released", "imports"} | (set() if shared else {"python", "pins"})
    if wrong := sorted(set(entry) - known) + sorted(required - set(entry)):
        what = f"unknown or missing fields: {', '.join(wrong)}"
        raise GateError(where, what, "the comment at the top of the roster lists the fields")
    if entry["id"] in roster:
        raise GateError(where, "duplicate runtime id", "choose another id")
    if shared and shared not in roster:
        raise GateError(where, f"no entry above it has the id {shared}", f"use one of {', '.join(roster)}")
    base = roster[shared] if shared else None
    lock = base.lock if base else path.parent / f"{entry['id']}.txt"
    rehearsal = path.parent / entry["rehearsal"] if "rehearsal" in entry else None
    if rehearsal and not rehearsal.is_file():
        raise GateError(
            where, f"no such rehearsal: {entry['rehearsal']}", f"correct the path, which is relative to {ROSTER}"
        )
    return Runtime(
        id=entry["id"],
        name=entry["name"],
        released=entry["released"],
        python=base.python if base else entry["python"],
        pins=base.pins if base else tuple(entry["pins"]),
        imports=tuple(entry["imports"]),
        env=dict(entry.get("env", {})),
        lock=lock,
        packages=read_lock(lock) if lock.exists() else {},
        aside=entry.get("aside", False),
        rehearsal=rehearsal,
    )


def read_lock(lock: Path) -> dict[str, str]:
    """The versions that a lock file of `uv pip compile` pins, by package."""
    pins = re.findall(r"^([A-Za-z0-9][\w.-]*)==([\w.!+]+)", lock.read_text(), re.MULTILINE)
    return {canonicalize_name(name): version for name, version in pins}
