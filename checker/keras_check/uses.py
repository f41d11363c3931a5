"""What a program uses: names, arguments, values and methods, each with the place where it stands.

A *path* says what an expression stands for, as far as its text tells: `tf.keras.layers.Dense` for a name that an import binds,
`tf.Session()` for what a call returns, `tf.Session().run` for a method of that, `keras.layers.Layer~` for a class of the program that
inherits from one of the framework, and `?.shape[].value` for an attribute of something that is not known.
"""

from __future__ import annotations

import ast
import builtins
import re
from typing import Callable, Dict, Hashable, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Tuple

FRAMEWORK = {"tensorflow": "tf"}
OURS = {"?", "builtins", "keras", "numpy", "tf", "tf_keras"}  # that rules are about
LONGEST_VALUE = 60  # characters; a longer one stands for its type alone
MOST_ELEMENTS = 8  # of a list whose elements are told apart
LONGEST_NAME = 200  # of a file
DEEPEST = 4  # attributes of something unknown that are told apart
MOST_EVENTS = 12  # of what was done to one object before
FILE = re.compile(r"\S*?(?P<two>\.[a-z]\w*)?(?P<one>\.[a-z]\w*)?\Z")  # a file's name, with one ending, two or none
FORMATTED = re.compile(r"\{[^{}]*\}|%[-+.\d]*[a-zA-Z]")
DOUBLE = {".weights", ".tar"}  # what comes after these is no ending of its own
PYTHON2 = {"basestring", "cmp", "execfile", "file", "long", "raw_input", "reduce", "reload", "unichr", "unicode", "xrange"}
BUILT_IN = PYTHON2.union(dir(builtins))


class Use(NamedTuple):
    """`key` is what is used; `node` is where."""

    key: str
    node: ast.AST
    written: Optional[ast.AST] = None  # where the value is, if it stands somewhere else


class Function(NamedTuple):
    """A function of the program: what it returns is known once its body was read."""

    node: ast.AST
    scope: "Scope"


class Returning(NamedTuple):
    """A function of another file of the project."""

    value: object


class File(NamedTuple):
    """Another file of the project."""

    names: Dict[str, object]


class Several(NamedTuple):
    """What a function returns that returns several things."""

    values: Tuple[object, ...]


class Literal(NamedTuple):
    """A value that stands in the program."""

    node: ast.expr


class Scope:
    """What names stand for in a body of statements."""

    def __init__(self, parent: Optional["Scope"] = None, owner: Optional["Class"] = None) -> None:
        self.bound: Dict[str, object] = {}
        self.parent = parent
        self.owner = owner  # the class in whose body this is
        self.returns: object = None

    def holder(self, name: str) -> Optional["Scope"]:
        """The scope that binds a name."""
        scope: Optional[Scope] = self
        while scope is not None and name not in scope.bound:
            scope = scope.parent
        return scope

    def find(self, name: str) -> object:
        holder = self.holder(name)
        if holder is not None:
            return holder.bound[name]
        return "builtins." + name if name in BUILT_IN and self.holder("*") is None else None

    def starred(self) -> Iterator[str]:
        """The modules of which everything was imported, the last one first."""
        holder = self.holder("*")
        if holder is not None:
            yield from holder.bound["*"]


class Class:
    """A class of the program."""

    def __init__(self, base: Optional[str], defined: Dict[str, ast.AST]) -> None:
        self.base = base  # path of the class of the framework that it inherits from
        self.defined = defined
        self.attributes: Dict[str, object] = {}  # what is assigned to self
        self.methods: Dict[str, object] = {}
        self.parent: Optional[Class] = None  # the class of the program that it inherits from
        self._assigning: Optional[Dict[str, str]] = None

    def ancestry(self) -> Iterator["Class"]:
        one: Optional[Class] = self
        while one is not None:
            yield one
            one = one.parent

    def assigning(self) -> Dict[str, str]:
        """The method that assigns each attribute; of several the first."""
        if self._assigning is None:
            self._assigning = {}
            for name in self.defined:
                method = self.methods.get(name)
                if isinstance(method, Function) and method.node.args.args:
                    for attribute in assigned_to(method.node.args.args[0].arg, method.node.body):
                        self._assigning.setdefault(attribute, name)
        return self._assigning


