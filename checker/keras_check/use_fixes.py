"""Rewrites names, arguments, calls and attributes where they are used."""

from __future__ import annotations

import ast
import re
import tokenize
from collections.abc import Iterator, Mapping
from contextlib import suppress

from keras_check.compat_fixes import COMPAT
from keras_check.edits import Edit, Text, applied
from keras_check.facts import PATH, Facts, Group, Refused, Steps, identity, place_of
from keras_check.import_fixes import Imports
from keras_check.imports import Names
from keras_check.judge import Judged
from keras_check.reading.syntax import dotted, gives_unknown, root_of

HOLE = re.compile(r"_(\w+?)_\Z")
ATOMIC = (ast.Name, ast.Attribute, ast.Call, ast.Subscript, ast.Constant, ast.List, ast.Tuple, ast.Dict, ast.Set)


class Uses:
    def __init__(self, facts: Facts, imports: Imports) -> None:
        self.facts, self.imports, self.text, self.known = facts, imports, facts.text, facts.known

    def groups(self, one: Judged) -> Iterator[Group]:
        place = (place_of(one.node),)
        for make in (self._name, self._steps):
            with suppress(Refused):
                for edits, used in make(one):
                    yield Group(edits, (used,), place)

    def _name(self, one: Judged) -> Iterator[tuple[list[Edit], str]]:
        node = one.node
        if not isinstance(node, (ast.Attribute, ast.Name)):
            return
        for path in [key for key in self.facts.at[id(node)] if PATH.match(key)]:
            about = one.rule == "name" or one.rule in self.known.keys.spread(path)
            found = self.facts.renamed(path) if about else None
            if found is None:
                continue
            root = root_of(node)
            if isinstance(root, ast.Name) and root.id in self.facts.rebound and self.facts.rebound[root.id] != COMPAT:
                return  # its import is changed
            names = Names(self.facts.tree)
            spelled = self._spelled(names, found[0], root)
            start, end = self.text.span(node)
            if spelled is None or self.text.has_comment(start, end):
                continue
            yield [Edit(start, end, spelled), *self.imports.needed(names)], found[1]

    def _spelled(self, names: Names, path: str, root: ast.AST) -> str | None:
        """As the file names things; by the name with which the old path begins, if that fits."""
        if isinstance(root, ast.Name):
            bound = self.facts.rebound.get(root.id, names.bound.get(root.id))
            if bound is not None and (path + ".").startswith(bound + "."):
                return root.id + path[len(bound) :]
            if bound == COMPAT and path.startswith("tf.") and self.known.has(COMPAT + path[2:]) is True:
                return root.id + path[2:]
        return names.spelled(path)

    def _keys(self, one: Judged) -> list[str]:
        """What the finding is about, as keys of rewrites: with the value of an argument, and without."""
        found = [one.rule]
        node = one.node
        about = re.match(r"(?P<called>.*)\((?P<slot>!?#?\w+)=?.*\)\Z", one.rule)
        for key in self.facts.at.get(id(node), ()):
            same_slot = about is not None and re.search(r"\(" + re.escape(about["slot"]) + r"(=.*)?\)\Z", key)
            if isinstance(node, (ast.keyword, ast.Attribute, ast.Name)) or same_slot or one.rule == "name":
                found.extend(self.known.keys.spread(key))
        if one.rule.endswith("()"):
            found.append(one.rule[:-2])
        return list(dict.fromkeys(sorted(found, key=len, reverse=True)))

    def _steps(self, one: Judged) -> Iterator[tuple[list[Edit], str]]:
        node = one.node
        for key in self._keys(one):
            for steps in self.facts.allowed(key):
                if len(steps) == 1 and steps[0][0] == "name":
                    continue
                call = self._call_of(node)
                try:
                    names = Names(self.facts.tree)
                    if steps[0][0] == "whole":
                        edits = self._whole(call if len(steps) > 1 or call is not None else None, node, steps, names)
                    elif call is not None:
                        edits = self._at_call(call, steps, names)
                    else:
                        continue
                    yield [*edits, *self.imports.needed(names)], identity(key, steps)
                except Refused:
                    continue

    def _call_of(self, node: ast.AST) -> ast.Call | None:
        """The call that an argument or what is called belongs to."""
        parent = self.facts.parents.get(id(node))
        leaves_out = isinstance(node, ast.Call) and any("(!" in key for key in self.facts.at.get(id(node), ()))
        if leaves_out and not (isinstance(parent, ast.Call) and node is parent.func):
            return node  # type: ignore[return-value] # a call
        if isinstance(parent, ast.Call) and (
            isinstance(node, ast.keyword) or node is parent.func or node in parent.args
        ):
            return parent
        return node if isinstance(node, ast.Call) else None

    def _at_call(self, call: ast.Call, steps: Steps, names: Names) -> list[Edit]:
        """Each step by itself."""
        if any(isinstance(one, ast.Starred) for one in call.args):
            raise Refused
        spans = self.text.arguments(call)
        edits: list[Edit] = []
        for step in steps:
            kind = step[0]
            if kind == "name":
                spelled = self._spelled(names, step[1], root_of(call.func))
                if spelled is None:
                    raise Refused
                edits.append(Edit(*self.text.span(call.func), spelled))
            elif kind == "method":
                if not isinstance(call.func, ast.Attribute):
                    raise Refused
                end = self.text.span(call.func)[1]
                edits.append(Edit(end - len(call.func.attr), end, step[1]))
            elif kind == "key":
                edits.append(self._keyed(call, step[1], step[2]))
            elif kind == "value":
                value = _slot(call, step[1])
                if not _is(value, step[2]):
                    raise Refused
                edits.append(Edit(*self.text.span(value), self._text(step[3], {}, names)))
            elif kind == "suffix":
                edits.extend(self._with_suffix(_slot(call, step[1]), step[2], step[3]))
            elif kind == "drop":
                keyword = next((one for one in call.keywords if one.arg == step[1]), None)
                target = keyword if keyword is not None else _slot(call, step[1])
                edits.append(spans.dropped(target))
            elif kind == "add":
                if step[1][0] == "#" or any(one.arg in (step[1], None) for one in call.keywords):
                    raise Refused
                edits.append(spans.added(call, step[1] + "=" + self._text(step[2], _slots(call), names)))
        return edits

    def _with_suffix(self, value: ast.expr, old: str, new: str) -> Iterator[Edit]:
        """A file's name with another suffix, wherever the file has it."""
        if not isinstance(value, ast.Constant) or not isinstance(value.value, str):
            raise Refused
        name = value.value
        if not name.endswith(old) or "." in name[: len(name) - len(old)].rpartition("/")[2]:
            raise Refused
        for node in ast.walk(self.facts.tree):
            if (
                isinstance(node, ast.Constant)
                and node.value == name
                and not isinstance(self.facts.parents.get(id(node)), ast.JoinedStr)
            ):
                start, end = self.text.span(node)
                written = self.text.text[start:end]
                if not written.endswith((old + '"', old + "'")) or written.count(name) != 1:
                    raise Refused
                yield Edit(end - 1 - len(old), end - 1, new)

    def _keyed(self, call: ast.Call, old: str, new: str) -> Edit:
        """An argument under another name."""
        if new[0] == "#" or any(one.arg == new for one in call.keywords):
            raise Refused
        if old[0] == "#":
            at = int(old[1:])
            if at != len(call.args) - 1:
                raise Refused
            start = self.text.arguments(call).bounds(call.args[at])[0]
            return Edit(start, start, new + "=")
        keyword = next((one for one in call.keywords if one.arg == old), None)
        if keyword is None:
            raise Refused
        start = self.text.span(keyword)[0]
        return Edit(start, start + len(old), new)

    def _whole(self, call: ast.Call | None, node: ast.AST, steps: Steps, names: Names) -> list[Edit]:
        """A call or an attribute that became another expression, with the same arguments as in the program that shows it."""
        target: ast.AST = node
        parts: dict[str, ast.AST] = {}
        wanted = {step[1]: step[2] for step in steps[1:]}
        if wanted or (call is not None and call.func is node):
            if call is None:
                raise Refused
            target, parts = call, dict(_slots(call))
            if set(parts) != set(wanted) or any(
                text and not _is(parts[slot], text) for slot, text in wanted.items() if text != "?"
            ):
                raise Refused
            if "?" in wanted.values():
                raise Refused
        func = call.func if target is call and call is not None else target
        if isinstance(func, ast.Attribute):
            parts["r"] = func.value
        start, end = self.text.span(target)
        if self.text.has_comment(start, end) or not isinstance(target, ast.expr):
            raise Refused
        text = self._text(steps[0][1], parts, names)
        parent = self.facts.parents.get(id(target))
        if not isinstance(ast.parse(steps[0][1], mode="eval").body, ATOMIC) and not isinstance(
            parent, (ast.stmt, ast.keyword, ast.Call)
        ):
            text = "(" + text + ")"
        return [Edit(start, end, text)]

    def _text(self, template: str, parts: Mapping[str, ast.AST], names: Names) -> str:
        """A template with the paths as the file spells them, and the parts of the call in its holes."""
        tree = ast.parse(template, mode="eval")
        text = Text(template)
        edits: list[Edit] = []
        inner: set[int] = set()
        for node in ast.walk(tree):
            if id(node) in inner or not isinstance(node, (ast.Attribute, ast.Name)):
                continue
            path = dotted(node)
            if path is None:
                continue
            inner.update(id(one) for one in ast.walk(node))
            first, dot, rest = path.partition(".")
            hole = HOLE.match(first)
            if hole is not None:
                part = parts.get(hole[1], parts.get("#" + hole[1]))
                if part is None:
                    raise Refused
                written = self.text.of(part)
                first = written if isinstance(part, ATOMIC) and "\n" not in written else "(" + written + ")"
                edits.append(Edit(*text.span(node), first + dot + rest))
            elif dot or first in ("tf", "keras", "numpy"):
                spelled = names.spelled(path)
                if spelled is None:
                    raise Refused
                edits.append(Edit(*text.span(node), spelled))
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                edits.append(Edit(*text.span(node), self._quoted(node.value)))  # noqa: PERF401
        return applied(template, edits)

    def _quoted(self, text: str) -> str:
        """With the quotes that the file prefers."""
        written = repr(text)
        doubled = sum(token.text[0] == '"' for token in self.text.tokens if token.kind == tokenize.STRING)
        single = sum(token.text[0] == "'" for token in self.text.tokens if token.kind == tokenize.STRING)
        return '"' + written[1:-1] + '"' if doubled >= single and written[0] == "'" and '"' not in written else written


def _slots(call: ast.Call) -> dict[str, ast.expr]:
    if gives_unknown(call):
        raise Refused
    found = {f"#{at}": one for at, one in enumerate(call.args)}
    found.update({str(one.arg): one.value for one in call.keywords})
    return found


def _slot(call: ast.Call, slot: str) -> ast.expr:
    found = _slots(call).get(slot)
    if found is None:
        raise Refused
    return found


def _is(node: ast.AST, written: str) -> bool:
    """Whether a value is what the rewrite is about."""
    try:
        return repr(ast.literal_eval(node)) == written
    except (ValueError, TypeError, SyntaxError, MemoryError):
        return False
