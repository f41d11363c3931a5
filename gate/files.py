"""Writes files whole, and holds them: what other processes of the gate may be reading or writing at the same time."""

from __future__ import annotations

import fcntl
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def write_whole(path: Path, text: str, scratch: Path) -> None:
    """A reader sees the old file or the new one, whenever the writer is killed. `scratch` is on the same file system."""
    for folder in (path.parent, scratch):
        folder.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=scratch)
    with os.fdopen(handle, "w") as stream:
        stream.write(text)
    Path(temporary).chmod(0o644)
    Path(temporary).replace(path)


@contextmanager
def locked(path: Path, *, shared: bool = False) -> Iterator[None]:
    """Waits until no other process holds this file, or none alone if it may be shared."""
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_SH if shared else fcntl.LOCK_EX)
        yield
