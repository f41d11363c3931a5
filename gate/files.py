"""Atomic writes and file locks, for files that other processes of the gate read and write."""

from __future__ import annotations

import fcntl
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def write_atomically(path: Path, text: str, scratch: Path) -> None:
    """Replaces a file atomically, even if the writer is killed. `scratch` must be on the same file system."""
    for folder in (path.parent, scratch):
        folder.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=scratch)
    with os.fdopen(handle, "w") as stream:
        stream.write(text)
    Path(temporary).chmod(0o644)
    Path(temporary).replace(path)


@contextmanager
def locked(path: Path, *, shared: bool = False) -> Iterator[None]:
    """Holds an exclusive or shared lock on a file."""
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_SH if shared else fcntl.LOCK_EX)
        yield
