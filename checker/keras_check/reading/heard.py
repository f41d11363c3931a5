"""What is noted of calls: all, or only what somebody wants to hear."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import zip_longest

Signatures = Sequence[tuple[str, ...]]  # the parameters of each signature that a path has or had


class Everything(Container[str]):
    def __contains__(self, _: object) -> bool:
        return True


EVERYTHING = Everything()


class Heard:
    """Of the calls of one path."""

    def __init__(self, signatures: Signatures = ()) -> None:
        self.signatures = signatures
        self.names = [_one_of(here) for here in zip_longest(*signatures, fillvalue="")]  # of parameters, by position
        self.left_out: Sequence[str] = sorted(set().union(*signatures))  # parameters that a call may leave out

    def values(self, _argument: str) -> Container[str]:
        """Of an argument, which has a name or like `#0` a position; empty stands for any value."""
        return EVERYTHING


def _one_of(names: Sequence[str]) -> str:
    """The parameter at a position, if it is the same one in all signatures."""
    return names[0] if len(set(names)) == 1 else ""
