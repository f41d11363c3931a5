"""Where programs stood before: snippets/moved.toml, an old path = the present one. Old addresses go on working."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from pathlib import Path

from gate.diagnostics import GateError

MOVED = "snippets/moved.toml"
PATH = re.compile(r"[\w-]+(?:/[\w-]+)*\.py")
FORM = 'write "old/path.py" = "new/path.py", a line for each move'


def moved(root: Path) -> dict[str, str]:
    """The present path of each program that has moved, by every path that it had before."""
    return _read(root, _state(root))[0]


def formerly(root: Path, snippet: str) -> tuple[str, ...]:
    """The paths that a program had before."""
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
            raise GateError(MOVED, f'not the move of a program: "{old}" = {new!r}', FORM)
        former[new] = (*former.get(new, ()), old)
    return moves, former
