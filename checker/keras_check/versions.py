"""Versions, and what requirements ask of them: `>=1.4,<2`, `==2.3.*`, Poetry's `^2.3`, Conda's `=1.15`."""

from __future__ import annotations

import re
from typing import NamedTuple

Version = tuple[int, ...]
ONE = re.compile(
    r"(?P<sign>===|==|~=|!=|<=|>=|<|>|=|\^|~)?\s*v?(?P<version>\d+(?:\.\d+)*)(?P<any>\.\*)?(?P<suffix>[\w.+!-]*)"
)
MANY = 50  # patch versions of one series that are tried


class Clause(NamedTuple):
    sign: str
    version: Version
    any: bool  # ==2.3.*


def version(text: str) -> Version:
    """2.15.1rc0 is 2.15.1: a requirement rarely asks for less."""
    found = re.match(r"\d+(?:\.\d+)*", text)
    return tuple(map(int, found.group().split("."))) if found else ()


def clauses(spec: str) -> list[Clause] | None:
    """None for what is no list of versions, such as an address; empty for any version."""
    found = []
    for part in filter(None, re.sub(r"\s+", "", spec).split(",")):
        if part in ("*", "==*", "=*"):
            continue
        match = ONE.fullmatch(part)
        if match is None:
            return None
        found.append(Clause(match["sign"] or "==", version(match["version"]), bool(match["any"])))
    return found


def allows(spec: list[Clause], one: Version) -> bool:
    return all(_allows(clause, one) for clause in spec)


def allows_series(spec: list[Clause], one: Version) -> bool:
    """Whether a version is allowed that differs at most in its last number: 2.21.1 for 2.21.0."""
    series = one[:2]
    return any(allows(spec, candidate) for candidate in (one, *((*series, patch) for patch in range(MANY))))


def is_bound_above(spec: list[Clause]) -> bool:
    return any(clause.sign not in (">=", ">", "!=") for clause in spec)


def _allows(clause: Clause, one: Version) -> bool:
    length = max(len(clause.version), len(one))
    there, asked = _padded(one, length), _padded(clause.version, length)
    starts = one[: len(clause.version)] == clause.version
    sign = clause.sign
    if sign == "=":  # Conda: 1.15 is 1.15.5, too
        return starts
    if sign in ("==", "==="):
        return starts if clause.any else there == asked
    if sign == "!=":
        return not (starts if clause.any else there == asked)
    if sign in ("~=", "^", "~"):
        return asked <= there < _padded(_end(clause), length)
    return {"<": there < asked, "<=": there <= asked, ">": there > asked, ">=": there >= asked}[sign]


def _end(clause: Clause) -> Version:
    """The first version that is too new."""
    numbers = clause.version
    if clause.sign == "^":
        place = next((place for place, number in enumerate(numbers) if number), len(numbers) - 1)
    elif clause.sign == "~":
        place = min(1, len(numbers) - 1)
    else:
        place = max(len(numbers) - 2, 0)
    return (*numbers[:place], numbers[place] + 1)


def _padded(one: Version, length: int) -> Version:
    return one + (0,) * (length - len(one))
