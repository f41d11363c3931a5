"""How far a check of a large tree is, on the last line of a terminal."""

from __future__ import annotations

import time
from typing import TextIO

FIRST = 1.0  # seconds; what is quicker needs no progress
BETWEEN = 0.1  # seconds
CLEAR = "\r\x1b[K"


class Progress:
    def __init__(self, out: TextIO, *, shown: bool) -> None:
        self.out, self.shown = out, shown
        self._next = time.monotonic() + FIRST
        self._there = False

    def say(self, files: int, findings: int, name: str) -> None:
        if self.shown and time.monotonic() >= self._next:
            self._next = time.monotonic() + BETWEEN
            self.out.write(f"{CLEAR}{files:,} files, {findings:,} findings: {name[-50:]}")
            self.out.flush()
            self._there = True

    def clear(self) -> None:
        """Before anything else is written to the terminal."""
        if self._there:
            self.out.write(CLEAR)
            self.out.flush()
            self._there = False
