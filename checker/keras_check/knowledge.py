"""What was recorded of each version, read from knowledge.json.

`python -m gate.tools.knowledge` writes that file from the evidence.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Container
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from keras_check.hearing import HearingByRules
from keras_check.keys import Keys

OF_KERAS = re.compile(r"tf\.(optimizers|metrics|initializers|losses)\b")
FILE = Path(__file__).with_name("knowledge.json")
LISTED = 10  # names of a module, from which on what it lacks is gone
FAMILIES = ("tf.contrib", "tf.keras", "tf.compat.v1", "tf", "keras")


class Rule(NamedTuple):
    """What comes of a use on the target version."""

    key: str
    needs: tuple[str, ...]  # further uses that must be there
    unless: tuple[str, ...]  # uses that must not be there
    homes: frozenset[str] | None  # of a silent change: the versions on which such code does what was meant
    sure: int  # 0 not, 1 of code that is known to be written for one of these versions, 2 of any code
    error: str  # word for word, where it raises
    section: str  # address of the section with the program that proves it

    def verdict(self, homes: Collection[str]) -> str:
        """Of code that was written for one of these versions, or, without any, for nobody knows which."""
        if self.sure == 0 or (self.sure == 1 and not homes):
            return "unsure"
        return "raises" if self.homes is None else "differs"

    def holds(self, there: Container[str], homes: Collection[str]) -> bool:
        """For code that has these uses and was written for one of these versions, or for any."""
        if self.homes is not None and homes and self.homes.isdisjoint(homes):
            return False
        return all(one in there for one in self.needs) and not any(one in there for one in self.unless)


Said = tuple[str, str, str]  # rule, name and message of something that raises


class About(NamedTuple):
    """What is known of a key on the target, whatever else the code does."""

    gone: bool  # a name that the target lacks
    said: tuple[Said, ...]  # by its signature
    rules: tuple[Rule, ...]
    required: tuple[tuple[str, int], ...]  # parameters that a call must give, with their positions
    renamed: bool = False  # it is of the method that replaces the one that is called


Rewrite = tuple[list[list[str]], list[str]]  # its steps, and the uses beside which it is not made
ByOwner = dict[str, dict[str, int]]  # by what something is in, and by its name: the number of what is known of it


class Knowledge:
    """Of one target version."""

    def __init__(self, data: dict[str, Any], target: str) -> None:
        self._data, self.target = data, target
        self.versions: list[str] = data["runtimes"]
        self._place = self.versions.index(target)
        self._on = [self._place in members for members in map(set, data["groups"])]
        self._asked = {family for family, places in data["asked"].items() if self._place in places}
        self._signed = self._place in data["signed"]
        self._texts: list[str] = data["texts"]
        self._names: ByOwner = data["names"]  # groups
        self._properties: ByOwner = data["properties"]  # groups
        self._calls: ByOwner = data["calls"]  # lists of signatures
        self.signed = {
            owner.partition(".")[0] for owner in (*self._calls, *self._properties)
        }  # whose members are listed
        self._signature_lists: list[list[tuple[int, int]]] = data["signatures"]  # groups, each with a text
        self.keys = Keys(data["spelling"], data["bases"], self.had, self.is_of_models)
        self.accepted = {key for key, group in data.get("accepted", {}).items() if self._on[group]}
        self._parameters: dict[str, list[tuple[str, ...]]] = {}
        self.silent: set[str] = set()  # keys of which there is nothing to say, and that no rule asks for
        self.asked: dict[
            str, frozenset[str]
        ] = {}  # of the others those that rules ask for, by the key that stands for them
        self.about: dict[str, About | None] = {}  # keys that were looked up
        self._renamed: dict[str, str] = data["renamed"]
        self._inside = frozenset(data["inside"])
        self._sizes: dict[str, int] = {}
        self._there: dict[str, bool | None] = {}  # names that were looked up
        self._sections_of: dict[str, dict[str, int]] = {}
        self._of_models: dict[str, bool] = {}
        self.rules: dict[str, list[Rule]] = defaultdict(list)
        places: list[str] = data["places"]
        members = [frozenset(self.versions[place] for place in group) for group in data["groups"]]
        for key, needs, unless, sure, error, group, homes, place in data["rules"]:
            if self._on[group]:
                section = "" if place is None else places[place]
                written_for = None if homes is None else members[homes]
                self.rules[key].append(
                    Rule(key, tuple(needs), tuple(unless), written_for, sure, self._texts[error], section)
                )
        every = (one for rules in self.rules.values() for rule in rules for one in (*rule.needs, *rule.unless))
        self.asked_for = frozenset(every)
        self.hearing = HearingByRules(self)
        fixes: dict[str, Any] = data.get("fixes", {})
        self.fixes: dict[str, list[Rewrite]] = defaultdict(list)  # best first
        for key, steps, unless, group in fixes.get("rewrites", ()):
            if self._on[group]:
                self.fixes[key].append((steps, unless))
        self.moved, self.not_moved = (
            {name for name, group in fixes.get(kind, {}).items() if self._on[group]} for kind in ("moved", "not_moved")
        )

    def parameters(self, path: str) -> list[tuple[str, ...]]:
        """Of each signature of a path: rules may be about what a call leaves out."""
        found = self._parameters.get(path)
        if found is None:
            written = next(filter(None, map(self._signatures, (path, *self.keys.inherited(path)))), [])
            texts = sorted({self._texts[text] for _, text in written})
            found = self._parameters[path] = [
                tuple(one.partition("=")[0] for one in text.split(", ") if one and one[0] != "*") for text in texts
            ]
        return found

    def forget(self) -> None:
        """What was found out about the keys of the files so far; the next may have others."""
        self.about.clear()
        self.silent.clear()
        self.asked.clear()
        self._there.clear()
        self._parameters.clear()
        self.keys.forget()
        self.hearing.forget()

    def has(self, path: str) -> bool | None:
        """Whether the target has a name; None if no version is known to have had it."""
        try:
            return self._there[path]
        except KeyError:
            found = self._there[path] = self._has(path)
            return found

    def _has(self, path: str) -> bool | None:
        family = next(
            (one for one in FAMILIES if path.startswith(one) and path[len(one) : len(one) + 1] in ("", ".")), ""
        )
        if path.startswith("tf.compat.v1.keras."):
            return None  # nobody has listed these
        if OF_KERAS.match(path) and self._group("tf.keras." + path[3:]) is not None:
            return None  # loaded when it is asked for, so that no list has it: tf.optimizers is tf.keras.optimizers
        if family == "tf.compat.v1":
            twin = "tf" + path[len(family) :]
            found = [group for group in (self._group(path), self._group(twin)) if group is not None]
            known = "tf" in self._asked and bool(found) and self._has_compat()
            return any(self._on[group] for group in found) if known else None
        if family not in self._asked:
            return None
        group = self._group(path)
        return self._has_unlisted(path) if group is None else self._on[group]

    def _has_unlisted(self, path: str) -> bool | None:
        """It is gone if the module is in which it was, or if the target lists what this has; an older version may have had it."""
        module, _, name = path.rpartition(".")
        if self._is_in_what_is_gone(module):
            return False
        is_listed = module.rpartition(".")[2].islower() and self._size(module) >= LISTED
        return False if is_listed and not name.startswith("_") and not self._is_inside(path) else None

    def _is_in_what_is_gone(self, module: str) -> bool:
        """Packages that no list has, such as `tf.core`, may be there."""
        while module.count(".") >= 1 and self._group(module) is None:
            module = module.rpartition(".")[0]
        return module.count(".") >= 1 and self.has(module) is False

    def _size(self, module: str) -> int:
        """How many names of it the target lists."""
        found = self._sizes.get(module)
        if found is None:
            found = self._sizes[module] = sum(self._on[group] for group in self._names.get(module, {}).values())
        return found

    def _is_inside(self, path: str) -> bool:
        """Whether it is a module that no list has: `tf.python`, or one that only holds others."""
        return path in self._inside or any(one.startswith(path + ".") for one in self._names)

    def is_gone(self, path: str) -> bool:
        """Whether the target lacks a name that is nowhere else: `keras.layers.core.Dense` is `keras.layers.Dense`."""
        return self.has(path) is False and not self.has(self.keys.fold(path))

    def listed(self, path: str) -> bool:
        """Whether some version has a name."""
        return self._group(path) is not None

    def _has_compat(self) -> bool:
        group = self._group("tf.compat.v1")
        return group is not None and self._on[group]

    def _group(self, path: str) -> int | None:
        if path in self._names:
            return self._names[path].get("")
        module, _, name = path.rpartition(".")
        return self._names.get(module, {}).get(name)

    def signature(self, path: str) -> str | None:
        """The parameters on the target, of a method also if it is inherited: `units, activation=None, **kwargs`."""
        for group, text in self._signatures(path):
            if self._on[group]:
                return self._texts[text]
        owner, inside, name = path.partition("()")
        if not inside or "(" in name:
            return None
        family = "tf.keras" if owner.startswith("tf.keras") else ""
        for base in self.keys.bases.get(self.keys.fold(owner), ()):
            start = "tf." + base if family and base.startswith("keras.") else base
            for group, text in self._signatures(start + "()" + name):
                if self._on[group]:
                    return self._texts[text]
        return None

    def had(self, path: str) -> bool:
        """Whether a member of a class is known of some version."""
        owner, _, name = path.rpartition(".")
        return bool(self._signatures(path)) or name in self._properties.get(owner, {})

    def is_of_models(self, name: str) -> bool:
        """Whether of the classes that are still there only models ever had a member of this name, such as `fit_generator`."""
        if name == "optimizer.lr":
            return True
        found = self._of_models.get(name)
        if found is None:
            owners = self._owners.get(name)
            found = self._of_models[name] = owners is not None and all(
                self._is_model(one) or self.has(one) is False for one in owners
            )
        return found

    @cached_property
    def _owners(self) -> dict[str, set[str]]:
        """The classes that have a member, on any version, by its name."""
        owners: dict[str, set[str]] = defaultdict(set)
        for owner, names in (*self._calls.items(), *self._properties.items()):
            if owner.endswith("()"):
                for name in names:
                    owners[name].add(owner[:-2])
        return owners

    def _is_model(self, path: str) -> bool:
        folded = self.keys.fold(path)
        return folded == "keras.Model" or "keras.Model" in self.keys.bases.get(folded, ())

    def has_member(self, path: str) -> bool:
        owner, _, name = path.rpartition(".")
        group = self._properties.get(owner, {}).get(name)
        return self.signature(path) is not None or (group is not None and self._on[group])

    def renamed(self, key: str) -> str:
        """A key of a method that replaces the one of this key, which the target lacks: of `fit` for `fit_generator`."""
        if key[-1:] != ")" or "()." not in key:
            return ""
        path, _, given = key.rpartition("(")
        new = self.new_method(path) if given != ")" else ""
        return f"{new}({given}" if new else ""

    def new_method(self, path: str) -> str:
        """The method that replaces one that the target lacks."""
        if self.has_member(path):
            return ""
        for one in self.keys.spread(path):
            new = self._renamed.get(one)
            if new and one not in self.accepted and self.lost(one):
                return new
        return ""

    def lost(self, path: str) -> bool:
        """Whether a class of the target lacks a method or property that it had: `keras.Model().fit_generator`."""
        owner, _, name = path.rpartition(".")
        if not self._signed or self.has(owner[:-2]) is not True or self.has_member(path):
            return False
        bases = [owner, *(one + "()" for one in self.keys.bases.get(self.keys.fold(owner[:-2]), ()))]
        twins = [one for base in bases for one in (base, "tf." + base)]
        if any(name in self._properties.get(one, {}) and self.has_member(one + "." + name) for one in twins):
            return False
        return any(self.had(one + "." + name) for one in twins)

    def _signatures(self, path: str) -> list[tuple[int, int]]:
        owner, _, name = path.rpartition(".")
        found = self._calls.get(owner, {}).get(name)
        return [] if found is None else self._signature_lists[found]

    def address(self, section: str) -> str:
        return f"{self._data['site']}{section}" if section else ""

    def headed(self, path: str) -> str:
        """The section whose heading names what is gone."""
        place = self._data.get("headed", {}).get(path)
        return "" if place is None or self.has(path) is not False else str(self._data["places"][place])

    def sections_of(self, module: str) -> dict[str, int]:
        """How many names each section replaces by one of a module."""
        found = self._sections_of.get(module)
        if found is None:
            here = (
                section
                for path in self._data["proved"]
                for new, section in self.proved(path)
                if new.startswith(f"{module}.")
            )
            found = self._sections_of[module] = dict(Counter(here))
        return found

    def proved(self, path: str) -> list[tuple[str, str]]:
        """What replaces a name on the target, with the section that proves it, best first."""
        found = self._data["proved"].get(path, ())
        return [(new, self._data["places"][place]) for new, place, group in found if self._on[group]]


@lru_cache(maxsize=1)
def load() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return data
