"""Zip archives, read without writing anything to the disk and without trusting what they say of themselves."""

from __future__ import annotations

import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Callable

from keras_check.source import Problem, is_read, largest, too_large

SUFFIX = ".zip"
MOST_MEMBERS = 100_000
MOST_BYTES = 500_000_000  # of all that is read
LEFT_OUT = "__MACOSX"
CLIMBS = re.compile(r"(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:")
PLAIN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # the others may unpack a gigabyte at once
UNREADABLE = (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, NotImplementedError, EOFError, ValueError)


def members(path: Path, wanted: Callable[[str], bool]) -> Iterator[tuple[str, bytes] | Problem]:
    """The wanted files of an archive with their content, in the order of their names: `code.zip/model.py`."""
    try:
        archive = zipfile.ZipFile(str(path))
    except UNREADABLE as error:
        yield Problem(str(path), 0, f"is no zip archive that can be read: {error}")
        return
    with archive:
        listed = sorted(archive.infolist(), key=lambda one: one.filename)
        if len(listed) > MOST_MEMBERS:
            yield Problem(str(path), 0, f"holds more than {MOST_MEMBERS:,} files; the others were not read")
        left = MOST_BYTES
        for one in listed[:MOST_MEMBERS]:
            found = _member(archive, one, str(path), wanted, left)
            if found is None:
                continue
            yield found
            left -= 0 if isinstance(found, Problem) else len(found[1])
            if left <= 0:
                yield Problem(str(path), 0, f"holds more than {MOST_BYTES // 1_000_000} MB; the rest was not read")
                return


def _member(
    archive: zipfile.ZipFile, one: zipfile.ZipInfo, path: str, wanted: Callable[[str], bool], left: int
) -> tuple[str, bytes] | Problem | None:
    name = f"{path}/{one.filename}"
    if CLIMBS.search(one.filename):
        return Problem(name, 0, "leads out of the archive and was not read")
    *folders, last = [part for part in one.filename.split("/") if part != "."]
    if not wanted(last) or LEFT_OUT in folders or not all(map(is_read, folders)):
        return None
    if stat.S_ISLNK(one.external_attr >> 16):
        return Problem(name, 0, "is a link and was not followed")
    if one.compress_type not in PLAIN:
        return Problem(name, 0, "is compressed in a way that is not read here; zip it anew")
    most = min(left, largest(last))
    try:
        with archive.open(one) as file:
            data = file.read(most + 1)  # whatever size the archive names
    except UNREADABLE as error:
        return Problem(name, 0, f"cannot be read: {error}")
    return too_large(name) if len(data) > largest(last) else (name, data)


def member(path: str, name: str) -> bytes | None:
    """One file of an archive, if it is there and is read."""
    try:
        archive = _opened(path)
        found = _member(archive, archive.getinfo(name), path, bool, MOST_BYTES)
    except (KeyError, *UNREADABLE):
        return None
    return None if isinstance(found, Problem) or found is None else found[1]


@lru_cache(maxsize=1)
def _opened(path: str) -> zipfile.ZipFile:
    """Kept open: most questions are for what is not there."""
    return zipfile.ZipFile(path)


def forget() -> None:
    """Another archive may have come to the place of one that was read."""
    _opened.cache_clear()
