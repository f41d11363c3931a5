"""What changed from an old program to the one that replaces it, derived from their syntax trees."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Kind = Literal["name", "argument", "value", "import", "call"]


@dataclass(frozen=True)
class Change:
    """`old` stands in the old program and `new` in the new one; one of them is empty for what was added or removed."""

    kind: Kind
    old: str
    new: str


def changes(old: str, new: str) -> list[Change]:
    """In the order of the programs, each once. A program that this Python cannot parse has none."""
    try:
        before, after = ast.parse(old), ast.parse(new)
    except SyntaxError:
        return []
    found = _Comparison(_imported(before), _imported(after)).bodies(before.body, after.body)
    return list(dict.fromkeys(change for change in found if change.old != change.new))


def same_program(old: str, new: str) -> bool:
    """Whether two programs differ in nothing but comments and layout."""
    try:
        return ast.dump(ast.parse(old)) == ast.dump(ast.parse(new))
    except SyntaxError:
        return old.split() == new.split()


def _imported(tree: ast.Module) -> dict[str, str]:
    """The names that imports bind, with what they stand for."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                bound = alias.asname or alias.name.partition(".")[0]
                found[bound] = alias.name if alias.asname else bound
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
    return {
        name: ("tf" + path.removeprefix("tensorflow") if path.startswith("tensorflow") else path)
        for name, path in found.items()
    }


@dataclass(frozen=True)
class _Comparison:
    """`before` and `after` are what the names of each program stand for."""

    before: dict[str, str]
    after: dict[str, str]

    def bodies(self, old: Sequence[ast.AST], new: Sequence[ast.AST]) -> Iterator[Change]:
        """Two lists of statements or expressions: what is the same in both is passed over, the rest is paired."""
        olds, news = [ast.dump(node) for node in old], [ast.dump(node) for node in new]
        for tag, a, b, c, d in SequenceMatcher(None, olds, news, autojunk=False).get_opcodes():
            if tag == "equal":
                continue
            yield from self._paired(old[a:b], new[c:d])

    def _paired(self, old: Sequence[ast.AST], new: Sequence[ast.AST]) -> Iterator[Change]:
        left = list(new)
        for node in old:
            other = max(left, key=lambda one: self._likeness(node, one), default=None)
            if other is not None and self._likeness(node, other) > 0:
                for skipped in left[: left.index(other)]:
                    yield from self._alone(skipped, is_new=True)
                left = left[left.index(other) + 1 :]
                yield from self.nodes(node, other)
            else:
                yield from self._alone(node, is_new=False)
        for node in left:
            yield from self._alone(node, is_new=True)

    def _likeness(self, old: ast.AST, new: ast.AST) -> float:
        if _is_import(old) != _is_import(new):
            return 0
        same_kind = type(old) is type(new)
        return (
            same_kind * 0.3
            + SequenceMatcher(None, ast.unparse(old), ast.unparse(new), autojunk=False).quick_ratio()
            - 0.6
        )

    def _alone(self, node: ast.AST, *, is_new: bool) -> Iterator[Change]:
        text = ast.unparse(node).splitlines()[0]
        kind: Kind = "import" if _is_import(node) else "call"
        yield Change(kind, "", text) if is_new else Change(kind, text, "")

    def nodes(self, old: ast.AST, new: ast.AST) -> Iterator[Change]:
        if ast.dump(old) == ast.dump(new) and not isinstance(old, ast.Name | ast.Attribute):
            return
        old_name, new_name = _dotted(old, self.before), _dotted(new, self.after)
        if old_name and new_name:
            if old_name != new_name:
                yield Change("name", old_name, new_name)
        elif _is_import(old) or _is_import(new):
            yield Change("import", ast.unparse(old), ast.unparse(new))
        elif isinstance(old, ast.Call) and isinstance(new, ast.Call):
            yield from self._calls(old, new)
        elif type(old) is type(new) and not isinstance(old, ast.Constant | ast.Name):
            yield from self._fields(old, new)
        elif isinstance(old, ast.Call) or isinstance(new, ast.Call):
            yield Change("call", ast.unparse(old), ast.unparse(new))
        elif isinstance(old, ast.expr) and isinstance(new, ast.expr):
            yield Change("value", ast.unparse(old), ast.unparse(new))
        else:
            yield from self._alone(old, is_new=False)
            yield from self._alone(new, is_new=True)

    def _calls(self, old: ast.Call, new: ast.Call) -> Iterator[Change]:
        yield from self.nodes(old.func, new.func)
        if [ast.dump(argument) for argument in old.args] != [ast.dump(argument) for argument in new.args]:
            if len(old.args) == len(new.args):
                for one, other in zip(old.args, new.args, strict=True):
                    yield from self.nodes(one, other)
            else:
                yield Change("value", ", ".join(map(ast.unparse, old.args)), ", ".join(map(ast.unparse, new.args)))
        before, after = ({keyword.arg or "**": keyword.value for keyword in call.keywords} for call in (old, new))
        gone, added = [key for key in before if key not in after], [key for key in after if key not in before]
        for key in gone:
            same = next((other for other in added if ast.dump(before[key]) == ast.dump(after[other])), None)
            renamed = same or (added[0] if added else None)
            yield Change(
                "argument",
                f"{key}={ast.unparse(before[key])}",
                f"{renamed}={ast.unparse(after[renamed])}" if renamed else "",
            )
            if renamed:
                added.remove(renamed)
        for key in added:
            yield Change("argument", "", f"{key}={ast.unparse(after[key])}")
        for key in before:
            if key in after:
                yield from self.nodes(before[key], after[key])

    def _fields(self, old: ast.AST, new: ast.AST) -> Iterator[Change]:
        for name in old._fields:
            one, other = getattr(old, name, None), getattr(new, name, None)
            if (
                isinstance(one, list)
                and isinstance(other, list)
                and all(isinstance(node, ast.AST) for node in [*one, *other])
            ):
                yield from self.bodies(one, other)
            elif isinstance(one, ast.AST) and isinstance(other, ast.AST):
                yield from self.nodes(one, other)
            elif one != other and isinstance(old, ast.expr):
                yield Change("value", ast.unparse(old), ast.unparse(new))
                return


def _is_import(node: ast.AST) -> bool:
    return isinstance(node, ast.Import | ast.ImportFrom)


def _dotted(node: ast.AST, imported: dict[str, str]) -> str:
    """`layers.Dense` as `keras.layers.Dense`, if its first name was imported."""
    rest = []
    while isinstance(node, ast.Attribute):
        rest.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name) or node.id not in imported:
        return ""
    return ".".join([imported[node.id], *reversed(rest)])
