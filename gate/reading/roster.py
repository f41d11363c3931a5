"""The roster: which runtimes exist, what is installed in them, and which of them a selector means."""

from __future__ import annotations

import datetime
import difflib
import hashlib
import re
import tomllib
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

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
    aside: bool = False  # meant by its id alone
    rehearsal: Path | None = None  # a program that a worker runs before all others

    def version(self, package: str) -> str | None:
        """The locked version of `package` ("tf" is whichever TensorFlow build is locked), or None."""
        if package == "python":
            return self.python
        names = ALIASES.get(package, (canonicalize_name(package),))
        return next((self.packages[name] for name in names if name in self.packages), None)

    @cached_property
    def fingerprint(self) -> str:
        """Changes whenever something changes that a recorded outcome may depend on."""
        said = f"{self.python} {sorted({**SETTINGS, **self.env}.items())} {self.imports}".encode()
        return hashlib.sha256(said + self.lock.read_bytes()).hexdigest()[:16]


class Roster(dict[str, Runtime]):
    """Runtimes by id, oldest first."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)
        # By selector; pages repeat few of them hundreds of times.
        self._chosen: dict[tuple[str, bool], list[Runtime]] = {}

    def select(self, selector: str, where: str, *, with_aside: bool = False) -> list[Runtime]:
        """The runtimes that `selector` means, in the roster's order.

        One that stands aside is meant by its id alone, unless `with_aside` says that it is like the others.

        Alternatives are separated by `|`, the terms of one by commas; all of them must hold. A term is a runtime's
        id, a package (`theano`), a package with a version (`tf>=2`, and `<2.16` goes on with the same package),
        `legacy` for TF_USE_LEGACY_KERAS=1, or any of these after `!`. `all` is every runtime.
        """
        if (selector, with_aside) in self._chosen:
            return list(self._chosen[selector, with_aside])
        alternatives = [[term.strip() for term in part.split(",")] for part in selector.split("|")]
        chosen = [
            runtime
            for runtime in self.values()
            if any(
                self._holds(terms, runtime, where, selector)
                and (with_aside or not runtime.aside or runtime.id in terms)
                for terms in alternatives
            )
        ]
        if not chosen:
            raise GateError(
                where,
                f'"{selector}" selects no runtime',
                f"the roster has {', '.join(self)}; see CONTRIBUTING.md on selectors",
            )
        self._chosen[selector, with_aside] = chosen
        return list(chosen)

    def _holds(self, terms: list[str], runtime: Runtime, where: str, selector: str) -> bool:
        package = None
        results = []  # every term is looked at, so that a typo is found on whichever runtime it stands
        for term in terms:
            bare = term.removeprefix("!").strip()
            if bare == "all" or bare in self:
                result = bare in ("all", runtime.id)
            elif bare in FLAGS:
                name, value = FLAGS[bare]
                result = runtime.env.get(name) == value
            else:
                match = TERM.fullmatch(bare)
                package = (match and match["name"]) or package
                if not match or not bare or not package or not self._knows(package):
                    near = difflib.get_close_matches(bare, [*self, *self._names()], n=1)
                    raise GateError(
                        where,
                        f'"{term}" in the selector "{selector}" is neither a runtime nor a locked package',
                        f'did you mean "{near[0]}"?' if near else f"runtimes: {', '.join(self)}",
                    )
                version = runtime.version(package)
                result = version is not None
                if result and match["spec"]:
                    try:
                        result = SpecifierSet(match["spec"]).contains(version, prereleases=True)
                    except InvalidSpecifier as error:
                        raise GateError(
                            where, f'"{term}" is not a version: {error}', "write it like tf>=2.16"
                        ) from error
            results.append(result != term.startswith("!"))
        return all(results)

    def _names(self) -> set[str]:
        return {name for runtime in self.values() for name in runtime.packages} | {"python", "legacy", "all", *ALIASES}

    def _knows(self, package: str) -> bool:
        return package in ALIASES or canonicalize_name(package) in self._names()


def load_roster(root: Path) -> Roster:
    """Reads runtimes/runtimes.toml and the locks beside it."""
    path = root / ROSTER
    try:
        entries = tomllib.loads(path.read_text()).get("runtime", [])
    except FileNotFoundError as error:
        raise GateError(ROSTER, "there is no roster", "restore it from version control") from error
    except tomllib.TOMLDecodeError as error:
        raise GateError(ROSTER, f"not valid TOML: {error}", "mend the line it names") from error
    roster = Roster()
    for entry in entries:
        runtime = _runtime(entry, roster, path)
        roster[runtime.id] = runtime
    return roster


def _runtime(entry: dict, roster: Roster, path: Path) -> Runtime:
    where = f"{ROSTER} ({entry.get('id', 'an entry without id')})"
    known = {"id", "name", "released", "python", "pins", "imports", "env", "environment", "aside", "rehearsal"}
    shared = entry.get("environment")
    required = {"id", "name", "released", "imports"} | (set() if shared else {"python", "pins"})
    if wrong := sorted(set(entry) - known) + sorted(required - set(entry)):
        raise GateError(where, f"unknown or missing: {', '.join(wrong)}", "the head of the roster lists the fields")
    if entry["id"] in roster:
        raise GateError(where, "the id is taken", "ids are unique")
    if shared and shared not in roster:
        raise GateError(where, f"there is no environment {shared} above it", f"one of {', '.join(roster)}")
    base = roster[shared] if shared else None
    lock = base.lock if base else path.parent / f"{entry['id']}.txt"
    rehearsal = path.parent / entry["rehearsal"] if "rehearsal" in entry else None
    if rehearsal and not rehearsal.is_file():
        raise GateError(
            where, f"there is no rehearsal {entry['rehearsal']}", f"put it beside {ROSTER}, or name another"
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
    """Package to version, as a lock made by `uv pip compile` pins them."""
    pins = re.findall(r"^([A-Za-z0-9][\w.-]*)==([\w.!+]+)", lock.read_text(), re.MULTILINE)
    return {canonicalize_name(name): version for name, version in pins}
