"""What is noted of calls and operations: all, or only what somebody wants to hear."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Sequence
from itertools import zip_longest
from typing import Callable

Parameters = Callable[[str], Iterable[tuple[str, ...]]]  # of a path: those of each signature that it has or had


class Everything(Container[str]):
    def __contains__(self, _: object) -> bool:
        return True


EVERYTHING = Everything()


class Heard:
    """Of the calls of one path."""

    def __init__(self, signatures: Collection[tuple[str, ...]] = ()) -> None:
        self.signatures = signatures
        self.names = [_one_of(here) for here in zip_longest(*signatures, fillvalue="")]  # of parameters, by position
        self.left_out: Sequence[str] = sorted(set().union(*signatures))  # parameters that a call may leave out
        self.of_elements: Container[str] = EVERYTHING  # arguments of which it is heard what is in a list

    def values(self, _argument: str) -> Container[str]:
        """Of an argument, which has a name or like `#0` a position; empty stands for any value."""
        return EVERYTHING


class Hearing:
    """Everything of every path."""

    def __init__(self, parameters: Parameters) -> None:
        self.parameters = parameters
        self.operations: Container[str] = EVERYTHING
        self._calls: dict[str, Heard | None] = {}

    def calls(self, path: str) -> Heard | None:
        """None if nothing is to be heard of the arguments."""
        try:
            return self._calls[path]
        except KeyError:
            found = self._calls[path] = self.of(path)
            return found

    def of(self, path: str) -> Heard | None:
        return Heard(tuple(self.parameters(path)))

    def forget(self) -> None:
        self._calls.clear()


def _one_of(names: Sequence[str]) -> str:
    """The parameter at a position, if it is the same one in all signatures."""
    return names[0] if len(set(names)) == 1 else ""
