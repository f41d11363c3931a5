"""What is proved to replace each public name, computed from the programs that use it and those that replace these."""

from __future__ import annotations

import ast
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import PurePosixPath

from gate.judging.public_names import Names, public_names
from gate.judging.replacing.changes import changes_between, dotted, imported, is_renamed
from gate.judging.replacing.replacements import Replacement, replacements
from gate.reading.error_pages import story_of
from gate.reading.programs import program_path, syntax_tree
from gate.reading.project import Project
from gate.reading.prose import GUIDES
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
    titled: float  # the share of the old name in the section's title
    proofs: int = 1

    @property
    def is_name(self) -> bool:
        return bool(self.new) and "(" not in self.new


@lru_cache(maxsize=1)  # each list of names asks for all
def proved_names(project: Project) -> dict[str, list[ProvedName]]:
    """For each name that some runtime lacks: what replaces it there, best first."""
    names, sections = public_names(project), Sections(project)
    found: dict[str, dict[str, ProvedName]] = defaultdict(dict)
    for proof in replacements(project):
        section = sections.of(proof.block)
        if section is None:
            continue
        for path, new in dict.fromkeys(_Pairs(project, names, proof).all()):
            if path in names.modules - names.classes and _last_word(new)[:1].isupper():
                continue  # a class does not replace a module
            missing = names.missing(path)
            on = tuple(name for name in proof.holds_on if name in missing)
            one = ProvedName(new, proof.block.page, section.anchor, on, _share(_last_word(path), section.title))
            found[path][new] = _joined(found[path].get(new), one, missing)
    return {path: _best(names, path, list(answers.values())) for path, answers in sorted(found.items())}


def guides_to_contrib(project: Project) -> dict[str, tuple[str, str]]:
    """For each module of tf.contrib that programs of the guides use: page and anchor of what is about it.

    That is the page that has its name; else a guide, one that is named for it if there is one, with most of these programs.
    """
    names, sections = public_names(project), Sections(project)
    uses: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for block in project.blocks:
        if block.page.startswith(GUIDES):
            for path in _program(program_path(project.root, block.snippet).read_text()).used:
                module = ".".join(path.split(".")[:3])
                if module.startswith(f"{CONTRIB}.") and names.there.get(module):
                    uses[module][block.page].add(block.snippet)
    about = {module: _most_about(module, found) for module, found in sorted(uses.items())}
    return {module: (page, sections.by_page[page][0].anchor) for module, page in about.items()}


def _most_about(module: str, found: dict[str, set[str]]) -> str:
    named = module.rpartition(".")[2]
    own = next((page for page in found if PurePosixPath(page).stem == named), None)
    programs = Counter(story_of(page) for page, used in found.items() for _ in used)
    return own or max(programs, key=lambda guide: (named in guide, programs[guide], "contrib" in guide))


def _joined(known: ProvedName | None, one: ProvedName, missing: list[str]) -> ProvedName:
    """Two proofs of the same: on all of their runtimes, with the place that is about the name, or holds on most."""
    if known is None:
        return one
    most = max(known, one, key=lambda proof: (proof.titled, len(proof.on)))
    on = tuple(name for name in missing if name in known.on or name in one.on)
    return replace(most, on=on, proofs=known.proofs + 1)


def _best(names: Names, path: str, answers: list[ProvedName]) -> list[ProvedName]:
    """The best, and other names. A place without a name or a call is only given if there is nothing else."""
    newest = next((name for name in reversed(names.missing(path)) if not name.endswith("-legacy")), "")
    first, *others = sorted(
        answers,
        key=lambda one: (
            not one.new,
            newest not in one.on,
            not one.is_name,
            -len(one.on),
            -one.proofs,
            _last(path) != _last(one.new),
            one.new,
        ),
    )
    return [first, *[one for one in others if one.is_name][: MOST - 1]]


def _share(name: str, title: str) -> float:
    return len(name) / len(title) if name in title else 0


def _last_word(path: str) -> str:
    return path.rpartition(".")[2]


def _last(path: str) -> str:
    """The last part of a name as it is compared: `flatten` and `Flatten` are one."""
    return _last_word(path).lower().replace("_", "")


@dataclass(frozen=True)
class _Program:
    bound: dict[str, str]  # what imports bind, with what it stands for
    used: tuple[str, ...]  # the full names, and what is imported, each once


@cache
def _program(text: str) -> _Program:
    try:
        tree = syntax_tree(text)
    except SyntaxError:
        return _Program({}, ())
    bound = imported(tree)
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    used = [dotted(node, bound) for node in ast.walk(tree) if id(node) not in inner]
    classes = [owner for path in used if _last_word(owner := path.rpartition(".")[0])[:1].isupper()]  # of an attribute
    return _Program(bound, tuple(dict.fromkeys(path for path in (*bound.values(), *used, *classes) if path)))


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
            if path not in dict(found) and self.names.is_gone(path) and path not in self.names.modules:
                yield path, ""

    def _is_gone(self, path: str) -> bool:
        """Of tf.compat.v1 is recorded only what tf itself does not have."""
        known = path in self.names.there and not path.startswith("tf.compat.")
        return known and bool(self.holds_on.intersection(self.names.missing(path)))

    def _renamed(self) -> Iterator[tuple[str, str]]:
        for path in self.gone:
            changed = [
                one.new for one in self.changes if one.kind == "name" and one.old == path and one.new in self.come
            ]
            for new in changed or [self._imported(path) or self._namesake(path)]:
                if new:
                    yield path, new

    def _imported(self, path: str) -> str:
        """What the new program imports under the same name, or what it imports in its place."""
        local = next((name for name, stands_for in self.old.bound.items() if stands_for == path), "")
        if (new := self.new.bound.get(local, "")) in self.come:
            return new
        left, come = (set(one.bound.values()) - set(other.bound.values()) for one, other in self._both())
        return come.pop() if left == {path} and len(come) == 1 and is_renamed(path, *come) else ""

    def _both(self) -> tuple[tuple[_Program, _Program], tuple[_Program, _Program]]:
        return (self.old, self.new), (self.new, self.old)

    def _namesake(self, path: str) -> str:
        """What only the new program uses and is called the same: `Flatten` for `flatten`."""
        return next((other for other in self.come if _last(other) == _last(path)), "")

    def _called(self) -> Iterator[tuple[str, str]]:
        for change in self.changes:
            if change.kind == "call" and change.new and "\n" not in change.new and len(change.new) <= LONGEST:
                called, now = _call(change.old), _call(change.new)
                path = dotted(called.func, self.old.bound) if called else ""
                if path in self.gone and called and now and self._words(called) & self._words(now):
                    yield path, ast.unparse(now)

    def _words(self, call: ast.Call) -> set[str]:
        """What a call is about, besides modules: two calls that share nothing hardly replace each other."""
        names = {getattr(node, "id", getattr(node, "attr", "")) for node in ast.walk(call)}
        return names - {"", *self.old.bound, *self.new.bound}

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
