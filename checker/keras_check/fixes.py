"""Rewrites code as programs that were run show it: the same result on the target as at home.

What a rewrite is about and what it does stands in knowledge.json (gate/judging/foretelling/rewrites.py). A file is rewritten in
passes; after each, it is read anew, and a rewrite that leaves its finding, or makes another, is taken back.
"""

from __future__ import annotations

import ast
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from keras_check.compat_fixes import Compat
from keras_check.edits import Text, applied, overlap, parents, shifted
from keras_check.facts import Facts, Group, place_of
from keras_check.import_fixes import Imports
from keras_check.judge import Judged, judge
from keras_check.knowledge import Knowledge
from keras_check.use_fixes import Uses
from keras_check.uses import uses

PASSES = 6
Places = set[tuple[int, int]]


class Fixed(NamedTuple):
    text: str
    used: tuple[str, ...]  # the rewrites
    places: Places  # of the findings that are fixed, in the text as it was
    before: int  # findings
    after: int
    marks: tuple[int, ...]  # where places of the old text are in the new one


Silence = Callable[[str], Callable[[Judged, int], bool]]  # of a text: which findings, by line, nobody wants to hear of


def nothing(text: str) -> Callable[[Judged, int], bool]:
    return lambda _one, _line: False


def fixed(
    text: str,
    known: Knowledge,
    homes: Iterable[str] = (),
    move: bool | None = None,
    silence: Silence = nothing,
    marks: Sequence[int] = (),
) -> Fixed | None:
    """The rewritten text, or None if nothing can be rewritten. `move` says whether all of tf may become tf.compat.v1.

    Python 2 is not rewritten: nothing that was recorded says how.
    """
    now = first = State.of(text, _Setting(known, frozenset(homes), silence))
    if first is None or now is None or not first.judged:
        return None
    used: dict[str, None] = {}
    places: Places = set()
    for number in range(PASSES):
        done = now.rewritten(move)
        if done is None:
            break
        groups, now = done
        edits = [edit for group in groups for edit in group.edits]
        marks = [shifted(mark, edits) for mark in marks]
        for group in groups:
            used.update(dict.fromkeys(group.used))
            if not number:
                places.update(group.places)
    if now is first:
        return None
    before, gone = first.count(), first.count() - now.count()
    places.update((line, column) for line, column, what in first.places() if gone[what] >= before[what])
    return Fixed(now.text.text, tuple(used), places, len(first.places()), len(now.places()), tuple(marks))


class _Setting(NamedTuple):
    known: Knowledge
    homes: frozenset[str]
    silence: Silence


class State:
    """A text as it is now: what is found in it, and what can be rewritten."""

    def __init__(self, text: str, tree: ast.Module, setting: _Setting, first: State | None) -> None:
        known = setting.known
        self.text, self.tree, self.known, self.setting = Text(text), tree, known, setting
        self.uses = uses(tree, known.parameters, known.listed)
        self.there = {key for use in self.uses for key in known.keys.spread(use.key)}
        self.names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        self.first = first or self
        self.parents = parents(tree)
        found = judge(self.uses, known, setting.homes)
        silent = setting.silence(text)
        known_before = self.first.there  # code that is newly written means what it does
        sure = [
            one for one in found if one.verdict == "raises" or (one.verdict != "unsure" and one.rule in known_before)
        ]
        self.judged = [one for one in sure if not silent(one, place_of(one.node)[0])]

    @classmethod
    def of(cls, text: str, setting: _Setting, first: State | None = None) -> State | None:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of somebody's strings
                return cls(text, ast.parse(text), setting, first)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None

    def places(self) -> set[tuple[int, int, tuple[str, str]]]:
        return {(*place_of(one.node), _what(one)) for one in self.judged}

    def count(self) -> Counter[tuple[str, str]]:
        return Counter(what for _, _, what in self.places())

    def rewritten(self, move: bool | None) -> tuple[list[Group], State] | None:
        groups = _chosen(_groups(self, move))
        if not groups:
            return None
        together = self._after(groups, self)
        if together is not None:
            return groups, together
        kept: list[Group] = []
        best: State | None = None
        for group in groups:  # some of them do harm
            tried = self._after([*kept, group], best or self)
            if tried is not None:
                kept.append(group)
                best = tried
        return None if best is None else (kept, best)

    def _after(self, groups: Sequence[Group], before: State) -> State | None:
        """What comes of edits; None if it cannot be read, if nothing is repaired, or if what is written raises itself.

        Something else may be found that did not show before: the arguments of a class whose import is repaired.
        """
        edits = [edit for group in groups for edit in group.edits]
        text = applied(self.text.text, edits)
        after = State.of(text, self.setting, self.first)
        if after is None or any(map(_gives_twice, ast.walk(after.tree))):
            return None
        written = []
        for edit in [edit for group in groups if not group.is_import for edit in group.edits]:
            start = shifted(edit.start, [other for other in edits if other is not edit])
            written.append((start, start + len(edit.text)))
        worse = after.count() - self.count()
        introduced = any(worse[_what(one)] and after.is_in(one.node, written) for one in after.judged)
        return after if before.count() - after.count() and not introduced else None

    def is_in(self, node: ast.AST, spans: Sequence[tuple[int, int]]) -> bool:
        """Whether something stands in what is written, or is an argument of what is called there."""
        parent = self.parents.get(id(node))
        called = [one.func for one in (node, parent) if isinstance(one, ast.Call)]
        places = [self.text.span(one)[0] for one in (node, *called)]
        return any(start <= place < end for place in places for start, end in spans)


def _what(one: Judged) -> tuple[str, str]:
    """A rule is about a thing by whichever name."""
    return one.rule, one.name if one.rule in ("name", "argument", "arguments", "required", "member") else ""


def _chosen(groups: Iterable[Group]) -> list[Group]:
    """The first of those that overlap."""
    chosen: list[Group] = []
    for group in groups:
        new = [edit for edit in group.edits if not any(edit in one.edits for one in chosen)]
        if not any(overlap(new, one.edits) for one in chosen):
            chosen.append(group._replace(edits=new))
    return chosen


def _groups(now: State, move: bool | None) -> Iterator[Group]:
    """What can be rewritten in one pass."""
    facts = Facts(now)
    imports = Imports(facts)
    compat, uses = Compat(facts, imports), Uses(facts, imports)
    moved = None if move is False else compat.group(forced=bool(move))
    if moved is not None:
        yield moved
    yield from [*imports.of_other_modules(), *imports.of_what_is_gone()]
    done = {id(node) for node in facts.repaired}
    for one in now.judged:
        if id(one.node) in done or (moved is not None and compat.covers(one)):
            continue
        group = next(uses.groups(one), None)
        if group is not None:
            done.add(id(one.node))
            yield group


def _gives_twice(node: ast.AST) -> bool:
    """A call with two arguments of one name, which can be parsed."""
    if not isinstance(node, ast.Call):
        return False
    names = [one.arg for one in node.keywords if one.arg]
    return len(set(names)) < len(names)
