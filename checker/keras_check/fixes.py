"""Rewrites code as programs that were run show it: the same result on the target as at home.

What a rewrite is about and what it does stands in knowledge.json (gate/judging/foretelling/rewrites.py). A file is rewritten in
passes; after each, it is read anew, and a rewrite that leaves its finding, or makes another, is taken back.
"""

from __future__ import annotations

import ast
import re
import tokenize
import warnings
from collections import Counter
from typing import Callable, Dict, FrozenSet, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

from keras_check.edits import Edit, Text, applied, overlap, parents, shifted
from keras_check.imports import Bound, Names, imports, module_text, resolved, stored
from keras_check.judge import Judged, judge
from keras_check.knowledge import Knowledge
from keras_check.uses import Use, uses

PASSES = 6
HOLE = re.compile(r"_(\w+?)_\Z")
PATH = re.compile(r"[A-Za-z_]\w*(?:\.\w+)*\Z")
ATOMIC = (ast.Name, ast.Attribute, ast.Call, ast.Subscript, ast.Constant, ast.List, ast.Tuple, ast.Dict, ast.Set)
COMPAT = "tf.compat.v1"
Steps = Sequence[Sequence[str]]
Places = Set[Tuple[int, int]]


class Group(NamedTuple):
    """Edits that belong together, with the rewrites that they come from."""

    edits: List[Edit]
    used: Tuple[str, ...]
    places: Tuple[Tuple[int, int], ...]  # of the findings that they fix


class Fixed(NamedTuple):
    text: str
    used: Tuple[str, ...]  # the rewrites
    places: Places  # of the findings that are fixed, in the text as it was
    before: int  # findings
    after: int
    marks: Tuple[int, ...]  # where places of the old text are in the new one


class Refused(Exception):
    """A rewrite that cannot be made here."""


Silence = Callable[[str], Callable[[Judged, int], bool]]  # of a text: which findings, by line, nobody wants to hear of


def nothing(text: str) -> Callable[[Judged, int], bool]:
    return lambda one, line: False


def fixed(
    text: str,
    known: Knowledge,
    homes: Iterable[str] = (),
    move: Optional[bool] = None,
    silence: Silence = nothing,
    marks: Sequence[int] = (),
) -> Optional[Fixed]:
    """The rewritten text, or None if nothing can be rewritten. `move` says whether all of tf may become tf.compat.v1.

    Python 2 is not rewritten: nothing that was recorded says how.
    """
    now = first = _Pass.of(text, _Setting(known, frozenset(homes), silence))
    if first is None or now is None or not first.judged:
        return None
    used: Dict[str, None] = {}
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
    homes: FrozenSet[str]
    silence: Silence


class _Pass:
    """A text as it is now: what is found in it, and what can be rewritten."""

    def __init__(self, text: str, tree: ast.Module, setting: _Setting, first: "Optional[_Pass]") -> None:
        known = setting.known
        self.text, self.tree, self.known, self.setting = Text(text), tree, known, setting
        self.uses = uses(tree, known.parameters, known.listed)
        self.there = {key for use in self.uses for key in known.keys.spread(use.key)}
        self.names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        self.first = first or self
        found = judge(self.uses, known, setting.homes)
        silent = setting.silence(text)
        new_code = [one for one in found if one.verdict == "raises" or one.rule in self.first.there]  # means what it does
        self.judged = [one for one in new_code if not silent(one, one.node.lineno)]

    @classmethod
    def of(cls, text: str, setting: _Setting, first: "Optional[_Pass]" = None) -> "Optional[_Pass]":
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of somebody's strings
                return cls(text, ast.parse(text), setting, first)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None

    def places(self) -> Set[Tuple[int, int, Tuple[str, str]]]:
        return {(one.node.lineno, one.node.col_offset, _what(one)) for one in self.judged}

    def count(self) -> "Counter[Tuple[str, str]]":
        return Counter(what for _, _, what in self.places())

    def rewritten(self, move: Optional[bool]) -> "Optional[Tuple[List[Group], _Pass]]":
        groups = _chosen(Planner(self).groups(move))
        if not groups:
            return None
        together = self._after(groups)
        if together is not None:
            return groups, together
        kept: List[Group] = []
        best: Optional[_Pass] = None
        for group in groups:  # some of them do harm
            tried = self._after([*kept, group])
            if tried is not None:
                kept.append(group)
                best = tried
        return None if best is None else (kept, best)

    def _after(self, groups: Sequence[Group]) -> "Optional[_Pass]":
        """What comes of edits; None if it cannot be read, or says something that was not said before, or no less."""
        text = applied(self.text.text, [edit for group in groups for edit in group.edits])
        after = _Pass.of(text, self.setting, self.first)
        if after is None or any(map(_gives_twice, ast.walk(after.tree))):
            return None
        worse = after.count() - self.count()
        return after if not worse and len(after.places()) < len(self.places()) else None


