"""What is noted of a program while it is read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from keras_check.reading.syntax import Located


class Use(NamedTuple):
    """`key` is what is used; `node` is where."""

    key: str
    node: Located
    written: Located | None = None  # where the value is, if it stands somewhere else


class Notes:
    def __init__(self) -> None:
        self.noted: list[Use] = []
        self.found = self.noted  # another list while nothing shall be noted
        self.context = ""  # the method or the decorated function in which a statement stands

    def note(self, key: str, node: Located, written: Located | None = None) -> None:
        self.found.append(Use(key, node, written))

    def note_in_context(self, key: str, node: Located) -> None:
        self.found.append(Use(key, node))
        if self.context:
            self.found.append(Use(self.context + key, node))

    @contextmanager
    def silence(self) -> Iterator[None]:
        """Nothing is noted."""
        kept, self.found = self.found, []
        try:
            yield
        finally:
            self.found = kept

    @contextmanager
    def within(self, context: str) -> Iterator[None]:
        """All is noted, with where it stands."""
        kept = self.context, self.found
        self.context, self.found = context, self.noted
        try:
            yield
        finally:
            self.context, self.found = kept
