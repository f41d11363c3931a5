"""What names stand for that one file of a project imports from another."""

from __future__ import annotations

import ast
from collections import OrderedDict
from pathlib import PurePath
from typing import Callable, Dict, Iterator, List, Optional, Tuple

from keras_check.knowledge import Knowledge
from keras_check.source import Source
from keras_check.uses import Class, Elsewhere, File, Function, Instance, Literal, Reader, Returning, Scope, Several, Use

Open = Callable[[str], Optional[Source]]  # a file of the project; None if there is none
FRAMEWORKS = {
    "tensorflow",
    "keras",
    "tf_keras",
    "tf_slim",
}  # a folder of this name beside a file is not what it imports
MOST_KEPT = 32  # files whose uses are kept until they are asked for
Names = Dict[str, object]


class Project:
    """The files that `opened` opens; paths are those of the sources, with `/`, in or below one of the `roots`."""

    def __init__(self, opened: Open, roots: List[str], known: Knowledge) -> None:
        self.opened = opened
        self.roots = [PurePath(one) for one in roots]
        self.known = known
        self._names: Dict[str, Optional[Names]] = {}
        self._uses: "OrderedDict[str, Tuple[Source, List[Use]]]" = OrderedDict()
        self._reading: List[str] = []

    def uses(self, source: Source) -> List[Use]:
        """Of one file, with what it has from others."""
        kept = self._uses.pop(source.path, None)
        if kept is not None and kept[0].text == source.text:
            return kept[1]
        return self._read(source)

    def _read(self, source: Source) -> List[Use]:
        scope = Scope()
        reader = Reader(self.known.parameters, self.known.listed, self._elsewhere(source.path))
        self._reading.append(source.path)
        try:
            used = reader.read(source.tree, scope)
        finally:
            self._reading.pop()
        self._names[source.path] = _Exported(reader).names(scope)
        return used

    def _elsewhere(self, path: str) -> Elsewhere:
        def elsewhere(level: int, module: str, name: str) -> object:
            if not level and module.partition(".")[0] in FRAMEWORKS:
                return None
            for folder in self._folders(PurePath(path).parent, level):
                found = self._named(folder.joinpath(*module.split(".")) if module else folder, name)
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

    def _named(self, module: PurePath, name: str) -> object:
        """What a module binds to a name; the module itself if there is no name, and all that it binds for `*`."""
        for path in (module.with_name(module.name + ".py") if module.name else module, module / "__init__.py"):
            names = self._of(str(path))
            if names is None:
                continue
            if not name:
                return File(names)
            if name == "*":
                return {one: value for one, value in names.items() if not one.startswith("_")}
            if name in names:
                return names[name]
        if name and name != "*":
            names = self._of(str(module / (name + ".py")))
            return None if names is None else File(names)
        return None

    def _of(self, path: str) -> Optional[Names]:
        """What a file binds; nothing yet of one that is being read."""
        if path in self._reading:
            return {}
        if path not in self._names:
            self._names[path] = None
            source = self.opened(path)
            if source is not None:
                self._uses[path] = source, self._read(source)
                while len(self._uses) > MOST_KEPT:
                    self._uses.popitem(last=False)
        return self._names[path]


class _Exported:
    """What a file binds, without the trees that it was read from."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.classes: Dict[int, Class] = {}

    def names(self, scope: Scope) -> Names:
        found = {name: self.value(value) for name, value in scope.bound.items()}
        return {name: value for name, value in found.items() if value is not None}

    def value(self, value: object) -> object:
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
            made = self.classes[id(one)] = Class(one.base, {name: ast.Pass() for name in one.defined})
            made.parent = self.cls(one.parent) if one.parent else None
            made.attributes = {name: self.value(value) for name, value in one.attributes.items()}
            made.methods = {name: self.value(value) for name, value in one.methods.items() if name in one.defined}
        return self.classes[id(one)]
