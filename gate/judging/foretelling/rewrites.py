"""How to rewrite code, learned from programs and those that replace them: what one thing became, wherever it stands.

A rewrite has a *key*, the use that it is about (gate/judging/foretelling/rules.py), and *steps*, what to do there. A value that
stays is no part of it; one that changes is, as it is written. What is special to a program, such as its variables, is left out:
gate/judging/foretelling/trials.py tells which rewrites are enough.
"""

from __future__ import annotations

import ast
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from keras_check.imports import bindings, resolved
from keras_check.knowledge import Knowledge
from keras_check.reading.scopes import BUILT_IN
from keras_check.uses import uses

from gate.judging.replacing.changes import is_renamed
from gate.judging.replacing.replacements import Replacement
from gate.reading.programs import syntax_tree

LEAST_LIKENESS = 0.5  # of two statements of which one became the other
HOLE = "_{}_"  # stands for the value of an argument, and `_r_` for the object whose method or attribute it is
FILE = re.compile(r"[\w{}:/-]+?(?P<end>(\.[a-z]\w{0,8}){0,2})")  # a name with its suffixes
OLD_GRAPHS = "tf.compat.v1."  # whose names go well in a graph alone, which a pair may have added

LIBRARIES = ("numpy", "random", "scipy")
RENAMES = ("name", "method", "key")
Step = tuple[str, ...]


@dataclass(frozen=True)
class Rewrite:
    key: str
    steps: tuple[Step, ...]

    @property
    def renames(self) -> bool:
        """Whether it gives things other names alone; anything else may mean more than a pair shows that differs in more."""
        return all(step[0] in RENAMES and not step[1].startswith(OLD_GRAPHS) for step in self.steps)

    def __str__(self) -> str:
        return f"{self.key}: {'; '.join(' '.join(step) for step in self.steps)}"


@dataclass
class Learned:
    """A rewrite with where its programs prove it."""

    rewrite: Rewrite
    on: set[str] = field(default_factory=set)
    proofs: set[tuple[str, str]] = field(default_factory=set)  # old and new programs


def learned(texts: Iterable[tuple[Replacement, str, str]], known: Knowledge) -> list[Learned]:
    """All that the pairs show, each rewrite once."""
    found: dict[Rewrite, Learned] = {}
    for proof, old, new in texts:
        for rewrite in of_pair(old, new, known):
            one = found.setdefault(rewrite, Learned(rewrite))
            one.on.update(proof.holds_on)
            one.proofs.add((proof.old, proof.new))
    return list(found.values())


def of_pair(old: str, new: str, known: Knowledge) -> list[Rewrite]:
    """What became of the uses of one program in the other."""
    try:
        before, after = syntax_tree(old), syntax_tree(new)
    except SyntaxError:
        return []
    prelude = _prelude(before, after)
    if prelude:
        return [prelude]
    pair = _Pair(before, after, known)
    found = dict.fromkeys(pair.rewrites())
    return [one for one in found if (pair.told or one.renames) and not _leaves_library(one)]


def _leaves_library(one: Rewrite) -> bool:
    """`numpy.log` became `tf.math.log` in one place, but is no old name of it."""
    first = one.key.partition(".")[0]
    named = [step[1].partition(".")[0] for step in one.steps if step[0] == "name"]
    return first in LIBRARIES and any(name not in (first, "builtins") for name in named)


def _prelude(before: ast.Module, after: ast.Module) -> Rewrite | None:
    """If the programs differ in imports, and in statements that follow them, alone."""
    old, new = ([node for node in tree.body if not _is_import(node)] for tree in (before, after))
    added = new[: len(new) - len(old)]
    if list(map(ast.dump, old)) != list(map(ast.dump, new[len(added) :])) or not added:
        return None
    was, now = bindings(before), bindings(after)
    moved: list[Step] = [("bind", was[name], now[name]) for name in was if name in now and was[name] != now[name]]
    inserted: list[Step] = [("insert", ast.unparse(_resolved(node, now))) for node in added]
    return Rewrite("prelude", tuple(moved + inserted))


def _is_import(node: ast.AST) -> bool:
    return isinstance(node, ast.Import | ast.ImportFrom)


