"""What changed from an old program to the one that replaces it, derived from their syntax trees."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal

from gate.reading.programs import program_path
from gate.reading.project import Project

LIKE_A_RENAME = 0.6  # of the last parts of two names
LEAST_LIKENESS = 0.5  # of two statements of which one became the other
Kind = Literal["name", "argument", "value", "import", "call"]


@dataclass(frozen=True)
class Change:
    """`old` stands in the old program and `new` in the new one; one of them is empty for what was added or removed."""

    kind: Kind
    old: str
    new: str
    within: str = ""  # the name of the function that is called with an argument or a value


@lru_cache(maxsize=2000)  # tables and data ask for the same
def changes(old: str, new: str) -> tuple[Change, ...]:
    """In the order of the programs, each once. A program that this Python cannot parse has none."""
    try:
        before, after = ast.parse(old), ast.parse(new)
    except SyntaxError:
        return ()
    found = _Comparison(imported(before), imported(after)).bodies(before.body, after.body)
    return tuple(dict.fromkeys(change for change in found if change.old != change.new))


def changes_between(project: Project, old: str, new: str) -> tuple[Change, ...]:
    """The changes from one program of the project to another."""
    return changes(*(program_path(project.root, one).read_text() for one in (old, new)))


def same_program(old: str, new: str) -> bool:
    """Whether two programs differ in nothing but comments and layout."""
    try:
        return ast.dump(ast.parse(old)) == ast.dump(ast.parse(new))
    except SyntaxError:
        return old.split() == new.split()


def imported(tree: ast.Module) -> dict[str, str]:
    """The names that imports bind, and those of aliases such as `v1 = tf.compat.v1`, with what they stand for."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                bound = alias.asname or alias.name.partition(".")[0]
                found[bound] = alias.name if alias.asname else bound
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
    found = {
        name: ("tf" + path.removeprefix("tensorflow") if path.startswith("tensorflow") else path)
        for name, path in found.items()
    }
    return _with_aliases(tree, found)


def _with_aliases(tree: ast.Module, found: dict[str, str]) -> dict[str, str]:
    """A name that is given another meaning elsewhere is no alias, and a constant such as FLAGS is an object."""
    meanings = Counter(
        node.arg if isinstance(node, ast.arg) else node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.arg) or (isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
    )
    found = dict(found)
    for node in ast.walk(tree):
        name, value = _assigned(node)
        path = dotted(value, found) if value else ""
        if path and meanings[name] == 1 and name not in found and not path.rpartition(".")[2].isupper():
            found[name] = path
    return found


def _assigned(node: ast.AST) -> tuple[str, ast.expr | None]:
    """The one name that a statement assigns, and its value."""
    match node:
        case ast.Assign([ast.Name(name)], value):
            return name, value
    return "", None


