"""How the checker did on public code.

`checker/world/measured.json` is written by `python -m gate.tools.world`, `checker/world/judged.toml` by hand.
"""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gate.diagnostics import GateError
from gate.reading.ports import KINDS, NAME, PARTS

FOLDER = "checker/world"
MEASURED = f"{FOLDER}/measured.json"
JUDGED = f"{FOLDER}/judged.toml"
VERDICTS = ("raises", "differs", "warns")  # what is unsure is not judged


@dataclass(frozen=True)
class Lines:
    """Of lines that had to change: how many there are, how many the checker reports, how many surely, how many tf_upgrade_v2."""

    all: int
    found: int
    sure: int
    upgraded: int

    def __add__(self, other: Lines) -> Lines:
        return Lines(
            self.all + other.all, self.found + other.found, self.sure + other.sure, self.upgraded + other.upgraded
        )


NONE = Lines(0, 0, 0, 0)


@dataclass(frozen=True)
class Measured:
    """One repository."""

    repository: str
    commit: str
    part: str  # one of PARTS
    findings: int  # in the files that were ported
    lines: dict[str, Lines]  # by kind
    missed: dict[str, dict[int, str]]  # by file, each line that nothing is said of, with its kind


@dataclass(frozen=True)
class Judgment:
    """A finding that was drawn at random and read beside the code."""

    repository: str
    path: str
    line: int
    rule: str
    name: str
    verdict: str
    true: bool  # what is said to happen happens
    section: bool  # the address leads to the section that is about it
    instead: bool  # what it says to write is right; also if it says nothing
    why: str

    @property
    def right(self) -> bool:
        return self.true and self.section and self.instead


def measured(root: Path) -> list[Measured]:
    path = root / MEASURED
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        found = [_measured(one) for one in record["repositories"]]
    except FileNotFoundError as error:
        raise GateError(MEASURED, "is missing", "run `python -m gate.tools.world FOLDER_WITH_REPOSITORIES`") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise GateError(
            MEASURED, f"cannot be read: {error!r}", "write it anew with `python -m gate.tools.world`"
        ) from error
    for one in found:
        _check(one)
    return found


def _measured(one: dict[str, Any]) -> Measured:
    missed = {
        path: {int(line): kind for kind, lines in kinds.items() for line in lines}
        for path, kinds in one["missed"].items()
    }
    lines = {kind: Lines(*map(int, counts)) for kind, counts in one["lines"].items()}
    return Measured(one["repository"], one["commit"], one["part"], int(one["findings"]), lines, missed)


def _check(one: Measured) -> None:
    """Raises GateError for numbers that cannot be."""
    remedy = "write it anew with `python -m gate.tools.world`"
    if not NAME.fullmatch(one.repository) or one.part not in PARTS or not set(one.lines) <= set(KINDS):
        raise GateError(MEASURED, f"{one.repository}: unknown name, part or kind", remedy)
    missed = Counter(kind for lines in one.missed.values() for kind in lines.values())
    for kind, lines in one.lines.items():
        if (
            not lines.sure <= lines.found <= lines.all
            or lines.upgraded > lines.all
            or lines.all - lines.found != missed[kind]
        ):
            raise GateError(MEASURED, f"{one.repository}: the numbers of {kind} do not add up", remedy)


def total(found: Iterable[Measured], kind: str | None = None) -> Lines:
    """Of all kinds or of one."""
    return sum((lines for one in found for name, lines in one.lines.items() if kind in (None, name)), start=NONE)


def judged(root: Path) -> list[Judgment]:
    path = root / JUDGED
    try:
        record = tomllib.loads(path.read_text(encoding="utf-8"))
        found = [Judgment(**one) for one in record["finding"]]
    except FileNotFoundError as error:
        raise GateError(
            JUDGED, "is missing", "draw findings with `python -m gate.tools.world FOLDER --draw 100`"
        ) from error
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise GateError(JUDGED, f"cannot be read: {error}", "write each [[finding]] as the others") from error
    for one in found:
        if one.verdict not in VERDICTS or not all(
            isinstance(each, bool) for each in (one.true, one.section, one.instead)
        ):
            raise GateError(
                JUDGED, f"{one.repository}, {one.path}:{one.line}: not judged", "write true or false for each"
            )
        if not one.right and not one.why:
            raise GateError(
                JUDGED, f"{one.repository}, {one.path}:{one.line}: wrong without a reason", "say why in a few words"
            )
    return found
