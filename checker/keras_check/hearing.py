"""What there may be to say of calls on the target version: nothing else is noted of them, since most of it is silent."""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Iterator, Mapping
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from keras_check.paths import TWINS
from keras_check.reading.heard import Heard, Hearing

if TYPE_CHECKING:
    from keras_check.knowledge import Knowledge

ARGUMENTS = re.compile(r"\((?!\))")  # where the arguments of a call begin in a key, and perhaps elsewhere
ANY_ARGUMENT = "(x"
NOTHING: frozenset[str] = frozenset()
GIVEN = frozenset([""])  # said of an argument whatever its value is


class Taken(NamedTuple):
    """The arguments that the target takes, by name and like `#0` by position."""

    arguments: frozenset[str]
    any_name: bool
    any_place: bool

    def has(self, argument: str) -> bool:
        return argument in self.arguments or (self.any_place if argument[0] == "#" else self.any_name)


class HeardByRules(Heard):
    """Of the calls of one path: what rules are about, and arguments that the target does not take.

    That may be more than there is to say, and never less.
    """

    def __init__(
        self, signatures: Collection[tuple[str, ...]], told: Mapping[str, frozenset[str]], taken: Collection[Taken]
    ) -> None:
        super().__init__(signatures)
        self.left_out = [one for one in self.left_out if "!" + one in told]
        self.of_elements = {one for one, values in told.items() if any(value.startswith("[") for value in values)}
        self.told, self.taken = told, taken

    def values(self, argument: str) -> Container[str]:
        told = self.told.get(argument, NOTHING)
        for taken in self.taken:
            if not taken.has(argument):
                return told | GIVEN
        return told


class HearingByRules(Hearing):
    def __init__(self, known: Knowledge) -> None:
        super().__init__(known.parameters)
        self._known = known
        keys = {*known.rules, *known.asked_for}
        self.operations = {key for key in keys if key.startswith("(")}
        self._told: dict[str, dict[str, frozenset[str]]] = {}  # by the path that is called and by argument: its values
        for key in keys:
            for start in ARGUMENTS.finditer(key):
                argument, _, value = key[start.end() : -1].partition("=")
                told = self._told.setdefault(key[: start.start()], {})
                told[argument] = told.get(argument, NOTHING) | {value}

    def of(self, path: str) -> Heard | None:
        told: dict[str, frozenset[str]] = {}
        taken: dict[str, Taken] = {}
        renamed = self._known.new_method(path) if "()." in path else ""
        for one in (*_with_twins(path), *([renamed] if renamed else ())):
            written = self._known.signature(one)
            if written is not None and written != "?" and written not in taken:
                taken[written] = _taken(written)
            for key in self._known.keys.spread(one + ANY_ARGUMENT):
                for argument, values in self._told.get(key[: -len(ANY_ARGUMENT)], {}).items():
                    told[argument] = told.get(argument, NOTHING) | values
        return HeardByRules(tuple(self.parameters(path)), told, tuple(taken.values())) if told or taken else None


def _with_twins(path: str) -> Iterator[str]:
    """What is said of a name depends on whether its twin goes well."""
    yield path
    for start, twin in TWINS:
        if path.startswith(start + "."):
            yield twin + path[len(start) :]


def _taken(written: str) -> Taken:
    names = [one.partition("=")[0] for one in written.split(", ")] if written else []
    places = len(list(takewhile(lambda name: not name.startswith("*"), names)))
    by_place = (f"#{place}" for place in range(places))
    starred = [name for name in names if name.startswith("*")]
    any_place = any(name != "*" and not name.startswith("**") for name in starred)
    return Taken(frozenset([*names, *by_place]), any(name.startswith("**") for name in starred), any_place)
