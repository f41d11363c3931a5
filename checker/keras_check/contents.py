"""The content of what is named on the command line, one file at a time: of folders, archives and a pipe."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Callable, NamedTuple

from keras_check import archives, requirements
from keras_check.source import SUFFIXES, Problem, Source, content, files, largest, never, parsed, too_large

PIPE = "-"
STDIN = "<stdin>"


class Content(NamedTuple):
    name: str
    data: bytes


def is_wanted(name: str) -> bool:
    return name.endswith(SUFFIXES) or requirements.is_requirements(name)


def contents(paths: Iterable[str], excluded: Callable[[Path], bool] = never) -> Iterator[Content | Problem]:
    """Nothing is kept: a content is gone before the next is read. A file that is named twice is read once."""
    chosen = list(paths)
    seen: set[Path] | None = set() if len(chosen) > 1 else None
    for one in chosen:
        if one == PIPE:
            yield _piped()
        elif Path(one).suffix == archives.SUFFIX and Path(one).is_file():
            for found in archives.members(Path(one), is_wanted):
                yield found if isinstance(found, Problem) else Content(*found)
        else:
            yield from _files(one, excluded, seen)


def opened(path: str) -> Source | None:
    """A file that another one imports, on the disk or in an archive; None if there is none that can be read."""
    archive, inside, member = path.partition(archives.SUFFIX + "/")
    data: bytes | Problem | None = None
    if inside and Path(archive + archives.SUFFIX).is_file():
        data = archives.member(archive + archives.SUFFIX, member)
    elif Path(path).is_file():
        data = content(Path(path))
    found = parsed(path, data) if isinstance(data, bytes) else None
    return found if isinstance(found, Source) else None


def roots(paths: Iterable[str]) -> list[str]:
    """The folders that the files of a project may import from."""
    return [
        one if Path(one).is_dir() or Path(one).suffix == archives.SUFFIX else str(Path(one).parent) for one in paths
    ]


def _piped() -> Content | Problem:
    data = sys.stdin.buffer.read(largest(STDIN) + 1)
    return too_large(STDIN) if len(data) > largest(STDIN) else Content(STDIN, data)


def _files(path: str, excluded: Callable[[Path], bool], seen: set[Path] | None) -> Iterator[Content | Problem]:
    unreadable: list[OSError] = []
    for file in files([path], is_wanted, excluded, unreadable.append):
        if seen is not None:
            if file.absolute() in seen:
                continue
            seen.add(file.absolute())
        data = content(file)
        yield data if isinstance(data, Problem) else Content(str(file), data)
    for error in unreadable:
        yield Problem(str(error.filename), 0, f"cannot be read: {error.strerror}")
