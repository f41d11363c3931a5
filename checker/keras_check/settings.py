"""The table [tool.keras-check] of the nearest pyproject.toml."""

from __future__ import annotations

import difflib
import os
import re
import sys
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, NamedTuple

FILE = "pyproject.toml"
TABLE = re.compile(r"^\s*\[\s*tool\s*\.\s*([\"']?)keras-check\1\s*\]", re.MULTILINE)
KINDS: dict[str, type] = {"from": str, "to": str, "exclude": list, "select": list, "ignore": list, "quiet": bool}
WRITTEN = {str: 'a string, such as "tf1.15"', list: 'a list of strings, such as ["tests"]', bool: "true or false"}


class SettingsError(Exception):
    """Names the file, the key and the remedy."""


class Settings(NamedTuple):
    """What the command line does not say."""

    home: str = ""
    target: str = ""
    exclude: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    quiet: bool = False
    folder: Path = Path()  # that patterns are relative to
    file: str = ""

    def excluded(self, path: Path) -> bool:
        """A pattern without a slash is a name; others are paths from the folder of pyproject.toml."""
        if not self.exclude:
            return False
        written = os.path.relpath(str(path), str(self.folder)).replace(os.sep, "/")
        parts = written.split("/")
        tried = ["/".join(parts[:end]) for end in range(1, len(parts) + 1)]
        for pattern in (one.rstrip("/") for one in self.exclude):
            if any(fnmatch(one, pattern) for one in (tried if "/" in pattern else parts)):
                return True
        return False


def settings(paths: Iterable[str]) -> Settings:
    """Those of the nearest pyproject.toml that has the table, upwards from what all paths have in common."""
    common = Path(os.path.commonpath([str(Path(one).absolute()) for one in paths] or [str(Path.cwd())]))
    for folder in (common, *common.parents):
        file = folder / FILE
        try:
            text = file.read_text(encoding="utf-8") if file.is_file() else ""
        except (OSError, UnicodeDecodeError):
            continue
        if TABLE.search(text):
            return _settings(_table(text, file), text, file)
    return Settings(folder=Path.cwd())


def _table(text: str, file: Path) -> dict[str, Any]:
    try:
        if sys.version_info >= (3, 11):
            import tomllib  # noqa: PLC0415 - newer than the oldest Python that this runs on
        else:
            import tomli as tomllib  # noqa: PLC0415
    except ImportError:
        version = ".".join(map(str, sys.version_info[:2]))
        raise SettingsError(
            f"{file}: Python {version} reads no TOML; install tomli, use Python 3.11 or newer, "
            "or give the settings as options with --isolated"
        ) from None
    try:
        table: dict[str, Any] = tomllib.loads(text)["tool"]["keras-check"]
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file}: no valid TOML: {error}; correct that line") from error
    return table


def _settings(table: dict[str, Any], text: str, file: Path) -> Settings:
    for key, value in table.items():
        kind = KINDS.get(key)
        where = f"{file}:{_line(text, key)}: {key}"
        if kind is None:
            near = difflib.get_close_matches(key, KINDS, n=1)
            remedy = f"did you mean {near[0]}?" if near else f"settings are {', '.join(KINDS)}"
            raise SettingsError(f"{where} is no setting of [tool.keras-check]; {remedy}")
        if not _is_a(kind, value):
            raise SettingsError(f"{where} is {value!r}; write {WRITTEN[kind]}")
    return Settings(
        home=table.get("from", ""),
        target=table.get("to", ""),
        exclude=tuple(table.get("exclude", ())),
        select=tuple(table.get("select", ())),
        ignore=tuple(table.get("ignore", ())),
        quiet=table.get("quiet", False),
        folder=file.parent,
        file=str(file),
    )


def _is_a(kind: type, value: Any) -> bool:
    return (
        all(isinstance(one, str) for one in value)
        if kind is list and isinstance(value, list)
        else isinstance(value, kind)
    )


def _line(text: str, key: str) -> int:
    start = TABLE.search(text)
    after = start.end() if start else 0
    found = re.compile(rf"^\s*[\"']?{re.escape(key)}[\"']?\s*=", re.MULTILINE).search(text, after)
    return (
        text.count("\n", 0, found.start() if found else after)
        + 1
        + (found is not None and found.group().startswith("\n"))
    )
