"""Moved programs: snippets/moved.toml maps each old path to the current one, so that old addresses keep working."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from pathlib import Path

from gate.diagnostics import GateError

MOVED = "snippets/moved.toml"
PATH = re.compile(r"[\w-]+(?:/[\w-]+)*\.py")
FORM = 'write "old/path.py" = "new/path.py", one line for each move'


def moved(root: Path) -> dict[str, str]:
    """The current path of each moved program, by every path that it had before."""
    return _read(root, _state(root))[0]


def formerly(root: Path, snippet: str) -> tuple[str, ...]:
    """The former paths of a program."""
    return _read(root, _state(root))[1].get(snippet, ())


def _state(root: Path) -> int | None:
    try:
        return (root / MOVED).stat().st_mtime_ns
    except FileNotFoundError:
        return None


@lru_cache(maxsize=4)
def _read(root: Path, state: int | None) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    if state is None:
        return {}, {}
    try:
        moves = tomllib.loads((root / MOVED).read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise GateError(MOVED, f"not valid TOML: {error}", FORM) from error
    former: dict[str, tuple[str, ...]] = {}
    for old, new in moves.items():
        if not PATH.fullmatch(old) or not isinstance(new, str) or not PATH.fullmatch(new):
            raise GateError(MOVED, f'not two paths of programs: "{old}" = {new!r}', FORM)
        former[new] = (*former.get(new, ()), old)
    return moves, former
