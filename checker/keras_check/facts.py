"""What is known of a file in one pass: its tree, imports and uses, and which rewrites may be made in it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from keras_check.edits import Edit
from keras_check.imports import imports, stored

if TYPE_CHECKING:
    from keras_check.fixes import State

PATH = re.compile(r"[A-Za-z_]\w*(?:\.\w+)*\Z")
Steps = Sequence[Sequence[str]]


class Group(NamedTuple):
    """Edits that belong together, with the rewrites that they come from."""

    edits: list[Edit]
    used: tuple[str, ...]
    places: tuple[tuple[int, int], ...]  # of the findings that they fix
    is_import: bool = False


class Refused(Exception):
    """A rewrite that cannot be made here."""


class Facts:
    def __init__(self, now: State) -> None:
        self.no_longer_used = now.first.names - now.names
        self.there = now.first.there | now.there
        self.now, self.text, self.tree, self.known = now, now.text, now.tree, now.known
        self.parents = now.parents
        self.imports = imports(now.tree)
        self.stored = stored(now.tree)
        self.called: dict[int, str] = {}
        self.at: dict[int, list[str]] = {}  # keys of uses by node
        for use in now.uses:
            self.at.setdefault(id(use.node), []).append(use.key)
            if isinstance(use.node, ast.Call) and use.key.endswith("()"):
                self.called[id(use.node)] = use.key[:-2]
        self.rebound: dict[str, str] = {}  # what imported names stand for after this pass
        self.repaired: list[ast.AST] = []  # what a changed import brings back

    def allowed(self, key: str) -> Iterator[Steps]:
        """The rewrites of a key, but those that went wrong beside something else that this file has."""
        for steps, unless in self.known.fixes.get(key, ()):
            if not self.there.intersection(unless):
                yield steps

    def renamed(self, path: str) -> tuple[str, str] | None:
        """What a name became, and the rewrite that says so."""
        for key, swap in ((path, ("", "")), *_other_roots(path, self.known.target)):
            for steps in self.allowed(key):
                if steps[0][0] == "name" and len(steps) == 1:
                    new = steps[0][1]
                    if swap[0]:
                        new = _swapped(new, swap)
                    if self.known.has(new) is not False:
                        return new, identity(key, steps)
        module = path.rpartition(".")[0]
        while module:
            for steps in self.allowed(module + ".*"):
                new = steps[0][1] + path[len(module) :]
                if self.known.has(new) is True and self.known.keys.fold(new) == self.known.keys.fold(path):
                    return new, identity(module + ".*", steps)
            module = module.rpartition(".")[0]
        return None


def place_of(node: Any) -> tuple[int, int]:
    return node.lineno, node.col_offset


def identity(key: str, steps: Steps) -> str:
    """The name of a rewrite."""
    return key + ": " + "; ".join(" ".join(step) for step in steps)


def _other_roots(path: str, target: str) -> list[tuple[str, tuple[str, str]]]:
    """keras and tf.keras are one, but with legacy Keras."""
    if target.endswith("-legacy"):
        return []
    if path.startswith("tf.keras."):
        return [(path[3:], ("keras.", "tf.keras."))]
    if path.startswith("keras."):
        return [("tf." + path, ("tf.keras.", "keras."))]
    return []


def _swapped(path: str, swap: tuple[str, str]) -> str:
    return swap[1] + path[len(swap[0]) :] if path.startswith(swap[0]) else path