def _what(one: Judged) -> Tuple[str, str]:
    """A rule is about a thing by whichever name."""
    return one.rule, one.name if one.rule in ("name", "argument", "arguments", "required", "member") else ""


def _chosen(groups: Iterable[Group]) -> List[Group]:
    """The first of those that overlap."""
    chosen: List[Group] = []
    for group in groups:
        new = [edit for edit in group.edits if not any(edit in one.edits for one in chosen)]
        if not any(overlap(new, one.edits) for one in chosen):
            chosen.append(group._replace(edits=new))
    return chosen


class Planner:
    """What can be rewritten in one pass."""

    def __init__(self, now: _Pass) -> None:
        self.no_longer_used = now.first.names - now.names
        self.there = now.first.there | now.there
        self.now, self.text, self.tree, self.known = now, now.text, now.tree, now.known
        self.parents = parents(now.tree)
        self.imports = imports(now.tree)
        self.stored = stored(now.tree)
        self.called: Dict[int, str] = {}
        self.at: Dict[int, List[str]] = {}  # keys of uses by node
        for use in now.uses:
            self.at.setdefault(id(use.node), []).append(use.key)
            if isinstance(use.node, ast.Call) and use.key.endswith("()"):
                self.called[id(use.node)] = use.key[:-2]
        self.rebound: Dict[str, str] = {}  # what imported names stand for after this pass
        self.repaired: List[ast.AST] = []  # what a changed import brings back

    def groups(self, move: Optional[bool]) -> Iterator[Group]:
        moved = None
        if move is not False:
            moved = self._moved(forced=bool(move))
        if moved is not None:
            yield moved
        done: Set[int] = set()
        for group in (*self._rebindings(), *self._imports()):
            yield group
        done.update(id(node) for node in self.repaired)
        for one in self.now.judged:
            if id(one.node) in done or (moved is not None and self._is_covered(one)):
                continue
            for group in self._groups_of(one):
                done.add(id(one.node))
                yield group
                break

    def allowed(self, key: str) -> Iterator[Steps]:
        """The rewrites of a key, but those that went wrong beside something else that this file has."""
        for steps, unless in self.known.fixes.get(key, ()):
            if not self.there.intersection(unless):
                yield steps

    # names

    def renamed(self, path: str) -> Optional[Tuple[str, str]]:
        """What a name became, and the rewrite that says so."""
        for key, swap in ((path, ("", "")), *_other_roots(path, self.known.target)):
            for steps in self.allowed(key):
                if steps[0][0] == "name" and len(steps) == 1:
                    new = steps[0][1]
                    if swap[0]:
                        new = _swapped(new, swap)
                    if self.known.has(new) is not False:
                        return new, identity(key, steps)
        module, _, name = path.rpartition(".")
        while module:
            for steps in self.allowed(module + ".*"):
                new = steps[0][1] + path[len(module) :]
                if self.known.has(new) is True and self.known.keys.fold(new) == self.known.keys.fold(path):
                    return new, identity(module + ".*", steps)
            module = module.rpartition(".")[0]
        return None

    def _imports(self) -> Iterator[Group]:
        """Import statements of what is gone: of its new name, or none if rewriting has left no use of it."""
        bad = {id(one.node): one for one in self.now.judged if isinstance(one.node, (ast.Import, ast.ImportFrom))}
        for statement in [node for node in ast.walk(self.tree) if id(node) in bad]:
            here = [one for one in self.imports if one.statement is statement]
            if not here or len(here) != len(statement.names):
                continue
            now: List[Tuple[Bound, str]] = []
            used: List[str] = []
            place = ((statement.lineno, statement.col_offset),)
            if all(one.name in self.no_longer_used for one in here):
                yield Group([self._without(statement)], (), place)
                continue
            for one in here:
                path = one.path if one.alias.asname or isinstance(statement, ast.ImportFrom) else "tf" + one.alias.name[10:] if one.alias.name.startswith("tensorflow") else one.alias.name
                found = None if self.known.has(path) is True else self.renamed(path)
                if found is None and self.known.has(path) is not True:
                    break
                now.append((one, found[0] if found else path))
                if found:
                    used.append(found[1])
            else:
                if used:
                    try:
                        edits = self._import_edits(statement, now)
                    except Refused:
                        continue
                    yield Group(edits, tuple(used), place)

    def _rebindings(self) -> Iterator[Group]:
        """An import of a module that lacks names, from another module that has all that the file uses of it."""
        for one in self.imports:
            if not isinstance(one.statement, ast.ImportFrom) or one.name in self.stored or one.name in self.rebound:
                continue
            own = [node for node in ast.walk(self.tree) if isinstance(node, ast.Attribute) and _root(node) == one.name]
            start = one.path + "."
            used = {key for node in own for key in self.at.get(id(node), ()) if PATH.match(key) and key.startswith(start)}
            gone = [each for each in self.now.judged if each.rule == "name" and each.name.startswith(start) and any(each.node is node for node in own)]
            if not gone or any(isinstance(each.node, ast.ImportFrom) and each.node is one.statement for each in self.now.judged):
                continue
            for steps in self.allowed(one.path + ".*"):
                new = steps[0][1]
                if all(self.known.has(new + "." + path[len(start) :].partition(".")[0]) is True for path in used):
                    others = [each for each in self.imports if each.statement is one.statement]
                    try:
                        edits = self._import_edits(one.statement, [(each, new if each is one else each.path) for each in others])
                    except Refused:
                        continue
                    self.rebound[one.name] = new
                    self.repaired.extend(each.node for each in gone)
                    yield Group(edits, (identity(one.path + ".*", steps),), tuple((each.node.lineno, each.node.col_offset) for each in gone))
                    break

    def _without(self, statement: ast.stmt) -> Edit:
        start, end = self.text.span(statement)
        body = getattr(self.parents.get(id(statement)), "body", ())
        if len(body) == 1 or self.text.text[start - 1 : start] not in ("", "\n"):
            return Edit(start, end, "pass")
        return Edit(start, min(self.text.end_of_line(end) + 1, len(self.text.text)), "")

    def _import_edits(self, statement: ast.AST, now: List[Tuple[Bound, str]]) -> List[Edit]:
        start, end = self.text.span(statement)
        if isinstance(statement, ast.ImportFrom):
            modules = {path.rpartition(".")[0] for _, path in now}
            kept = all(path.rpartition(".")[2] == one.alias.name for one, path in now)
            if len(modules) == 1 and kept and all(modules):
                old = statement.module or ""
                place = self.text.text.index(old, start + 4)
                for one, path in now:
                    self.rebound[one.name] = path
                return [Edit(place, place + len(old), module_text(modules.pop()))]
        if self.text.has_comment(start, end) and self.text.line_of(start) != self.text.line_of(end):
            raise Refused
        edits: List[Edit] = []
        lines: Dict[str, List[str]] = {}
        for one, path in now:
            module, _, name = path.rpartition(".")
            bound = one.name
            if not one.alias.asname and name != one.alias.name and isinstance(statement, ast.ImportFrom):
                bound = self._renamed_everywhere(one, name, edits)
            if isinstance(statement, ast.Import) and not one.alias.asname:
                raise Refused  # its uses name the whole path
            asname = "" if bound == name else " as " + bound
            if module:
                lines.setdefault("from %s import " % module_text(module), []).append(name + asname)
            else:
                lines.setdefault("import ", []).append(module_text(name) + (asname if module_text(name) != bound else ""))
            self.rebound[one.name] = path
        indent = self.text.indent_at(start)
        new = ("\n" + indent).join(first + ", ".join(names) for first, names in lines.items())
        return [Edit(start, end, new), *edits]

    def _renamed_everywhere(self, one: Bound, name: str, edits: List[Edit]) -> str:
        """Uses an imported name by its new name, unless that has, or the old one has, another meaning somewhere."""
        same = [other for other in self.imports if other.name == one.name]
        taken = name in self.stored or any(other.name == name for other in self.imports) or not name.isidentifier()
        if taken or one.name in self.stored or len(same) != 1:
            return one.name
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Name) and node.id == one.name:
                edits.append(Edit(*self.text.span(node), name))
        return name

    def _needed(self, names: Names) -> List[Edit]:
        """Import statements for what the file has no name for."""
        if not names.needed:
            return []
        place = self._end_of_imports()
        text = "".join(statement + "\n" for statement in names.needed.values())
        return [Edit(place, place, text if place == 0 or self.text.text[place - 1] == "\n" else "\n" + text.rstrip("\n"))]

    def _end_of_imports(self) -> int:
        last: Optional[ast.stmt] = None
        for node in self.tree.body:
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                last = node
            elif last is not None or not _is_docstring(node):
                break
        if last is None:
            first = self.tree.body[0]
            if not _is_docstring(first):
                return self.text.at(first.lineno, 0)
            last = first
        return min(self.text.end_of_line(self.text.span(last)[1]) + 1, len(self.text.text))

    # all of tf

    def _is_covered(self, one: Judged) -> bool:
        return one.rule == "name" and one.name.startswith("tf.") and self._in_compat(one.name) is not None

    def _in_compat(self, path: str) -> Optional[str]:
        """The path of a name of tf in tf.compat.v1, if it is there."""
        if path == "tf" or path.startswith(COMPAT + ".") or path == COMPAT:
            return path
        new = COMPAT + path[2:]
        there = self.known.has(new)
        if there is None:  # nobody has listed it, such as an attribute of a class
            there = self._in_compat(path.rpartition(".")[0]) is not None and path.count(".") > 1
        return new if there else None

    def _moved(self, forced: bool) -> Optional[Group]:
        """`import tensorflow.compat.v1 as tf`, if all that the file uses was run so."""
        here = [one for one in self.imports if one.path == "tf" and isinstance(one.statement, ast.Import)]
        prelude = next((steps for steps in self.allowed("prelude") if list(steps[0]) == ["bind", "tf", COMPAT]), None)
        if prelude is None or len(here) != 1 or not here[0].alias.asname or here[0].name in self.stored:
            return None
        gone = [one for one in self.now.judged if one.rule == "name" and one.name.startswith("tf.")]
        covered = [one for one in gone if self._is_covered(one)]
        if not covered or here[0].statement not in self.tree.body:
            return None
        if not forced and all(self.renamed(one.name) for one in gone):
            return None
        names = self._names_of_frameworks()
        for name in names:
            if name.startswith("tf.") and self.known.has(name) is False and self._in_compat(name) is None:
                continue  # gone in any case
            if not forced and name not in self.known.moved:
                return None
            if name.startswith("tf.") and self._in_compat(name) is None and not self._is_keras(name):
                return None
        start, end = self.text.span(here[0].alias)
        old = here[0].alias.name
        self.rebound[here[0].name] = COMPAT
        place = self._end_of_imports()
        bound = {here[0].name: COMPAT}
        inserted = "".join(self._with_names(step[1], bound) + "\n" for step in prelude[1:])
        after = self.text.text[place : place + 1]
        text = "\n" + inserted if after == "\n" or not after else "\n" + inserted + "\n"
        if self.text.text[place - 1 : place] != "\n":
            text = "\n" + text
        edits = [Edit(start, start + len(old), "tensorflow.compat.v1"), Edit(place, place, text)]
        places = tuple((one.node.lineno, one.node.col_offset) for one in covered)
        return Group(edits, (identity("prelude", prelude), *["move " + name for name in sorted(names) if self.known.has(name) is not False or self._in_compat(name)]), places)

    def _is_keras(self, name: str) -> bool:
        return name.startswith("tf.keras.")

    def _names_of_frameworks(self) -> Set[str]:
        found = set()
        for use in self.now.uses:
            if PATH.match(use.key) and use.key.partition(".")[0] in ("tf", "keras", "tf_slim", "tf_keras"):
                parent = self.parents.get(id(use.node))
                if not (isinstance(parent, ast.Attribute) and isinstance(use.node, ast.Attribute)):
                    found.add(use.key)
        return found - {"tf", "keras"}

    def _with_names(self, text: str, bound: Dict[str, str]) -> str:
        for name, path in bound.items():
            text = re.sub(r"\b" + re.escape(path) + r"\b", name, text)
        return text

    # uses

    def _groups_of(self, one: Judged) -> Iterator[Group]:
        place = ((one.node.lineno, one.node.col_offset),)
        for make in (self._name, self._steps):
            try:
                for edits, used in make(one):
                    yield Group(edits, (used,), place)
            except Refused:
                pass

    def _name(self, one: Judged) -> Iterator[Tuple[List[Edit], str]]:
        node = one.node
        if not isinstance(node, (ast.Attribute, ast.Name)):
            return
        for path in [key for key in self.at[id(node)] if PATH.match(key)]:
            about = one.rule == "name" or one.rule in self.known.keys.spread(path)
            found = self.renamed(path) if about else None
            if found is None:
                continue
            root: ast.AST = node
            while isinstance(root, ast.Attribute):
                root = root.value
            if isinstance(root, ast.Name) and root.id in self.rebound and self.rebound[root.id] != COMPAT:
                return  # its import is changed
            names = Names(self.tree)
            spelled = self._spelled(names, found[0], root)
            start, end = self.text.span(node)
            if spelled is None or self.text.has_comment(start, end):
                continue
            yield [Edit(start, end, spelled), *self._needed(names)], found[1]

    def _spelled(self, names: Names, path: str, root: ast.AST) -> Optional[str]:
        """As the file names things; by the name with which the old path begins, if that fits."""
        if isinstance(root, ast.Name):
            bound = self.rebound.get(root.id, names.bound.get(root.id))
            if bound is not None and (path + ".").startswith(bound + "."):
                return root.id + path[len(bound) :]
            if bound == COMPAT and path.startswith("tf.") and self.known.has(COMPAT + path[2:]) is True:
                return root.id + path[2:]
        return names.spelled(path)

    def _keys(self, one: Judged) -> List[str]:
        """What the finding is about, as keys of rewrites: with the value of an argument, and without."""
        found = [one.rule]
        node = one.node
        about = re.match(r"(?P<called>.*)\((?P<slot>!?#?\w+)=?.*\)\Z", one.rule)
        for key in self.at.get(id(node), ()):
            same_slot = about is not None and re.search(r"\(" + re.escape(about["slot"]) + r"(=.*)?\)\Z", key)
            if isinstance(node, (ast.keyword, ast.Attribute, ast.Name)) or same_slot or one.rule == "name":
                found.extend(self.known.keys.spread(key))
        if one.rule.endswith("()"):
            found.append(one.rule[:-2])
        return list(dict.fromkeys(sorted(found, key=len, reverse=True)))

    def _steps(self, one: Judged) -> Iterator[Tuple[List[Edit], str]]:
        node = one.node
        for key in self._keys(one):
            for steps in self.allowed(key):
                if len(steps) == 1 and steps[0][0] == "name":
                    continue
                call = self._call_of(node)
                try:
                    names = Names(self.tree)
                    if steps[0][0] == "whole":
                        edits = self._whole(call if len(steps) > 1 or call is not None else None, node, steps, names)
                    elif call is not None:
                        edits = self._at_call(call, steps, names)
                    else:
                        continue
                    yield [*edits, *self._needed(names)], identity(key, steps)
                except Refused:
                    continue

    def _call_of(self, node: ast.AST) -> Optional[ast.Call]:
        """The call that an argument or what is called belongs to."""
        parent = self.parents.get(id(node))
        if isinstance(parent, ast.Call) and (isinstance(node, ast.keyword) or node is parent.func or node in parent.args):
            if not (isinstance(node, ast.Call) and node is not parent.func and any("(!" in key for key in self.at.get(id(node), ()))):
                return parent
        return node if isinstance(node, ast.Call) else None

    def _at_call(self, call: ast.Call, steps: Steps, names: Names) -> List[Edit]:
        """Each step by itself."""
        if any(isinstance(one, ast.Starred) for one in call.args):
            raise Refused
        spans = self.text.arguments(call)
        edits: List[Edit] = []
        for step in steps:
            kind = step[0]
            if kind == "name":
                root = call.func
                while isinstance(root, ast.Attribute):
                    root = root.value
                spelled = self._spelled(names, step[1], root)
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
                parts = {slot: value for slot, value in _slots(call).items()}
                edits.append(spans.added(call, step[1] + "=" + self._text(step[2], parts, names)))
        return edits

    def _with_suffix(self, value: ast.expr, old: str, new: str) -> Iterator[Edit]:
        """A file's name with another suffix, wherever the file has it."""
        if not isinstance(value, ast.Constant) or not isinstance(value.value, str):
            raise Refused
        name = value.value
        if not name.endswith(old) or "." in name[: len(name) - len(old)].rpartition("/")[2]:
            raise Refused
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Constant) and node.value == name and not isinstance(self.parents.get(id(node)), ast.JoinedStr):
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

    def _whole(self, call: Optional[ast.Call], node: ast.AST, steps: Steps, names: Names) -> List[Edit]:
        """A call or an attribute that became another expression, with the same arguments as in the program that shows it."""
        target: ast.AST = node
        parts: Dict[str, ast.AST] = {}
        wanted = {step[1]: step[2] for step in steps[1:]}
        if wanted or call is not None and call.func is node:
            if call is None:
                raise Refused
            target, parts = call, dict(_slots(call))
            if set(parts) != set(wanted) or any(text and not _is(parts[slot], text) for slot, text in wanted.items() if text != "?"):
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
        parent = self.parents.get(id(target))
        if not isinstance(ast.parse(steps[0][1], mode="eval").body, ATOMIC) and not isinstance(parent, (ast.stmt, ast.keyword, ast.Call)):
            text = "(" + text + ")"
        return [Edit(start, end, text)]

    def _text(self, template: str, parts: Dict[str, ast.AST], names: Names) -> str:
        """A template with the paths as the file spells them, and the parts of the call in its holes."""
        tree = ast.parse(template, mode="eval")
        text = Text(template)
        edits: List[Edit] = []
        inner: Set[int] = set()
        for node in ast.walk(tree):
            if id(node) in inner or not isinstance(node, (ast.Attribute, ast.Name)):
                continue
            path = _dotted(node)
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
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inner:
                edits.append(Edit(*text.span(node), self._quoted(node.value)))
        return applied(template, edits)

    def _quoted(self, text: str) -> str:
        """With the quotes that the file prefers."""
        written = repr(text)
        doubled = sum(token.text[0] == '"' for token in self.text.tokens if token.kind == tokenize.STRING)
        single = sum(token.text[0] == "'" for token in self.text.tokens if token.kind == tokenize.STRING)
        return '"' + written[1:-1] + '"' if doubled >= single and written[0] == "'" and '"' not in written else written


