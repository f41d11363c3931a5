"""Lets a program run alone, while no other process of the gate runs a test of the same project.

A program that exceeds its time limit is retried this way, in case the machine was busy.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from gate.files import locked


class Turnstile:
    """A shared lock for tests that run together, and an exclusive one for a program that runs alone.

    A waiting exclusive lock blocks new shared ones.
    """

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
