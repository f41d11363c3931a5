"""Lets a program run alone: beside it, no other test of the same project runs, in whichever process of the gate.

A program that ran out of time on a busy machine is tried once more in this way before it counts as one that does not end.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from gate.files import locked


class Turnstile:
    """Many go in together; who wants to be alone closes the door, waits until all have left, and goes in."""

    def __init__(self, root: Path) -> None:
        folder = root / ".cache"
        folder.mkdir(exist_ok=True)
        self._door, self._room = folder / "door.lock", folder / "room.lock"

    @contextmanager
    def together(self) -> Iterator[None]:
        with ExitStack() as inside:
            with locked(self._door):
                inside.enter_context(locked(self._room, shared=True))
            yield

    @contextmanager
    def alone(self) -> Iterator[None]:
        with locked(self._door), locked(self._room):
            yield
