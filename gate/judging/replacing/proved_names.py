"""What is proved to replace each public name, computed from the programs that use it and those that replace these."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from gate.judging.public_names import Names, public_names
from gate.judging.replacing.changes import changes_between, dotted, imported, is_renamed
from gate.judging.replacing.replacements import Replacement, replacements
from gate.reading.prose import GUIDES
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.sections import Sections

MOST = 3  # answers for a name
LONGEST = 90  # characters of a call
FEW = 4  # gone names of a program that says something of each of them, even if they have no counterparts
CONTRIB = "tf.contrib"


@dataclass(frozen=True)
class ProvedName:
    """`new` is a name, or a call that stands in the place of a call of the old name; empty if the programs differ more."""

    new: str
    page: str
    anchor: str  # of the section with the proof
    on: tuple[str, ...]  # of the runtimes without the old name those on which it holds, oldest first
    proofs: int = 1

    @property
    def is_name(self) -> bool:
        return bool(self.new) and "(" not in self.new


@cache
def proved_names(project: Project) -> dict[str, list[ProvedName]]:
    """For each name that some runtime lacks: what replaces it there, best first."""
    names, sections = public_names(project), Sections(project)
    found: dict[str, dict[str, ProvedName]] = defaultdict(dict)
    for proof in replacements(project):
        section = sections.of(proof.block)
        for path, new in dict.fromkeys(_Pairs(project, names, proof).all()) if section else ():
            on = tuple(name for name in proof.holds_on if name in names.missing(path))
            one = ProvedName(new, proof.block.page, section.anchor if section else "", on)
            found[path][new] = _joined(found[path].get(new), one)
    return {path: _best(names, path, list(answers.values())) for path, answers in sorted(found.items())}


def guides_to_contrib(project: Project) -> dict[str, tuple[str, str]]:
    """For each module of tf.contrib that programs of the guides use: page and anchor of the section with most of these."""
    names, sections = public_names(project), Sections(project)
    uses: dict[str, dict[tuple[str, str], set[str]]] = defaultdict(lambda: defaultdict(set))
    for block in project.blocks:
        section = sections.of(block)
        if section and block.page.startswith(GUIDES):
            for path in _program(program_path(project.root, block.snippet).read_text()).used:
                module = ".".join(path.split(".")[:3])
                if module.startswith(f"{CONTRIB}.") and names.there.get(module):
                    uses[module][block.page, section.anchor].add(block.snippet)
    return {module: max(found, key=lambda place: len(found[place])) for module, found in sorted(uses.items())}


def _joined(known: ProvedName | None, one: ProvedName) -> ProvedName:
    """Two proofs of the same: on all of their runtimes, with the place of the one that holds on most."""
    if known is None:
        return one
    most = max(known, one, key=lambda proof: len(proof.on))
    return replace(
        most, on=tuple(sorted({*known.on, *one.on}, key=(*known.on, *one.on).index)), proofs=known.proofs + 1
    )


def _best(names: Names, path: str, answers: list[ProvedName]) -> list[ProvedName]:
    """Names first, then calls; a place without either only if there is nothing else."""
    newest = next((name for name in reversed(names.missing(path)) if not name.endswith("-legacy")), "")
    ordered = sorted(
        answers,
        key=lambda one: (
            newest not in one.on,
            not one.is_name,
            -len(one.on),
            -one.proofs,
            _unlike(path, one.new),
            one.new,
        ),
    )
    return [one for one in ordered if one.new][:MOST] or ordered[:1]


def _unlike(path: str, new: str) -> bool:
    return _last(path) != _last(new)


def _last(path: str) -> str:
    """The last part of a name as it is compared: `flatten` and `Flatten` are one."""
    return path.rpartition(".")[2].lower().replace("_", "")


@dataclass(frozen=True)
class _Program:
    bound: dict[str, str]  # what imports bind, with what it stands for
    used: tuple[str, ...]  # the full names, each once


@cache
def _program(text: str) -> _Program:
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return _Program({}, ())
    bound = imported(tree)
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    used = (dotted(node, bound) for node in ast.walk(tree) if id(node) not in inner)
    return _Program(bound, tuple(dict.fromkeys(path for path in (*bound.values(), *used) if "." in path)))


class _Pairs:
    """The names that an old program uses and that are gone where its replacement holds, each with what replaces it."""

    def __init__(self, project: Project, names: Names, proof: Replacement) -> None:
        self.names, self.holds_on = names, set(proof.holds_on)
        self.old, self.new = (_program(program_path(project.root, one).read_text()) for one in (proof.old, proof.new))
        self.changes = changes_between(project, proof.old, proof.new)
        self.come = [path for path in self.new.used if path not in self.old.used]
        self.gone = [path for path in self.old.used if self._is_gone(path)]

    def all(self) -> Iterator[tuple[str, str]]:
        found = [*self._renamed(), *self._called(), *self._methods()]
        yield from found
        for path in self.gone if len(self.gone) <= FEW else ():
            if path not in dict(found):
                yield path, ""

    def _is_gone(self, path: str) -> bool:
        return path in self.names.there and bool(self.holds_on.intersection(self.names.missing(path)))

    def _renamed(self) -> Iterator[tuple[str, str]]:
        changed = {
            change.old: change.new for change in self.changes if change.kind == "name" and change.new in self.come
        }
        for path in self.gone:
            if new := changed.get(path) or self._imported(path) or self._namesake(path):
                yield path, new

    def _imported(self, path: str) -> str:
        """What the new program imports under the same name."""
        local = next((name for name, stands_for in self.old.bound.items() if stands_for == path), "")
        new = self.new.bound.get(local, "")
        return new if new in self.come else ""

    def _namesake(self, path: str) -> str:
        """A name like it that only the new program uses; for an import that one other replaces, one that is similar."""
        if same := [other for other in self.come if _last(other) == _last(path)]:
            return same[0]
        imports = [change for change in self.changes if change.kind == "import" and change.new]
        if len(imports) == 1 and path in self.old.bound.values():
            return next(
                (other for other in self.new.bound.values() if other in self.come and is_renamed(path, other)), ""
            )
        return ""

    def _called(self) -> Iterator[tuple[str, str]]:
        for change in self.changes:
            if change.kind == "call" and change.new and "\n" not in change.new and len(change.new) <= LONGEST:
                called, now = _call(change.old), _call(change.new)
                path = dotted(called.func, self.old.bound) if called else ""
                if path in self.gone and now:
                    yield path, ast.unparse(now)

    def _methods(self) -> Iterator[tuple[str, str]]:
        """Of an object whose class is not known: `model.fit_generator` is of each class that had this method."""
        for change in self.changes:
            (owner, _, old), (now, _, new) = change.old.rpartition("."), change.new.rpartition(".")
            if change.kind == "name" and owner == now and owner.isidentifier():
                for cls in sorted(self.names.classes):
                    if self._is_gone(f"{cls}.{old}") and f"{cls}.{new}" in self.names.there:
                        yield f"{cls}.{old}", f"{cls}.{new}"


def _call(source: str) -> ast.Call | None:
    """The call that an expression or a statement consists of."""
    try:
        (statement,) = ast.parse(source).body
    except (SyntaxError, ValueError):
        return None
    value = getattr(statement, "value", None)
    return value if isinstance(value, ast.Call) else None