@dataclass(frozen=True)
class _Comparison:
    """`before` and `after` are what the imported names and the aliases of each program stand for."""

    before: dict[str, str]
    after: dict[str, str]

    def bodies(self, old: Sequence[ast.stmt], new: Sequence[ast.stmt]) -> Iterator[Change]:
        """Two lists of statements: those that are the same in both are skipped, the others paired with the likest."""
        olds, news = [ast.dump(node) for node in old], [ast.dump(node) for node in new]
        for tag, a, b, c, d in SequenceMatcher(None, olds, news, autojunk=False).get_opcodes():
            if tag != "equal":
                yield from self._replaced(list(old[a:b]), list(new[c:d]))

    def _replaced(self, old: list[ast.stmt], new: list[ast.stmt]) -> Iterator[Change]:
        """Some statements by others; what has no counterpart is one change together."""
        pairs, left, start = [], [], 0
        for node in old:
            place = max(range(start, len(new)), key=lambda at: self._likeness(node, new[at]), default=None)
            if place is not None and self._likeness(node, new[place]) > LEAST_LIKENESS:
                pairs.append((node, new[place]))
                start = place + 1
            else:
                left.append(node)
        added = [node for node in new if all(node is not other for _, other in pairs)]
        for node, other in pairs:
            yield from self.nodes(node, other)
        yield from self._unpaired(left, added)

    def _unpaired(self, left: list[ast.stmt], added: list[ast.stmt]) -> Iterator[Change]:
        """An alias replaces nothing: what is exchanged is seen where it is used."""
        gone, come = self._by_kind(left, self.before), self._by_kind(added, self.after)
        pairs: tuple[tuple[Kind, str, str], ...] = (
            ("import", gone["import"], come["import"]),
            ("import", gone["alias"], ""),
            ("import", "", come["alias"]),
            ("call", gone["call"], come["call"]),
        )
        yield from (Change(kind, *sides) for kind, *sides in pairs if any(sides))

    def _by_kind(self, nodes: list[ast.stmt], bound: dict[str, str]) -> dict[str, str]:
        """The statements without a counterpart, as written."""
        kinds: dict[str, list[ast.stmt]] = {"import": [], "alias": [], "call": []}
        for node in nodes:
            kinds["import" if _is_import(node) else "alias" if _alias(node, bound) else "call"].append(node)
        return {kind: _source(found) for kind, found in kinds.items()}

    def _likeness(self, old: ast.stmt, new: ast.stmt) -> float:
        """An alias is like what gives the same name a meaning, and like an alias of a thing that was renamed."""
        was, now = _alias(old, self.before), _alias(new, self.after)
        if not was and not now:
            return _likeness(old, new)
        renamed = bool(was and now) and is_renamed(self.before[was], self.after[now])
        return float(renamed or _assigned(old)[0] == _assigned(new)[0])

    def nodes(self, old: ast.AST, new: ast.AST) -> Iterator[Change]:
        old_name, new_name = dotted(old, self.before), dotted(new, self.after)
        if old_name and new_name:
            if old_name != new_name:
                yield Change("name", old_name, new_name)
        elif _is_import(old) or _is_import(new):
            yield Change("import", ast.unparse(old), ast.unparse(new))
        elif (was := _alias(old, self.before)) and (now := _alias(new, self.after)):
            yield Change("name", self.before[was], self.after[now])
        elif isinstance(old, ast.Call) and isinstance(new, ast.Call):
            called = ast.unparse(new.func).rpartition(".")[2].replace("print", "")
            for change in self._calls(old, new):
                inside = change.kind in ("argument", "value") and not change.within
                yield replace(change, within=called) if inside else change
        elif type(old) is not type(new) or not self._is_alike(old, new):
            kind: Kind = "call" if isinstance(old, ast.Call) or isinstance(new, ast.Call) else "value"
            yield Change(kind, ast.unparse(old), ast.unparse(new))
        else:
            for one, other in _fields(old, new):
                if one and isinstance(one[0], ast.stmt):
                    yield from self.bodies(one, other)  # type: ignore[arg-type] # both are lists of statements
                else:
                    for pair in zip(one, other, strict=True):
                        yield from self.nodes(*pair)

    def _is_alike(self, old: ast.AST, new: ast.AST) -> bool:
        """Whether two nodes of one type differ in what stands in them alone."""
        plain = all(
            getattr(old, name) == getattr(new, name) for name in old._fields if not _holds_nodes(old, new, name)
        )
        sizes = all(len(a) == len(b) or isinstance((a or b)[0], ast.stmt) for a, b in _fields(old, new))
        return plain and sizes

    def _calls(self, old: ast.Call, new: ast.Call) -> Iterator[Change]:
        names = dotted(old.func, self.before), dotted(new.func, self.after)
        renamed = all(names) and (_same_arguments(old, new) or is_renamed(*names))
        match old.func, new.func:
            case before, after if renamed or ast.dump(before) == ast.dump(after):
                yield from self.nodes(before, after)
            case ast.Attribute(value=one), ast.Attribute(value=other) if ast.dump(one) == ast.dump(other):
                yield Change("name", ast.unparse(old.func), ast.unparse(new.func))
            case ast.Attribute(one, called), ast.Attribute(other, now) if called == now and not any(names):
                yield from self.nodes(one, other)
            case _:
                yield Change("call", ast.unparse(old), ast.unparse(new))
                return
        if len(old.args) == len(new.args):
            for pair in zip(old.args, new.args, strict=True):
                yield from self.nodes(*pair)
        else:
            yield Change("value", *(", ".join(map(ast.unparse, call.args)) for call in (old, new)))
        yield from self._arguments(
            *({keyword.arg or "**": keyword.value for keyword in call.keywords} for call in (old, new))
        )

    def _arguments(self, old: dict[str, ast.expr], new: dict[str, ast.expr]) -> Iterator[Change]:
        """A keyword that is gone became the new one with its value, else the first that is new."""
        added = [key for key in new if key not in old]
        for key, value in old.items():
            if key in new:
                yield from self.nodes(value, new[key])
                continue
            same = (other for other in added if ast.dump(new[other]) == ast.dump(value))
            became = next(same, added[0] if added else None)
            yield Change("argument", _argument(key, value), _argument(became, new[became]) if became else "")
            if became:
                added.remove(became)
        for key in added:
            yield Change("argument", "", _argument(key, new[key]))