Parameters = Callable[[str], Iterable[Tuple[str, ...]]]  # of a path: those of each of its signatures


Listed = Callable[[str], bool]  # whether some version has a name
Elsewhere = Callable[[int, str, str], object]  # what a name of another file stands for: of how many folders above, module and name


def uses(
    tree: ast.AST,
    parameters: Parameters = lambda path: (),
    listed: Listed = lambda path: False,
    elsewhere: Elsewhere = lambda level, module, name: None,
) -> List[Use]:
    """All that is used, in no particular order; what a call leaves to its default, too, for paths with `parameters`.

    What comes from another file of the project is known if `elsewhere` knows it; `*` stands for its public names.
    """
    return Reader(parameters, listed, elsewhere).read(tree)


class Reader:
    def __init__(self, parameters: Parameters, listed: Listed, elsewhere: Elsewhere) -> None:
        self.parameters = parameters
        self.listed = listed
        self.elsewhere = elsewhere
        self.noted: List[Use] = []
        self.found = self.noted  # another list while nothing shall be noted
        self.read_functions: Dict[int, Scope] = {}
        self.pending: List[Function] = []
        self.events: Dict[Hashable, Dict[str, None]] = {}  # what was done to each object, in order
        self.context = ""  # the method or the decorated function in which a statement stands

    def read(self, tree: ast.AST, scope: Optional[Scope] = None) -> List[Use]:
        scope = scope or Scope()
        self.body(tree.body, scope)
        while self.pending:
            self.function(self.pending.pop())
        return self.noted

    # statements

    def body(self, statements: List[ast.stmt], scope: Scope) -> None:
        for statement in statements:
            self.statement(statement, scope)

    def statement(self, node: ast.stmt, scope: Scope) -> None:
        kind = type(node)
        if kind is ast.Expr:
            self.value(node.value, scope)
        elif kind is ast.Assign:
            value = self.value(node.value, scope)
            for target in node.targets:
                self.assign(target, value, node.value, scope)
        elif kind is ast.Import:
            for alias in node.names:
                file = self.elsewhere(0, alias.name, "")
                if file is not None:
                    scope.bound[alias.asname or alias.name] = file
                    continue
                self.imported(alias.name, node)
                if alias.asname:
                    scope.bound[alias.asname] = canonical(alias.name)
                else:
                    first = alias.name.partition(".")[0]
                    scope.bound[first] = canonical(first)
        elif kind is ast.ImportFrom:
            if self.of_the_project(node, scope) or node.level or not node.module:
                return
            module = canonical(node.module)
            self.module(module, node)
            for alias in node.names:
                if alias.name == "*":
                    self.found.append(Use(module + ".*", node))
                    scope.bound["*"] = (module, *scope.bound.get("*", ()))
                else:
                    path = module + "." + alias.name
                    self.found.append(Use(path, node))
                    scope.bound[alias.asname or alias.name] = path
        elif kind in (ast.FunctionDef, ast.AsyncFunctionDef):
            for one in node.decorator_list:
                self.value(one, scope)
            for default in [*node.args.defaults, *node.args.kw_defaults]:
                if default is not None:
                    self.value(default, scope)
            function = Function(node, scope)
            scope.bound[node.name] = function
            self.pending.append(function)
        elif kind is ast.ClassDef:
            self.define_class(node, scope)
        elif kind is ast.Return:
            if node.value is not None:
                found = self.value(node.value, scope)
                if isinstance(node.value, ast.Tuple):
                    found = Several(tuple(self.path_only(one, scope) for one in node.value.elts))
                if isinstance(found, (str, Instance, Several)) and scope.returns is None:
                    scope.returns = found
        elif kind in (ast.With, ast.AsyncWith):
            for item in node.items:
                value = self.value(item.context_expr, scope)
                if item.optional_vars is not None:
                    self.assign(item.optional_vars, value, None, scope)
            self.body(node.body, scope)
        elif kind in (ast.For, ast.AsyncFor):
            value = self.value(node.iter, scope)
            if isinstance(value, str):
                self.found.append(Use(value + "[*]", node.iter))
            self.assign(node.target, value + "[]" if isinstance(value, str) else None, None, scope)
            self.body(node.body, scope)
            self.body(node.orelse, scope)
        elif kind is ast.AugAssign:
            self.value(node.value, scope)
            self.value(node.target, scope)
            if isinstance(node.target, ast.Name):
                scope.bound[node.target.id] = None
        elif kind is ast.AnnAssign:
            value = self.value(node.value, scope) if node.value is not None else None
            self.assign(node.target, value, node.value, scope)
        elif kind is ast.If and asks_for_version(node.test):
            self.guarded(node.body, scope)
            self.guarded(node.orelse, scope)
        elif kind is ast.Try and any(catches_what_is_missing(handler) for handler in node.handlers):
            self.guarded(node.body, scope)
            for handler in node.handlers:
                self.guarded(handler.body, scope)
            self.body(node.orelse, scope)
            self.body(node.finalbody, scope)
        else:
            for name, field in ast.iter_fields(node):
                if isinstance(field, ast.expr):
                    self.value(field, scope)
                elif isinstance(field, list):
                    for one in field:
                        if isinstance(one, ast.stmt):
                            self.statement(one, scope)
                        elif isinstance(one, ast.expr):
                            self.value(one, scope)
                        elif isinstance(one, ast.ExceptHandler):
                            if one.type is not None:
                                self.value(one.type, scope)
                            if one.name:
                                scope.bound[one.name] = None
                            self.body(one.body, scope)

    def of_the_project(self, node: ast.ImportFrom, scope: Scope) -> bool:
        """Whether all that is imported is known from another file."""
        known = {alias: self.elsewhere(node.level, node.module or "", alias.name) for alias in node.names}
        for alias, value in known.items():
            if alias.name == "*" and isinstance(value, dict):
                starred = (*value.get("*", ()), *scope.bound.get("*", ()))
                scope.bound.update(value)
                if starred:
                    scope.bound["*"] = starred
            elif value is not None:
                scope.bound[alias.asname or alias.name] = value
        return all(value is not None for value in known.values())

    def guarded(self, statements: List[ast.stmt], scope: Scope) -> None:
        """What runs on some versions only: nothing is said of it, but it binds names."""
        kept = self.found
        self.found = []
        try:
            self.body(statements, scope)
        finally:
            self.found = kept

    def imported(self, name: str, node: ast.AST) -> None:
        self.module(canonical(name), node)
        self.found.append(Use(canonical(name), node))

    def module(self, path: str, node: ast.AST) -> None:
        """The import of a module, and so of those that it is in."""
        while path:
            self.found.append(Use("@" + path, node))
            path = path.rpartition(".")[0]

    def define_class(self, node: ast.ClassDef, scope: Scope) -> None:
        base = None
        parent: Optional[Class] = None
        for one in node.bases:
            found = self.value(one, scope)
            if isinstance(found, Class):
                parent = parent or found
                found = found.base
            if isinstance(found, str) and base is None:
                base = found.rstrip("~")
        defined = {
            one.name: one for one in node.body if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
        }
        made = Class(base, defined)
        made.parent = parent
        scope.bound[node.name] = made
        for one in node.decorator_list:
            decorator = self.value(one, scope)
            if base and isinstance(decorator, str):
                self.found.append(Use(base + "~@" + decorator, one))
        inner = Scope(scope, made)
        made.methods = inner.bound
        for one in node.body:
            self.statement(one, inner)
            if base and isinstance(one, ast.FunctionDef):
                self.found.append(Use(base + "~def " + one.name, one))
                for name in list(parameters_of(one))[1:]:
                    self.found.append(Use(base + "~def " + one.name + "(" + name + ")", one))
                defaults = one.args.defaults
                for argument, default in zip(one.args.args[-len(defaults) :] if defaults else (), defaults):
                    for told in described(default, None):
                        self.found.append(Use(base + "~def " + one.name + "(" + argument.arg + "=" + told + ")", one))
        for name in ("__init__", "build"):  # what they assign to self is known in the other methods
            function = inner.bound.get(name)
            if isinstance(function, Function):
                self.function(function)

    def function(self, function: Function, given: Sequence[Tuple[object, object]] = ()) -> Scope:
        """Reads a function once; `given` are the arguments of the call at which that happens, by place or name."""
        known = self.read_functions.get(id(function.node))
        if known is not None:
            return known
        owner = function.scope.owner
        inner = Scope(function.scope if owner is None else function.scope.parent)
        self.read_functions[id(function.node)] = inner
        arguments = function.node.args
        every = [*getattr(arguments, "posonlyargs", []), *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
        for argument in every:
            if argument is not None:
                inner.bound[argument.arg] = None
        names = [argument.arg for argument in arguments.args]
        if owner is not None and names and not is_decorated(function.node, "staticmethod"):
            inner.bound[names.pop(0)] = Instance(owner)
        for name, value in given:
            name = names[name] if isinstance(name, int) and name < len(names) else name
            if isinstance(name, str) and name in inner.bound and isinstance(value, (str, Instance)):
                inner.bound[name] = value
        if any(isinstance(one, (ast.Yield, ast.YieldFrom)) for one in own_nodes(function.node)):
            inner.returns = GENERATOR
        outer = self.context, self.found
        self.context, self.found = self.context_of(function, owner), self.noted
        self.body(function.node.body, inner)
        self.context, self.found = outer
        return inner

    def context_of(self, function: Function, owner: Optional[Class]) -> str:
        if owner is not None and owner.base:
            return owner.base + "~" + function.node.name + ": "
        for one in function.node.decorator_list:
            decorator = self.path_only(one, function.scope)
            if isinstance(decorator, str):
                return "@" + decorator.rstrip("()") + ": "
        return ""

    def assign(self, target: ast.expr, value: object, source: Optional[ast.expr], scope: Scope) -> None:
        kind = type(target)
        if kind is ast.Name:
            scope.bound[target.id] = value
        elif kind in (ast.Tuple, ast.List):
            parts = source.elts if isinstance(source, (ast.Tuple, ast.List)) and len(source.elts) == len(target.elts) else None
            for at, one in enumerate(target.elts):
                if parts is not None:
                    part = self.path_only(parts[at], scope)
                elif isinstance(value, Several) and len(value.values) == len(target.elts):
                    part = value.values[at]
                else:
                    part = value + "[]" if isinstance(value, str) else None
                self.assign(one, part, None, scope)
        elif kind is ast.Attribute:
            owner = self.value(target.value, scope)
            if isinstance(owner, Instance):
                owner.cls.attributes[target.attr] = value
                if owner.cls.base and target.attr not in owner.cls.defined:
                    self.found.append(Use(owner.cls.base + "()." + target.attr + "=", target))
            elif isinstance(owner, str):
                self.set_attribute(owner, target, source)
                self.happens(target, owner + "." + target.attr + "=", scope)
            else:
                self.set_attribute("?", target, source)
        elif kind is ast.Subscript:
            owner = self.value(target, scope)
            if isinstance(owner, str):
                self.found.append(Use(owner + "=", target))
                if isinstance(value, Literal):
                    for told in described(value.node, None):
                        self.found.append(Use(owner + "=" + told, target))
                self.happens(target, owner + "=", scope)
        else:
            self.value(target, scope)

    def set_attribute(self, owner: str, target: ast.Attribute, source: Optional[ast.expr]) -> None:
        path = owner + "." + target.attr + "="
        self.found.append(Use(path, target))
        if isinstance(source, ast.Constant):
            self.found.append(Use(path + repr(source.value), target))

    def path_only(self, node: ast.expr, scope: Scope) -> object:
        kept = self.found
        self.found = []
        try:
            return self.value(node, scope)
        finally:
            self.found = kept

    # expressions

    def value(self, node: ast.expr, scope: Scope, loaded: bool = True) -> object:
        """What the expression stands for, if that is known; what stands in it is noted."""
        kind = type(node)
        if kind is ast.Name:
            return self.name(node, scope)
        if kind in (ast.Constant, ast.UnaryOp) and not list(inner_names(node)):
            return Literal(node)
        if kind is ast.Attribute:
            owner = self.value(node.value, scope)
            return self.attribute(owner, node)
        if kind is ast.Call:
            return self.call(node, scope)
        if kind is ast.Subscript:
            owner = self.value(node.value, scope)
            self.value(node.slice, scope)
            index = node.slice
            if type(index).__name__ == "Index":  # Python 3.8
                index = index.value
            if isinstance(owner, str):
                if isinstance(index, ast.Constant) and isinstance(index.value, str):
                    path = owner + "[" + repr(index.value) + "]"
                    self.found.append(Use(path, node))
                    return path
                return owner + "[]"
            if owner is None and isinstance(index, ast.Constant) and isinstance(index.value, str):
                self.found.append(Use(self.context + "?[" + repr(index.value) + "]", node))
            return "?[]" if owner is None or isinstance(owner, Literal) else None
        if kind is ast.Lambda:
            inner = Scope(scope)
            for argument in node.args.args:
                inner.bound[argument.arg] = None
            self.value(node.body, inner)
            return Literal(node)
        if kind in (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp):
            inner = Scope(scope)
            for one in node.generators:
                value = self.value(one.iter, inner)
                self.assign(one.target, value + "[]" if isinstance(value, str) else None, None, inner)
                for test in one.ifs:
                    self.value(test, inner)
            if kind is ast.DictComp:
                self.value(node.key, inner)
                self.value(node.value, inner)
            else:
                self.value(node.elt, inner)
            return None
        if kind is ast.IfExp:
            self.value(node.test, scope)
            one, other = self.value(node.body, scope), self.value(node.orelse, scope)
            return one if one is not None else other
        if kind is ast.BinOp and isinstance(node.op, (ast.RShift, ast.Div, ast.Mod)) or kind is ast.Compare:
            self.operation(node, scope)
            return Literal(node) if kind is ast.BinOp else None
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.value(child, scope)
        return Literal(node) if kind in (ast.Dict, ast.List, ast.Tuple, ast.Set, ast.BinOp, ast.JoinedStr) else None

    def name(self, node: ast.Name, scope: Scope) -> object:
        if scope.holder(node.id) is None:
            for module in scope.starred():
                path = module + "." + node.id
                if self.listed(path):
                    scope.bound[node.id] = path
                    self.found.append(Use(path, node))
                    return path
        return scope.find(node.id)

    def operation(self, node: "ast.BinOp | ast.Compare", scope: Scope) -> None:
        """`print >> file`, `mode is "train"`: what stands on a side, if it has a path or a type."""
        binary = isinstance(node, ast.BinOp)
        sides = [node.left, node.right] if binary else [node.left, *node.comparators]
        operators = [node.op] if binary else node.ops
        values = [self.value(one, scope) for one in sides]
        for operator, one, value in zip([*operators, operators[-1]], sides, values):
            if not isinstance(operator, (ast.Eq, ast.NotEq)):
                for told in described(one, value):
                    self.found.append(Use("(" + told + " " + type(operator).__name__ + ")", node))

    def attribute(self, owner: object, node: ast.Attribute) -> object:
        name = node.attr
        if isinstance(owner, Instance):
            known, value = self.member(owner.cls, name)
            if known or not owner.cls.base:
                return value
            path = owner.cls.base + "()." + name
            self.found.append(Use(path, node))
            return path
        if isinstance(owner, Class):
            known, value = self.member(owner, name)
            if known:
                return value
            return owner.base + "." + name if owner.base and name not in owner.defined else None
        if isinstance(owner, File):
            return owner.names.get(name)
        if isinstance(owner, (Function, Returning)):
            return None
        if not isinstance(owner, str):
            path = "?." + name
        else:
            path = owner + "." + name
            if owner[0] == "?" and path.count(".") > DEEPEST:
                path = "?." + name
            elif owner.partition(".")[0] not in OURS:
                self.found.append(Use("?." + name, node))  # of another library: as good as unknown
        self.found.append(Use(path, node))
        if self.context:
            self.found.append(Use(self.context + path, node))
        return path

    def member(self, cls: Class, name: str) -> Tuple[bool, object]:
        """Whether the program says what an attribute or a method of its own is, and what; methods that assign it are read first."""
        for one in cls.ancestry():
            if name in one.attributes:
                return True, one.attributes[name]
            if name in one.defined:
                method = one.methods.get(name)
                if isinstance(method, Function) and is_decorated(method.node, "property"):
                    return True, self.function(method).returns
                return True, method
        for one in cls.ancestry():
            method = one.methods.get(one.assigning().get(name, ""))
            if isinstance(method, Function):
                self.function(method)
                if name in one.attributes:
                    return True, one.attributes[name]
        return False, None

    def call(self, node: ast.Call, scope: Scope) -> object:
        called = self.value(node.func, scope)
        result: object = None
        path: Optional[str] = None
        if isinstance(called, Returning):
            result = called.value
        elif isinstance(called, Class):
            result = Instance(called)
            path = called.base + "~" if called.base and "__init__" not in called.defined else None
        elif isinstance(called, Instance):
            path = called.cls.base + "()" if called.cls.base else None
            result = path + "()" if path else None
        elif isinstance(called, str):
            path = called
            result = called + "()"
        given: List[Tuple[object, object]] = []
        if called == "builtins.getattr":
            result = self.named_attribute(node, scope)
        for at, argument in enumerate(node.args):
            starred = isinstance(argument, ast.Starred)
            value = self.value(argument, scope)
            given.append((at, None if starred else value))
            if path is not None and not starred:
                self.argument(path, "#" + str(at), argument, value, scope)
                name = self.named(path, at)
                if name:
                    self.argument(path, name, argument, value, scope)
        for keyword in node.keywords:
            value = self.value(keyword.value, scope)
            given.append((keyword.arg, value))
            if path is not None and keyword.arg:
                self.argument(path, keyword.arg, keyword.value, value, scope, keyword)
            elif path is not None and isinstance(value, Literal) and isinstance(value.node, ast.Dict):
                self.unpacked(path, value.node, scope, keyword)
        if isinstance(called, Function):
            result = self.function(called, given).returns
        elif is_formatted(node):
            result = Literal(node)
        elif called == "os.path.join" and given and (isinstance(given[-1][1], Literal) or isinstance(node.args[-1], ast.Constant)):
            result = given[-1][1] or Literal(node.args[-1])
        if path is not None:
            self.found.append(Use(path + "()", node))
            if self.context:
                self.found.append(Use(self.context + path + "()", node))
            self.left_out(path, node)
            self.happens(node.func, path + "()", scope)
        return result

    def named_attribute(self, node: ast.Call, scope: Scope) -> Optional[str]:
        """`getattr(tf.compat, "v1", tf)`"""
        owner = self.path_only(node.args[0], scope) if len(node.args) > 1 else None
        name = node.args[1] if isinstance(owner, str) else None
        return owner + "." + name.value if isinstance(name, ast.Constant) and isinstance(name.value, str) else None

    def named(self, path: str, at: int) -> str:
        """The parameter at a position, if it is the same one in all signatures that the path has or had."""
        found = {names[at] if at < len(names) else "" for names in self.parameters(path)}
        return found.pop() if len(found) == 1 else ""

    def unpacked(self, path: str, options: ast.Dict, scope: Scope, at: ast.AST) -> None:
        """`**options`, where these stand in the program."""
        for key, value in zip(options.keys, options.values):
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                self.argument(path, key.value, value, self.path_only(value, scope), scope, at)

    def happens(self, node: ast.expr, path: str, scope: Scope) -> None:
        """To an object that has a name, something is done, after what was done to it before."""
        chain: List[ast.expr] = []
        root = node
        while isinstance(root, (ast.Attribute, ast.Subscript, ast.Call)):
            chain.append(root)
            root = root.func if isinstance(root, ast.Call) else root.value
        holder = scope.holder(root.id) if isinstance(root, ast.Name) and chain else None
        if holder is None:
            return
        start = holder.bound[root.id]
        thing: Hashable = (id(holder), root.id)
        if isinstance(start, Instance) and isinstance(chain[-1], ast.Attribute):
            thing = (id(start.cls), chain[-1].attr)
            start = start.cls.attributes.get(chain[-1].attr)
        if not isinstance(start, str) or not start.endswith("()") or not path.startswith(start):
            return
        events = self.events.setdefault(thing, {})
        done = path[len(start) :]
        for earlier in list(events)[-MOST_EVENTS:]:
            self.found.append(Use(start + earlier + " then " + done, node))
        events[done] = None

    def left_out(self, path: str, node: ast.Call) -> None:
        if any(isinstance(one, ast.Starred) for one in node.args) or any(one.arg is None for one in node.keywords):
            return
        given = {one.arg for one in node.keywords}
        absent = set()
        for names in self.parameters(path):
            given.update(names[: len(node.args)])
            absent.update(names)
        self.found.extend(Use(path + "(!" + name + ")", node) for name in sorted(absent - given))

    def argument(self, path: str, name: str, node: ast.expr, value: object, scope: Scope, at: Optional[ast.AST] = None) -> None:
        start = path + "(" + name
        place = at if at is not None else node
        if path.startswith("builtins."):
            if isinstance(value, str):
                self.found.append(Use(start + "=<" + value + ">)", place))
            return
        self.found.append(Use(start + "=)", place))
        written = value.node if isinstance(value, Literal) and value.node is not node else None
        for told in described(node, value):
            self.found.append(Use(start + "=" + told + ")", place, written))
        for told in self.elements(value, scope):
            self.found.append(Use(start + "=[" + told + "])", place))

    def elements(self, value: object, scope: Scope) -> Iterator[str]:
        """Of a list that stands in the program."""
        if isinstance(value, Literal) and isinstance(value.node, (ast.List, ast.Tuple)):
            for one in value.node.elts[:MOST_ELEMENTS]:
                yield from filter(tells_of_element, described(one, self.path_only(one, scope)))


def is_decorated(node: ast.AST, name: str) -> bool:
    return any(isinstance(one, ast.Name) and one.id == name for one in node.decorator_list)


def assigned_to(name: str, statements: List[ast.stmt]) -> Iterator[str]:
    """The attributes of a variable that statements assign."""
    for one in statements:
        if isinstance(one, ast.Assign):
            for target in one.targets:
                for each in target.elts if isinstance(target, (ast.Tuple, ast.List)) else (target,):
                    if isinstance(each, ast.Attribute) and isinstance(each.value, ast.Name) and each.value.id == name:
                        yield each.attr
        else:
            for field in ("body", "orelse", "finalbody"):
                yield from assigned_to(name, getattr(one, field, ()))


class Instance(NamedTuple):
    cls: Class


GENERATOR = "<generator>"


def own_nodes(function: ast.AST) -> Iterator[ast.AST]:
    """What stands in a function, without what stands in functions inside it."""
    left = list(ast.iter_child_nodes(function))
    while left:
        node = left.pop()
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            left.extend(ast.iter_child_nodes(node))


def inner_names(node: ast.expr) -> Iterator[ast.AST]:
    return (one for one in ast.walk(node) if isinstance(one, (ast.Name, ast.Call, ast.Attribute)))


def described(node: ast.expr, value: object) -> Iterator[str]:
    """Values as rules tell them apart: as written, if that is short and plain, and by type."""
    if isinstance(value, str):
        yield value if value[0] == "<" else "<" + value + ">"
        return
    if isinstance(value, Function):
        yield "<def>"
        yield "<def " + ", ".join(parameters_of(value.node)) + ">"
        return
    if isinstance(value, (Class, Instance)):
        base = value.base if isinstance(value, Class) else value.cls.base
        if base:
            yield "<" + base + ("~>" if isinstance(value, Class) else "~()>")
        return
    if isinstance(value, Literal):
        node = value.node
    if isinstance(node, ast.Constant):
        told = list(endings(node.value)) if isinstance(node.value, str) else []
        written = repr(node.value)
        if len(written) <= LONGEST_VALUE and not any(one != "<*>" for one in told) and tells(node.value):
            yield written
        yield from told
        yield "<" + type(node.value).__name__ + ">"
    elif isinstance(node, (ast.List, ast.Tuple, ast.Dict, ast.Set)):
        yield "<" + type(node).__name__.lower() + ">"
    elif isinstance(node, ast.UnaryOp):
        yield from described(node.operand, None)
    elif isinstance(node, ast.Lambda):
        yield "<lambda>"
    elif isinstance(node, ast.BinOp):
        text = node.right if isinstance(node.op, ast.Add) else node.left
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield from endings(text.value)
        yield "<" + type(node.op).__name__ + ">"
    elif isinstance(node, ast.Call) and is_formatted(node):
        yield from endings(node.func.value.value)
        yield "<str>"
    elif isinstance(node, ast.JoinedStr):
        text = node.values[-1] if node.values else None
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield from endings(text.value)
        yield "<str>"


def is_formatted(node: ast.Call) -> bool:
    """`"…".format(…)`"""
    text = node.func.value if isinstance(node.func, ast.Attribute) and node.func.attr == "format" else None
    return isinstance(text, ast.Constant) and isinstance(text.value, str)


def tells_of_element(told: str) -> bool:
    """A number, a text or nothing at all in a list says little."""
    return told not in ("None", "<NoneType>", "<int>", "<float>", "<str>", "<bool>", "0", "1", "-1")


def tells(value: object) -> bool:
    """Whether a value means something beyond its type; of numbers, those that are switches."""
    return not isinstance(value, (int, float, complex)) or isinstance(value, bool) or value in (-1, 0, 1)


def parameters_of(function: ast.AST) -> Iterator[str]:
    arguments = function.args
    for one in [*getattr(arguments, "posonlyargs", []), *arguments.args, *arguments.kwonlyargs]:
        yield one.arg
    if arguments.vararg:
        yield "*"
    if arguments.kwarg:
        yield "**"


def endings(text: str) -> Iterator[str]:
    """Of a text that may be a file's name: `<*.weights.h5>`, `<*.v1.h5>` and `<*.h5>`, or `<*>` without an ending."""
    match = FILE.match(FORMATTED.sub("x", text.rpartition("/")[2])) if len(text) <= LONGEST_NAME else None
    if match:
        if match["one"] and match["two"]:
            yield "<*" + match["two"] + match["one"] + ">"
            if match["two"] in DOUBLE:
                return
        yield "<*" + (match["one"] or match["two"] or "") + ">"


def asks_for_version(test: ast.expr) -> bool:
    """Whether a condition depends on the version: `tf.__version__ < "2"`, `hasattr(tf, "Session")`, `sys.version_info`."""
    for node in ast.walk(test):
        if isinstance(node, ast.Attribute) and "version" in node.attr.lower():
            return True
        if isinstance(node, ast.Name) and (node.id == "hasattr" or "version" in node.id.lower()):
            return True
    return False


MISSING = {"ImportError", "ModuleNotFoundError", "AttributeError", "TypeError", "Exception", "NameError"}


def catches_what_is_missing(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(getattr(one, "id", getattr(one, "attr", "")) in MISSING for one in caught)


def canonical(path: str) -> str:
    first, _, rest = path.partition(".")
    first = FRAMEWORK.get(first, first)
    return first + "." + rest if rest else first
