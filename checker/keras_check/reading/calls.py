"""Calls: what is called, what it is given and what it leaves to its defaults."""

from __future__ import annotations

import ast
from abc import abstractmethod
from collections.abc import Iterator

from keras_check.reading.heard import Heard, Hearing
from keras_check.reading.members import Given, Members
from keras_check.reading.scopes import Class, Function, Instance, Literal, Returning, Scope, Value
from keras_check.reading.syntax import Located, gives_unknown, template_of, text_of
from keras_check.reading.values import described, tells_of_element

MOST_ELEMENTS = 8  # of a list whose elements are told apart


class Calls(Members):
    def __init__(self, hearing: Hearing) -> None:
        super().__init__()
        self.hearing = hearing

    @abstractmethod
    def value(self, node: ast.expr, scope: Scope) -> Value:
        """What an expression stands for, if that is known; what stands in it is noted."""

    def value_only(self, node: ast.expr, scope: Scope) -> Value:
        kept, self.found = self.found, []  # as `silence` has it, but much is read so, and this is quicker
        try:
            return self.value(node, scope)
        finally:
            self.found = kept

    def call(self, node: ast.Call, scope: Scope) -> Value:
        called = self.value(node.func, scope)
        path = _path_of_what_is_called(called)
        heard = None if path is None else self.hearing.calls(path)
        given = self.arguments(node, path or "", heard, scope)
        if called == "builtins.getattr":
            result: Value = self.named_attribute(node, scope)
        else:
            result = self.result(node, called, path, given)
        if path is not None:
            self.note_in_context(path + "()", node)
            if heard is not None:
                self.left_out(path, heard, node)
            if "()" in path:
                self.happens(node.func, path + "()", scope)
        return result

    def result(self, node: ast.Call, called: Value, path: str | None, given: Given) -> Value:
        if isinstance(called, Function):
            return self.function(called, given).returns
        if template_of(node) is not None:
            return Literal(node)
        if called == "os.path.join" and given and isinstance(given[-1][1], Literal):
            return given[-1][1]
        if isinstance(called, Returning):
            return called.value
        if isinstance(called, Class):
            return Instance(called)
        return path + "()" if path is not None else None

    def named_attribute(self, node: ast.Call, scope: Scope) -> str | None:
        """`getattr(tf.compat, "v1", tf)`"""
        owner = self.value_only(node.args[0], scope) if len(node.args) > 1 else None
        name = text_of(node.args[1]) if isinstance(owner, str) else None
        return f"{owner}.{name}" if name is not None else None

    def arguments(self, node: ast.Call, path: str, heard: Heard | None, scope: Scope) -> Given:
        given: list[tuple[int | str | None, Value]] = []
        for at, argument in enumerate(node.args):
            starred = isinstance(argument, ast.Starred)
            value = self.value(argument, scope)
            given.append((at, None if starred else value))
            if heard is None or starred:
                continue
            self.argument(path, heard, "#" + str(at), argument, value, scope)
            if at < len(heard.names) and heard.names[at]:
                self.argument(path, heard, heard.names[at], argument, value, scope)
            elif at == 0:
                self.first_value(path, heard, argument, value)
        for keyword in node.keywords:
            value = self.value(keyword.value, scope)
            given.append((keyword.arg, value))
            if heard is None:
                continue
            if keyword.arg:
                self.argument(path, heard, keyword.arg, keyword.value, value, scope, keyword)
            elif isinstance(value, Literal) and isinstance(value.node, ast.Dict):
                self.unpacked(path, heard, value.node, scope, keyword)
        return given

    def first_value(self, path: str, heard: Heard, node: ast.expr, value: Value) -> None:
        """What stands first was renamed, but stayed first: the value is one of all the names that it had."""
        written = _written(node, value)
        for name in sorted({names[0] for names in heard.signatures if names}):
            values = heard.values(name)
            for told in described(node, value):
                if told in values:
                    self.note(f"{path}({name}={told})", node, written)

    def unpacked(self, path: str, heard: Heard, options: ast.Dict, scope: Scope, at: ast.keyword) -> None:
        """`**options`, where these stand in the program."""
        for key, value in zip(options.keys, options.values):
            name = text_of(key)
            if name is not None:
                self.argument(path, heard, name, value, self.value_only(value, scope), scope, at)

    def left_out(self, path: str, heard: Heard, node: ast.Call) -> None:
        if not heard.left_out or gives_unknown(node):
            return
        given = {one.arg for one in node.keywords}
        for names in heard.signatures:
            given.update(names[: len(node.args)])
        for name in heard.left_out:
            if name not in given:
                self.note(path + "(!" + name + ")", node)

    def argument(
        self,
        path: str,
        heard: Heard,
        name: str,
        node: ast.expr,
        value: Value,
        scope: Scope,
        keyword: ast.keyword | None = None,
    ) -> None:
        values = heard.values(name)
        if not values:
            return
        start = path + "(" + name
        place: Located = node if keyword is None else keyword
        if path.startswith("builtins."):
            if isinstance(value, str) and "<" + value + ">" in values:
                self.note(start + "=<" + value + ">)", place)
            return
        if "" in values:
            self.note(start + "=)", place)
        written = _written(node, value)
        for told in described(node, value):
            if told in values:
                self.note(start + "=" + told + ")", place, written)
        if name in heard.of_elements:
            for told in self.elements(value, scope):
                if "[" + told + "]" in values:
                    self.note(start + "=[" + told + "])", place)

    def elements(self, value: Value, scope: Scope) -> Iterator[str]:
        """Of a list that stands in the program."""
        if isinstance(value, Literal) and isinstance(value.node, (ast.List, ast.Tuple)):
            for one in value.node.elts[:MOST_ELEMENTS]:
                yield from filter(tells_of_element, described(one, self.value_only(one, scope)))


def _path_of_what_is_called(called: Value) -> str | None:
    if isinstance(called, Class):
        return called.base + "~" if called.base and "__init__" not in called.defined else None
    if isinstance(called, Instance):
        return called.cls.base + "()" if called.cls.base else None
    return called if isinstance(called, str) else None


def _written(node: ast.expr, value: Value) -> ast.expr | None:
    """Where a value stands that is written elsewhere in the file; what comes from another one has no place in this."""
    if not isinstance(value, Literal) or value.node is node or not hasattr(value.node, "lineno"):
        return None
    return value.node