def _same_arguments(old: ast.Call, new: ast.Call) -> bool:
    arguments = ([ast.dump(part) for part in (*call.args, *call.keywords)] for call in (old, new))
    before, after = arguments
    return before == after


def is_renamed(old: str, new: str) -> bool:
    """Whether two names may be of one thing: `Convolution2D` and `Conv2D`, but not `eval` and `mean`."""
    before, after = (name.rpartition(".")[2].lower().replace("_", "") for name in (old, new))
    return SequenceMatcher(None, before, after, autojunk=False).ratio() >= LIKE_A_RENAME


def _argument(key: str, value: ast.expr) -> str:
    return f"**{ast.unparse(value)}" if key == "**" else f"{key}={ast.unparse(value)}"


def _source(nodes: Sequence[ast.AST]) -> str:
    return "\n".join(map(ast.unparse, nodes))


def _likeness(old: ast.AST, new: ast.AST) -> float:
    """From 0 to 1; an import is like no other statement."""
    if _is_import(old) != _is_import(new):
        return 0
    values = [getattr(node, "value", None) for node in (old, new)]
    one, other = (ast.dump(value.func) if isinstance(value, ast.Call) else None for value in values)
    if one and one == other:
        return 1
    likeness = SequenceMatcher(None, ast.unparse(old), ast.unparse(new), autojunk=False).ratio()
    return likeness if type(old) is type(new) else likeness / 2


def _holds_nodes(old: ast.AST, new: ast.AST, name: str) -> bool:
    return any(isinstance(one, ast.AST | list) for one in (getattr(old, name, None), getattr(new, name, None)))


def _fields(old: ast.AST, new: ast.AST) -> Iterator[tuple[list[ast.AST], list[ast.AST]]]:
    """What stands in two nodes of one type, field by field."""
    for name in old._fields:
        if _holds_nodes(old, new, name):
            one, other = (getattr(node, name, None) for node in (old, new))
            yield _nodes(one), _nodes(other)


def _nodes(value: object) -> list[ast.AST]:
    return [node for node in (value if isinstance(value, list) else [value]) if isinstance(node, ast.AST)]


def _is_import(node: ast.AST) -> bool:
    return isinstance(node, ast.Import | ast.ImportFrom)


def _alias(node: ast.AST, bound: dict[str, str]) -> str:
    """The name that a statement makes an alias of a dotted path, if it does."""
    name, value = _assigned(node)
    return name if value and name in bound and dotted(value, bound) == bound[name] else ""


def dotted(node: ast.AST, imported: dict[str, str]) -> str:
    """`layers.Dense` as `keras.layers.Dense`, if its first name was imported or is an alias."""
    rest = []
    while isinstance(node, ast.Attribute):
        rest.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name) or node.id not in imported:
        return ""
    return ".".join([imported[node.id], *reversed(rest)])