def identity(key: str, steps: Steps) -> str:
    """The name of a rewrite."""
    return key + ": " + "; ".join(" ".join(step) for step in steps)


def _other_roots(path: str, target: str) -> List[Tuple[str, Tuple[str, str]]]:
    """keras and tf.keras are one, but with legacy Keras."""
    if target.endswith("-legacy"):
        return []
    if path.startswith("tf.keras."):
        return [(path[3:], ("keras.", "tf.keras."))]
    if path.startswith("keras."):
        return [("tf." + path, ("tf.keras.", "keras."))]
    return []


def _swapped(path: str, swap: Tuple[str, str]) -> str:
    return swap[1] + path[len(swap[0]) :] if path.startswith(swap[0]) else path


def _root(node: ast.AST) -> Optional[str]:
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None


def _dotted(node: ast.AST) -> Optional[str]:
    rest: List[str] = []
    while isinstance(node, ast.Attribute):
        rest.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(rest)]) if isinstance(node, ast.Name) else None


def _slots(call: ast.Call) -> Dict[str, ast.expr]:
    if any(isinstance(one, ast.Starred) for one in call.args) or any(one.arg is None for one in call.keywords):
        raise Refused
    found = {"#%d" % at: one for at, one in enumerate(call.args)}
    found.update({one.arg: one.value for one in call.keywords})
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


def _gives_twice(node: ast.AST) -> bool:
    """A call with two arguments of one name, which can be parsed."""
    if not isinstance(node, ast.Call):
        return False
    names = [one.arg for one in node.keywords if one.arg]
    return len(set(names)) < len(names)


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