def _resolved(node: ast.AST, bound: dict[str, str]) -> Any:
    """A copy in which imported names are what they stand for, and each node knows which it comes from."""
    path = resolved(node, bound) if isinstance(node, ast.Name | ast.Attribute) else None
    if isinstance(node, ast.Name) and not path and node.id in BUILT_IN and node.id not in bound:
        path = f"builtins.{node.id}"
    if path:
        made: ast.AST = ast.Name(path, node.ctx)  # type: ignore[attr-defined] # a name or an attribute
    else:
        made = type(node)()
        for name, value in ast.iter_fields(node):
            if isinstance(value, list):
                nodes = [one for one in value if not _is_import(one)]
                value = [_resolved(one, bound) if isinstance(one, ast.AST) else one for one in nodes]  # noqa: PLW2901
            elif isinstance(value, ast.AST):
                value = _resolved(value, bound)  # noqa: PLW2901
            setattr(made, name, value)
    made.origin = node  # type: ignore[attr-defined]
    return ast.copy_location(made, node)


class _Pair:
    def __init__(self, before: ast.Module, after: ast.Module, known: Knowledge) -> None:
        self.keys = known.keys
        self.was, self.now = bindings(before), bindings(after)
        self.old, self.new = _resolved(before, self.was), _resolved(after, self.now)
        self.told = True  # whether the rewrites are all that the programs differ in
        self.paths: dict[int, str] = {}  # of the functions that are called, and of attributes
        for use in uses(before, known.parameters, known.listed):
            if isinstance(use.node, ast.Call) and use.key.endswith("()"):
                self.paths[id(use.node.func)] = use.key[:-2]
            elif isinstance(use.node, ast.Attribute) and use.key.endswith("." + use.node.attr):
                self.paths[id(use.node)] = use.key

    def rewrites(self) -> Iterator[Rewrite]:
        for name, path in self.was.items():
            if name in self.now and self.now[name] != path and "." in path:
                yield self._named(path, self.now[name])
        yield from self._bodies(self.old.body, self.new.body)

    def _named(self, old: str, new: str) -> Rewrite:
        return Rewrite(
            old, (("name", new),)
        )  # as it is written: the paths of one thing are not there on the same versions

    def _key(self, key: str) -> str:
        return self.keys.spread(key)[0]

    def _bodies(self, old: Sequence[ast.stmt], new: Sequence[ast.stmt]) -> Iterator[Rewrite]:
        """Statements that are the same in both are skipped, the others paired with the likest."""
        olds, news = [ast.dump(node) for node in old], [ast.dump(node) for node in new]
        for tag, a, b, c, d in SequenceMatcher(None, olds, news, autojunk=False).get_opcodes():
            if tag == "equal":
                continue
            start, paired = c, 0
            for node in old[a:b]:
                likest = max(range(start, d), key=lambda at: _likeness(node, new[at]), default=None)
                if likest is not None and _likeness(node, new[likest]) > LEAST_LIKENESS:
                    start, paired = likest + 1, paired + 1
                    yield from self._nodes(node, new[likest])
            if paired < max(b - a, d - c):
                self.told = False

    def _nodes(self, old: Any, new: Any) -> Iterator[Rewrite]:
        if ast.dump(old) == ast.dump(new):
            return
        if isinstance(old, ast.Name) and isinstance(new, ast.Name) and "." in old.id and not _is_own(new):
            yield self._named(old.id, new.id)
        elif (
            isinstance(old, ast.Call)
            and isinstance(new, ast.Call)
            and (steps := self._func(old.func, new.func, _same_arguments(old, new))) is not None
        ):
            yield from self._arguments(old, new, steps)
        elif (
            type(old) is type(new) and _same_shape(old, new) and not isinstance(old, ast.Name | ast.Constant | ast.Call)
        ):
            for one, other in _fields(old, new):
                if one and isinstance(one[0], ast.stmt):
                    yield from self._bodies(one, other)
                else:
                    for pair in zip(one, other, strict=True):
                        yield from self._nodes(*pair)
        else:
            yield from self._expression(old, new)

    def _path(self, node: Any) -> str:
        return node.id if isinstance(node, ast.Name) and "." in node.id else self.paths.get(id(node.origin), "")

    def _func(self, old: Any, new: Any, same_arguments: bool) -> list[Step] | None:
        """What is called became this; None if it is another thing, with other arguments."""
        if not self._path(old):
            return None
        if ast.dump(old) == ast.dump(new):
            return []
        if isinstance(old, ast.Name) and isinstance(new, ast.Name) and not _is_own(new):
            return [("name", new.id)] if same_arguments or is_renamed(old.id, new.id) else None
        if isinstance(old, ast.Attribute) and isinstance(new, ast.Attribute):
            if old.attr == new.attr:
                return []  # of what it is a method is compared on its own
            if ast.dump(old.value) == ast.dump(new.value):
                return [("method", new.attr)]
        return None

    def _arguments(self, old: ast.Call, new: ast.Call, func: list[Step]) -> Iterator[Rewrite]:
        """Each argument's change on its own, if what is called stays; else all in one."""
        path = self._path(old.func)
        if not func and isinstance(old.func, ast.Attribute) and isinstance(new.func, ast.Attribute):
            yield from self._nodes(old.func.value, new.func.value)
        changed: list[tuple[str, Step]] = []  # key and step
        inner: list[Rewrite] = []
        was, now = _slots(old), _slots(new)
        if "**" in was or "**" in now:
            self.told = False
            return
        moved = _moved(was, now, fewer=len(old.args) > len(new.args))
        for slot, value in was.items():
            if slot in moved:
                changed += self._changed(path, (slot, value), (moved[slot], now[moved[slot]]))
                if not _is_literal(value):
                    inner += self._nodes(value, now[moved[slot]])
            elif _is_literal(value):
                changed.append((self._key(f"{path}({slot}={_literal(value)})"), ("drop", slot)))
            else:
                yield from self._expression(old, new)
                return
        for slot, value in now.items():
            if slot not in moved.values():
                text = _with_holes(value, was)
                if text is None:
                    self.told = False
                    return
                changed.append((self._key(f"{path}(!{slot})"), ("add", slot, text)))
        yield from inner
        if func:
            key = self._key(path)
            if func[0][0] == "name" and not changed:
                yield self._named(path, func[0][1])
            else:
                yield Rewrite(key, (*func, *[step for _, step in changed]))
            return
        yield from _one_by_one(changed)

    def _changed(self, path: str, old: tuple[str, Any], new: tuple[str, Any]) -> Iterator[tuple[str, Step]]:
        """What became of one argument: of its value, if that is literal, and of its name."""
        (slot, value), (target, other) = old, new
        same = ast.dump(value) == ast.dump(other)
        exact = self._key(f"{path}({slot}={_literal(value)})")
        if not same and (suffixes := _suffixes(value, other)):
            yield self._key(f"{path}({slot}=<*{suffixes[0]}>)"), ("suffix", slot, *suffixes)
        elif not same and _is_literal(value):
            if not _is_plain(other):
                self.told = False
                return
            yield exact, ("value", slot, _literal(value), ast.unparse(other))
        if target != slot:
            yield self._key(f"{path}({slot}=)") if same else exact, ("key", slot, target)

    def _expression(self, old: Any, new: Any) -> Iterator[Rewrite]:
        """An expression that became another one made of the same parts."""
        made = self._made(old, new)
        if made is None:
            self.told = False
        else:
            yield made

    def _made(self, old: Any, new: Any) -> Rewrite | None:
        if not isinstance(old, ast.expr) or not isinstance(new, ast.expr):
            return None
        if isinstance(old, ast.Call) and self._path(old.func):
            was = _slots(old)
            if "**" in was:
                return None
            parts = dict(was)
            if isinstance(old.func, ast.Attribute):
                parts["r"] = old.func.value
            text = _with_holes(new, parts)
            if text is not None:
                return self._whole(old, text)
        elif isinstance(old, ast.Attribute) and self._path(old):
            text = _with_holes(new, {"r": old.value})
            if text is not None:
                return Rewrite(self._key(self._path(old)), (("whole", text),))
        return None

    def _whole(self, old: ast.Call, text: str) -> Rewrite:
        """A call that became another expression, with the arguments that it has here."""
        slots = []
        for slot, value in _slots(old).items():
            is_hole = re.search(rf"\b{re.escape(HOLE.format(slot.lstrip('#')))}\b", text)
            slots.append(("slot", slot, "" if is_hole else _literal(value)))
        return Rewrite(self._key(self._path(old.func)), (("whole", text), *slots))


