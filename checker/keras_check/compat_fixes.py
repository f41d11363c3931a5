"""`import tensorflow.compat.v1 as tf`: one edit that brings back the names of TensorFlow 1."""

from __future__ import annotations

import ast
import re

from keras_check.edits import Edit
from keras_check.facts import PATH, Facts, Group, identity, place_of
from keras_check.import_fixes import Imports
from keras_check.judge import Judged

COMPAT = "tf.compat.v1"
FRAMEWORKS = ("tf", "keras", "tf_slim", "tf_keras")


class Compat:
    def __init__(self, facts: Facts, imports: Imports) -> None:
        self.facts, self.imports, self.text, self.known = facts, imports, facts.text, facts.known

    def covers(self, one: Judged) -> bool:
        return one.rule == "name" and one.name.startswith("tf.") and self._in_compat(one.name) is not None

    def _in_compat(self, path: str) -> str | None:
        """The path of a name of tf in tf.compat.v1, if it is there."""
        if path == "tf" or path.startswith(COMPAT + ".") or path == COMPAT:
            return path
        new = COMPAT + path[2:]
        there = self.known.has(new)
        if there is None:  # nobody has listed it, such as an attribute of a class
            there = self._in_compat(path.rpartition(".")[0]) is not None and path.count(".") > 1
        return new if there else None

    def group(self, forced: bool) -> Group | None:
        """`import tensorflow.compat.v1 as tf`, if all that the file uses was run so."""
        here = [one for one in self.facts.imports if one.path == "tf" and isinstance(one.statement, ast.Import)]
        prelude = next(
            (steps for steps in self.facts.allowed("prelude") if list(steps[0]) == ["bind", "tf", COMPAT]), None
        )
        if prelude is None or len(here) != 1 or not here[0].alias.asname or here[0].name in self.facts.stored:
            return None
        gone = [one for one in self.facts.now.judged if one.rule == "name" and one.name.startswith("tf.")]
        covered = [one for one in gone if self.covers(one)]
        if not covered or here[0].statement not in self.facts.tree.body:
            return None
        if not forced and all(self._has_current_name(one.name) for one in gone):
            return None
        names = self._names_of_frameworks()
        for name in names:
            if name.startswith("tf.") and self.known.has(name) is False and self._in_compat(name) is None:
                continue  # gone in any case
            if not forced and not self._goes_well(name):
                return None
            if name.startswith("tf.") and self._in_compat(name) is None and not self._is_keras(name):
                return None
        start = self.text.start_of_import(here[0].statement, here[0].alias)
        old = here[0].alias.name
        self.facts.rebound[here[0].name] = COMPAT
        place = self.imports.end()
        bound = {here[0].name: COMPAT}
        inserted = "".join(self._with_names(step[1], bound) + "\n" for step in prelude[1:])
        after = self.text.text[place : place + 1]
        text = "\n" + inserted if after == "\n" or not after else "\n" + inserted + "\n"
        if self.text.text[place - 1 : place] != "\n":
            text = "\n" + text
        edits = [Edit(start, start + len(old), "tensorflow.compat.v1"), Edit(place, place, text)]
        places = tuple(place_of(one.node) for one in covered)
        return Group(
            edits,
            (
                identity("prelude", prelude),
                *[
                    "move " + name
                    for name in sorted(names)
                    if self.known.has(name) is not False or self._in_compat(name)
                ],
            ),
            places,
            is_import=True,
        )

    def _goes_well(self, name: str) -> bool:
        """Programs were run with it, or it is recorded to be there; Keras behaves otherwise in graphs, if it is not run so."""
        if name in self.known.moved:
            return True
        return name.startswith("tf.") and not self._is_keras(name) and name not in self.known.not_moved

    def _has_current_name(self, path: str) -> bool:
        found = self.facts.renamed(path)
        return found is not None and not found[0].startswith(COMPAT)

    def _is_keras(self, name: str) -> bool:
        return name.startswith("tf.keras.")

    def _names_of_frameworks(self) -> set[str]:
        found = set()
        for use in self.facts.now.uses:
            if PATH.match(use.key) and use.key.partition(".")[0] in FRAMEWORKS:
                parent = self.facts.parents.get(id(use.node))
                if not (isinstance(parent, ast.Attribute) and isinstance(use.node, ast.Attribute)):
                    found.add(use.key)
        return found - {"tf", "keras"}

    def _with_names(self, text: str, bound: dict[str, str]) -> str:
        for name, path in bound.items():
            text = re.sub(r"\b" + re.escape(path) + r"\b", name, text)
        return text
