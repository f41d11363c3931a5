"""What names stand for that one file of a project imports from another."""

from __future__ import annotations

import ast
import os
from collections import OrderedDict
from collections.abc import Iterator
from pathlib import PurePath
from typing import Callable, Optional

from keras_check.knowledge import Knowledge
from keras_check.reading.notes import Use
from keras_check.reading.scopes import Class, File, Function, Instance, Literal, Returning, Scope, Several, Value
from keras_check.reading.statements import Elsewhere, Statements
from keras_check.source import Source

Open = Callable[[str], Optional[Source]]  # a file of the project; None if there is none
FRAMEWORKS = {
    "tensorflow",
    "keras",
    "tf_keras",
    "tf_slim",
}  # a folder of this name beside a file is not what it imports
MOST_NAMED = 1000  # files of which it is kept what they bind
MOST_KEPT = 32  # files whose uses are kept until they are asked for


class Project:
    """The files that `opened` opens; paths are those of the sources, with `/`, in or below one of the `roots`."""

    def __init__(self, opened: Open, roots: list[str], known: Knowledge) -> None:
        self.opened = opened
        self.roots = [PurePath(one) for one in roots]
        self.known = known
        self._files: dict[str, File | None] = {}
        self._uses: OrderedDict[str, tuple[Source, list[Use]]] = OrderedDict()
        self._reading: list[str] = []

    def uses(self, source: Source) -> list[Use]:
        """Of one file, with what it has from others."""
        kept = self._uses.pop(source.path, None)
        if kept is not None and kept[0].text == source.text:
            return kept[1]
        return self._read(source)

    def kept(self, path: str) -> Source | None:
        """A file that was read because another one imports it."""
        source, _ = self._uses.get(path, (None, None))
        return source

    def _read(self, source: Source) -> list[Use]:
        scope = Scope()
        reader = Statements(self.known.hearing, self.known.listed, self._elsewhere(source.path), source.may_yield)
        self._reading.append(source.path)
        try:
            used = reader.read(source.tree, scope)
        finally:
            self._reading.pop()
        self._files.pop(source.path, None)
        self._files[source.path] = _Exported(reader).file(scope)
        scope.forget()
        while len(self._files) > MOST_NAMED:  # the first of them is read again if another file asks for it
            del self._files[next(iter(self._files))]
        return used

    def _elsewhere(self, path: str) -> Elsewhere:
        here = PurePath(path).parent
        starts: dict[int, list[str]] = {}  # by how many folders above

        def elsewhere(level: int, module: str, name: str) -> Value:
            if not level and module.partition(".")[0] in FRAMEWORKS:
                return None
            if level not in starts:
                starts[level] = [_start(folder) for folder in self._folders(here, level)]
            for start in starts[level]:
                found = self._named(start, module.replace(".", os.sep), name)
                if found is not None:
                    return found
            return None

        return elsewhere

    def _folders(self, folder: PurePath, level: int) -> Iterator[PurePath]:
        """Where a module may be: beside the file and in the folders above, up to that which was asked for."""
        if level:
            yield [folder, *folder.parents][min(level - 1, len(folder.parents))]
            return
        for one in (folder, *folder.parents):
            yield one
            if one in self.roots:
                return

    def _named(self, start: str, module: str, name: str) -> Value:
        """What a module binds to a name; the module itself if there is no name, and all that it binds for `*`."""
        inside = start + module + os.sep if module else start
        itself = inside[: -len(os.sep)] + ".py"
        for path in (itself, inside + "__init__.py"):
            file = self._of(path)
            if file is None:
                continue
            if not name:
                return file
            if name == "*":
                return file.public()
            if name in file.names:
                return file.names[name]
        return self._of(inside + name + ".py") if name and name != "*" else None

    def _of(self, path: str) -> File | None:
        """What a file binds; nothing yet of one that is being read."""
        if path in self._reading:
            return File({})
        if path not in self._files:
            self._files[path] = None
            source = self.opened(path)
            if source is not None:
                self._uses[path] = source, self._read(source)
                while len(self._uses) > MOST_KEPT:
                    self._uses.popitem(last=False)
        return self._files[path]


def _start(folder: PurePath) -> str:
    """How the paths of what is in a folder begin; paths that are put together are much slower."""
    return str(folder / "_")[:-1]


class _Exported:
    """What a file binds, without the trees that it was read from."""

    def __init__(self, reader: Statements) -> None:
        self.reader = reader
        self.classes: dict[int, Class] = {}

    def file(self, scope: Scope) -> File:
        found = {name: self.value(value) for name, value in scope.bound.items()}
        return File({name: value for name, value in found.items() if value is not None}, scope.starred)

    def value(self, value: Value) -> Value:
        if isinstance(value, Function):
            returned = self.value(self.reader.function(value).returns)
            return None if returned is None else Returning(returned)
        if isinstance(value, Class):
            return self.cls(value)
        if isinstance(value, Literal):
            return Literal(ast.Constant(value.node.value)) if isinstance(value.node, ast.Constant) else None
        if isinstance(value, Several):
            return Several(tuple(self.value(one) for one in value.values))
        if isinstance(value, Instance):
            return value._replace(cls=self.cls(value.cls))
        return value

    def cls(self, one: Class) -> Class:
        if id(one) not in self.classes:
            made = self.classes[id(one)] = Class(one.base, one.defined)
            made.parent = self.cls(one.parent) if one.parent else None
            made.attributes = {name: self.value(value) for name, value in one.attributes.items()}
            made.methods = {name: self.value(value) for name, value in one.methods.items() if name in one.defined}
        return self.classes[id(one)]