def _moved(was: dict[str, Any], now: dict[str, Any], *, fewer: bool) -> dict[str, str]:
    """From each slot of the old call the one of the new call to which its argument went. `fewer` says of positions."""
    moved = {
        slot: slot
        for slot, value in was.items()
        if slot in now and (slot[0] != "#" or not fewer or ast.dump(value) == ast.dump(now[slot]))
    }
    for slot, value in was.items():
        free = [one for one in now if one not in moved.values() and one not in was]
        if slot not in moved:
            same = [one for one in free if one[0] != "#" and ast.dump(now[one]) == ast.dump(value)]
            if same or (slot[0] != "#" and len(free) == 1 and _is_literal(value)):
                moved[slot] = same[0] if same else free[0]
    return moved


def _one_by_one(changed: list[tuple[str, Step]]) -> Iterator[Rewrite]:
    """Steps on one argument are one rewrite."""
    together: dict[str, list[tuple[str, Step]]] = defaultdict(list)
    for key, step in changed:
        together[step[1]].append((key, step))
    for steps in together.values():
        key = max((key for key, _ in steps), key=len)
        yield Rewrite(key, tuple(step for _, step in steps))


def _same_arguments(old: ast.Call, new: ast.Call) -> bool:
    one, other = ([ast.dump(part) for part in (*call.args, *call.keywords)] for call in (old, new))
    return one == other


