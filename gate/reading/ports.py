"""The records of repositories that were ported: ports/owner+name.toml. No code of a repository is in them."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from gate.diagnostics import GateError

FOLDER = "ports"
KINDS = ("name", "import", "argument", "value", "method", "structure", "silent", "file", "python", "other")
FOUND = ("first", "later", "wrong", "nothing")  # what the traceback box answered before the site knew of the obstacle
NAME = re.compile(r"[\w.-]+/[\w.-]+")
COMMIT = re.compile(r"[0-9a-f]{40}")
PARTS = (
    "seen",
    "unseen",
    "blind",
)  # the lines were before our eyes while the checker's rules were made; were not; were not even ported yet


@dataclass(frozen=True)
class Target:
    """A runtime that the repository was brought to."""

    runtime: str
    reached: bool
    changed: dict[str, int]  # lines, by kind

    @property
    def lines(self) -> int:
        return sum(self.changed.values())


@dataclass(frozen=True)
class Obstacle:
    """One thing that a port met: an error or, if its kind is silent, a change without one."""

    targets: tuple[str, ...]
    kind: str
    message: str  # the last line of the traceback; for a silent change, what a reader would type
    lines: int  # that changed because of it
    found: str  # the box's answer at that time: one of FOUND
    right: tuple[str, ...]  # the sections that answer it, such as "guides/old-imports/#merge"; empty if none does


@dataclass(frozen=True)
class Numbers:
    """What the old and the new program computed from the same weights and batches."""

    compared: str
    equal: bool
    why: str


@dataclass(frozen=True)
class Changes:
    """The lines of the original that had to change for the newest version: what the checker is measured by."""

    part: str  # one of PARTS
    at: dict[str, dict[int, str]]  # by file, each line with its kind

    @property
    def lines(self) -> int:
        return sum(map(len, self.at.values()))


@dataclass(frozen=True)
class Port:
    """One repository."""

    where: str  # the record
    repository: str
    commit: str
    year: int
    kind: str
    framework: str
    lines: int  # that were ported, without blank ones
    home: str  # the runtime that the original ran on; "" if none
    fresh: bool  # it was ported after the sections for what the others had met were written
    targets: tuple[Target, ...]
    obstacles: tuple[Obstacle, ...]
    numbers: Numbers | None
    changes: Changes | None  # None if no ported files were kept to compare with

    @property
    def address(self) -> str:
        return f"https://github.com/{self.repository}/tree/{self.commit}"


def ports(root: Path) -> list[Port]:
    """All records, by year and name."""
    paths = sorted((root / FOLDER).glob("*.toml"))
    return sorted(
        (_read(path, path.stat().st_mtime_ns, root) for path in paths), key=lambda one: (one.year, one.repository)
    )


@lru_cache(maxsize=1000)
def _read(path: Path, changed: int, root: Path) -> Port:
    where = str(path.relative_to(root))
    try:
        record = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise GateError(where, f"cannot be read: {error}", "correct the TOML") from error
    try:
        port = _port(record, where)
    except KeyError as error:
        raise GateError(where, f"{error} is missing", "add it, as in the other records") from error
    except (TypeError, AttributeError) as error:
        raise GateError(where, f"a value of another type: {error}", "write it as in the other records") from error
    _check(port, path)
    return port


def _port(record: dict[str, Any], where: str) -> Port:
    numbers = record.get("numbers")
    return Port(
        where,
        record["repository"],
        record["commit"],
        int(record["year"]),
        record["kind"],
        record["framework"],
        int(record["lines"]),
        record["home"],
        record.get("fresh", False),
        tuple(Target(one["runtime"], one["reached"], dict(one["changed"])) for one in record["target"]),
        tuple(
            Obstacle(
                tuple(one["targets"]), one["kind"], one["message"], int(one["lines"]), one["found"], tuple(one["right"])
            )
            for one in record.get("obstacle", [])
        ),
        Numbers(numbers["compared"], numbers["equal"], numbers["why"]) if numbers else None,
        _changes(record["changes"]) if "changes" in record else None,
    )


def _changes(record: dict[str, Any]) -> Changes:
    at = {
        path: {int(line): kind for kind, lines in kinds.items() for line in lines}
        for path, kinds in record.get("at", {}).items()
    }
    return Changes(record["part"], at)


def _check(port: Port, path: Path) -> None:
    """Raises GateError for a value that no record can have."""
    if not NAME.fullmatch(port.repository) or path.stem != port.repository.replace("/", "+"):
        raise GateError(
            port.where, f'"{port.repository}" is not the repository of this file', "name it owner+name.toml"
        )
    if port.lines < 1 or not port.targets:
        raise GateError(port.where, "no lines were ported, or to no runtime", "write lines and at least one [[target]]")
    if not isinstance(port.fresh, bool):
        raise GateError(port.where, f"fresh = {port.fresh!r}", "write true, or leave it out")
    if not COMMIT.fullmatch(port.commit):
        raise GateError(port.where, f'"{port.commit}" is no commit', "write all of its 40 digits")
    kinds = [obstacle.kind for obstacle in port.obstacles] + [kind for one in port.targets for kind in one.changed]
    if port.changes:
        kinds += [kind for lines in port.changes.at.values() for kind in lines.values()]
        if port.changes.part not in PARTS:
            raise GateError(port.where, f'part = "{port.changes.part}"', f"write one of {', '.join(PARTS)}")
    if unknown := next((kind for kind in kinds if kind not in KINDS), None):
        raise GateError(port.where, f'unknown kind "{unknown}"', f"write one of {', '.join(KINDS)}")
    if wrong := next((one.found for one in port.obstacles if one.found not in FOUND), None):
        raise GateError(port.where, f'found = "{wrong}"', f"write one of {', '.join(FOUND)}")
