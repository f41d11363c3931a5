"""Keys of uses as rules know them: one spelling for the many paths of one thing, and the classes that define a member."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Callable

PLAIN = re.compile(r"[\w.]+")  # the part of a key that is a path of the framework
MEMBER = re.compile(r"(\(\)\.|~(def |super\.)?)(?P<name>[a-zA-Z_]\w*)")  # of an object, or that a class overrides
LAST_TWO = re.compile(r"\.[a-z_]+\.[a-z_]+=?\Z")
OF_A_MODEL = re.compile(r"keras\.callbacks\.\w+\(\)\.model(?P<rest>\..+)")  # set_model() gives a callback its model
OF_SOMETHING = re.compile(r"\?(?:\.\w+)?(?P<rest>\.(?P<name>optimizer\.lr|[a-z]+_[a-z_]+)\b.*)")
TOO_GENERAL = "tf.Module"  # also what has nothing to do with Keras inherits from it
KERAS = ("tf.python.keras", "tf.keras", "tf_keras")


def never(_: str) -> bool:
    return False


def _last_two(key: str) -> Iterator[str]:
    """Of a member of a member: `?.optimizer.lr` for that of a model and of a callback's model."""
    match = LAST_TWO.search(key) if key.count(".") > 1 else None
    if match and match.start():
        yield "?" + match.group()


class Keys:
    def __init__(
        self,
        one_spelling: Mapping[str, str],
        bases: Mapping[str, Sequence[str]],
        has_member: Callable[[str], bool] = never,
        is_of_models: Callable[[str], bool] = never,
    ) -> None:
        self.one_spelling = one_spelling  # by path without `tf.`
        self.bases = bases  # all that a class inherits from, nearest first
        self.has_member = has_member  # whether a class defines `keras.Model().fit`
        self.is_of_models = is_of_models  # whether only models have a member of this name
        self._known: dict[str, list[str]] = {}

    def forget(self) -> None:
        self._known.clear()

    def fold(self, path: str) -> str:
        for start in KERAS:
            if path.startswith(start) and path[len(start) : len(start) + 1] in ("", "."):
                path = "keras" + path[len(start) :]
                break
        found = self.one_spelling.get(path)
        if found is None and path.startswith("keras.") and path.count(".") > 2:
            parts = path.split(".")  # keras.layers.core.Dense is keras.layers.Dense
            short = ".".join([*parts[:2], parts[-1]])
            found = self.one_spelling.get(short) or (short if short in self.bases else None)
        return found or path

    def inherited(self, path: str) -> Iterator[str]:
        """Where a method may be defined that its class does not: `keras.Model().fit` and `tf.keras.Model().fit`."""
        owner, inside, name = path.partition("().")
        for base in self.bases.get(self.fold(owner), ()) if inside and "(" not in name else ():
            if base != TOO_GENERAL:
                yield from (f"{base}().{name}", f"tf.{base}().{name}")

    def spread(self, key: str) -> list[str]:
        """The key in one spelling, as it is written, and those of the classes that its class inherits from."""
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = list(self._spread(key))
        return found

    def _spread(self, key: str) -> Iterator[str]:
        match = PLAIN.match(key)
        if match is None:  # the import of a module, or something unknown
            yield key
            yield from _last_two(key)
            unknown = OF_SOMETHING.match(key)
            if unknown and self.is_of_models(unknown["name"]):
                yield from self._spread("keras.Model()" + unknown["rest"])
            return
        path, rest = self.fold(match.group()), key[match.end() :]
        yield path + rest
        if path != match.group():
            yield "= " + key  # as it is written: keras.engine and tf.keras.engine are two
        yield from _last_two(rest)
        of_model = OF_A_MODEL.match(path + rest)
        if of_model:
            yield from self._spread("keras.Model()" + of_model["rest"])
        if rest.startswith("(") and rest != "()" and rest[1] != ")":
            for base in self.bases.get(path, ()):
                if base != TOO_GENERAL:
                    yield base + "~" + rest
        if rest.startswith(("()", "~")):
            bases = self.bases.get(path, ())
            member = MEMBER.match(rest)
            if member:
                bases = [one for one in bases if self.has_member(one + "()." + member.group("name"))] or bases
            for base in bases:
                if base != TOO_GENERAL:
                    yield base + rest