def _slots(call: ast.Call) -> dict[str, Any]:
    if any(isinstance(one, ast.Starred) for one in call.args) or any(one.arg is None for one in call.keywords):
        return {"**": call}
    return {f"#{at}": one for at, one in enumerate(call.args)} | {str(one.arg): one.value for one in call.keywords}


def _suffixes(old: ast.AST, new: ast.AST) -> tuple[str, str] | None:
    """Of two names of files that differ in how they end."""
    if not all(isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value for one in (old, new)):
        return None
    before, after = (FILE.fullmatch(one.value) for one in (old, new))  # type: ignore[attr-defined] # two constants
    if before is None or after is None or before["end"] == after["end"] or not after["end"]:
        return None
    return before["end"], after["end"]


def _is_literal(node: ast.AST) -> bool:
    try:
        ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError):
        return False
    return True


def _literal(node: ast.AST) -> str:
    return repr(ast.literal_eval(node)) if _is_literal(node) else "?"


def _is_own(node: ast.AST) -> bool:
    """A name that the program gives a meaning to."""
    return isinstance(node, ast.Name) and "." not in node.id


def _is_plain(node: ast.AST) -> bool:
    """Whether it means the same everywhere."""
    return not any(map(_is_own, ast.walk(node))) and not any(
        isinstance(one, ast.Lambda | ast.Starred) for one in ast.walk(node)
    )


def _with_holes(node: Any, parts: dict[str, Any]) -> str | None:
    """An expression in which parts of the old call are holes; None if it has anything else that is the program's own."""
    dumps = {ast.dump(value): slot for slot, value in reversed(parts.items())}
    counted = Counter(ast.dump(one) for one in [*parts.values(), *ast.walk(node)])

    def fill(one: Any) -> Any:
        slot = dumps.get(ast.dump(one)) if isinstance(one, ast.expr) else None
        if slot is not None and (not _is_literal(one) or slot == "r" or counted[ast.dump(one)] == 2):  # once in each
            return ast.Name(HOLE.format(slot.replace("#", "")), ast.Load())
        made = type(one)()
        for name, value in ast.iter_fields(one):
            if isinstance(value, list):
                value = [fill(each) if isinstance(each, ast.AST) else each for each in value]  # noqa: PLW2901
            elif isinstance(value, ast.AST):
                value = fill(value)  # noqa: PLW2901
            setattr(made, name, value)
        return made

    filled = ast.fix_missing_locations(fill(node))
    names = [one for one in ast.walk(filled) if isinstance(one, ast.Name)]
    own = [one for one in names if _is_own(one) and not (one.id.startswith("_") and one.id.endswith("_"))]
    odd = any(
        isinstance(one, ast.Lambda | ast.ListComp | ast.GeneratorExp | ast.DictComp | ast.SetComp)
        for one in ast.walk(filled)
    )
    return None if own or odd else ast.unparse(filled)


def _likeness(old: ast.stmt, new: ast.stmt) -> float:
    likeness = SequenceMatcher(None, ast.unparse(old), ast.unparse(new), autojunk=False).ratio()
    return likeness if type(old) is type(new) else 0


def _same_shape(old: ast.AST, new: ast.AST) -> bool:
    for name in old._fields:
        one, other = getattr(old, name, None), getattr(new, name, None)
        if isinstance(one, list):
            if not isinstance(other, list):
                return False
            statements = bool(one and isinstance(one[0], ast.stmt)) or bool(other and isinstance(other[0], ast.stmt))
            if not statements and len(one) != len(other):
                return False
        elif isinstance(one, ast.AST) != isinstance(other, ast.AST) or (not isinstance(one, ast.AST) and one != other):
            return False
    return True


def _fields(old: ast.AST, new: ast.AST) -> Iterator[tuple[list[Any], list[Any]]]:
    for name in old._fields:
        one, other = getattr(old, name, None), getattr(new, name, None)
        if isinstance(one, list) and isinstance(other, list):
            if not one or not other or isinstance(one[0], ast.AST):
                yield ([], []) if not one or not other else (one, other)
        elif isinstance(one, ast.AST) and isinstance(other, ast.AST):
            yield [one], [other]
