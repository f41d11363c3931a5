"""One spelling for each thing of Keras that has several paths, and what each class inherits from."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from functools import cache

from keras_check.keys import Keys

from gate.judging.signatures import Signatures, names_of, split

GIVEN = re.compile(r"(?P<called>[\w.()]+)\((?P<name>[a-z]\w*)=\)")
PUBLIC = 2  # points in the path of a class that people name
KERAS = ("keras.", "tf.keras.")


def keys_of(signatures: Signatures) -> Keys:
    spelling = _one_spelling(signatures)
    own = Keys(spelling, {})
    direct: dict[str, dict[str, None]] = defaultdict(dict)  # sets that keep their order
    for path, bases in signatures.bases.items():
        for base in reversed(bases.values()):  # newest first
            direct[own.fold(path)][own.fold(base)] = None
    members = {*signatures.parameters, *signatures.properties}
    return Keys(spelling, {path: _inherited(path, direct) for path in direct}, members.__contains__)


def has_of(signatures: Signatures, keys: Keys) -> Callable[[str, str], bool]:
    """Whether a runtime has the member or takes the argument of a key: `keras.Model().fit`, `keras.Model().fit(epochs=)`."""

    def has(runtime: str, key: str) -> bool:
        given = GIVEN.fullmatch(key.removeprefix("= "))
        path = given["called"] if given else key.removeprefix("= ")
        owner, called, name = path.rpartition("().")
        owner = keys.fold(owner)
        owners = [owner, *keys.bases.get(owner, ())] if called else []
        paths = [f"{start}{one}().{name}" for one in owners for start in ("", "tf.")] or [path, f"tf.{path}"]
        if given:
            written = [signatures.parameters.get(one, {}).get(runtime, "") for one in paths]
            return any(given["name"] in names_of(one) for one in written)
        every = (signatures.parameters, signatures.properties)
        return bool(called) and any(runtime in members.get(one, ()) for one in paths for members in every)

    return has


def parameters_of(signatures: Signatures, keys: Keys) -> Callable[[str], list[tuple[str, ...]]]:
    """The names of the parameters of each signature that a path has or had; of a method also if it is inherited."""

    @cache
    def parameters(path: str) -> list[tuple[str, ...]]:
        return next(filter(None, map(signatures.names_of_all, (path, *keys.inherited(path)))), [])

    return parameters


def defaults_of(signatures: Signatures, keys: Keys) -> Callable[[str, str], str | None]:
    """The default on a runtime of what a call leaves out, `keras.layers.GRU(!implementation)`; None if nobody knows."""
    paths: dict[str, list[str]] = defaultdict(list)
    for path in signatures.parameters:
        paths[keys.fold(path)].append(path)

    def default(runtime: str, key: str) -> str | None:
        called, _, name = key[:-1].partition("(!")
        written = called.removeprefix("= ")
        for path in sorted(paths.get(called, [written]), key=lambda one: one != written):
            for one in split(signatures.parameters[path].get(runtime, "")):
                parameter, given, value = one.partition("=")
                if parameter == name and given:
                    return value
        return None

    return default


def _one_spelling(signatures: Signatures) -> dict[str, str]:
    """Paths of one object whose last parts are the same word stand for each other: `keras.engine.Layer` for `keras.Layer`.

    `keras.optimizers.adam` is `Adam` too, but an object that merely appears in two places under two names stays two.
    """
    of: dict[str, str] = {}

    def root(path: str) -> str:
        while of.get(path, path) != path:
            path = of[path]
        return path

    for path, firsts in signatures.same.items():
        for first in firsts.values():
            if path.startswith(KERAS) and first.startswith(KERAS):
                one, other = (root(each.removeprefix("tf.")) for each in (path, first))
                of.setdefault(one, one)
                of.setdefault(other, other)
                if one != other and _word(one) == _word(other):
                    best, worse = sorted((one, other), key=lambda each: (each.count("."), len(each), each))
                    of[worse] = best
    return {path: root(path) for path in of}


def _word(path: str) -> str:
    return path.rpartition(".")[2].lower().replace("_", "")


def _inherited(path: str, direct: dict[str, dict[str, None]]) -> list[str]:
    """All but the mixins and bases that only modules inside Keras name."""
    found: dict[str, None] = {}
    left = list(direct.get(path, ()))
    while left:
        base = left.pop(0)
        if base not in found and base != path:
            found[base] = None
            left.extend(direct.get(base, ()))
    return [one for one in found if not one.startswith("keras.") or one.count(".") <= PUBLIC]
