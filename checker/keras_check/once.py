"""Says each thing once: what one edit repairs is one finding, with the other places beside it.

Three edits repair many lines at once. `import tensorflow.compat.v1 as tf` brings back the names of TensorFlow 1 that it has,
`from tensorflow.keras import backend as K` the functions of the old backend; and an import of what is gone is written anew
together with the lines that use it.
"""

from __future__ import annotations

import ast
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from keras_check.imports import Bound, every_import
from keras_check.judge import Judged, judge
from keras_check.knowledge import Knowledge
from keras_check.old_syntax import SYNTAX
from keras_check.paths import NAME, TWINS, written
from keras_check.reading.notes import Use
from keras_check.reading.syntax import Located, nodes
from keras_check.said import missing

MOST_NAMES = 3  # in a message


class Told(NamedTuple):
    """A finding before it has a file."""

    judged: Judged
    node: Located  # where it stands
    instead: str = ""
    also: tuple[Located, ...] = ()  # where the same edit is owed


class Family(NamedTuple):
    """Names that another module still has."""

    start: str
    twin: str
    written: str  # the import to write; %s is the name that the program gives the module
    left_out: tuple[str, ...] = ()  # what is no part of it


COMPAT = Family(
    *TWINS[0],
    "import tensorflow.compat.v1 as %s, then %s.disable_v2_behavior()",
    ("compat", "contrib", "keras", "python"),
)
BACKEND = Family(*TWINS[1], "from tensorflow.keras import backend as %s")


def once(found: Sequence[Judged], used: Sequence[Use], tree: ast.AST, known: Knowledge) -> list[Told]:
    syntax, left = _by_construct(found)
    if not any(one.rule == "name" for one in left):
        return [*syntax, *(Told(one, one.node) for one in left)]
    bound = list(every_import(tree))
    told = syntax
    for family in (COMPAT, BACKEND):
        if _is_meant(family, left, bound, known):
            one, left = _in_one(family, left, used, bound, known)
            told.extend(one)
    one, left = _imports_with_uses(left, bound, tree, known)
    return [*told, *one, *(Told(each, each.node) for each in left)]


def _by_construct(found: Sequence[Judged]) -> tuple[list[Told], list[Judged]]:
    """What Python 3 cannot parse, each construct once, and the rest."""
    of: dict[str, list[Judged]] = defaultdict(list)
    rest: list[Judged] = []
    for one in found:
        (of[one.name] if one.name.startswith(SYNTAX) else rest).append(one)
    return [Told(same[0], same[0].node, also=tuple(one.node for one in same[1:])) for same in of.values()], rest


def _is_meant(family: Family, found: list[Judged], bound: list[Bound], known: Knowledge) -> bool:
    """Whether the family's import is the edit to make: with Keras models or current names for all, single names are edited."""
    if family is BACKEND:
        return True
    if any(one.imported.startswith(("keras", "tf.keras")) for one in bound):
        return False
    return any(not _has_current_name(one.name, known) for one in found if _belongs(one.name, family, known))


def _has_current_name(name: str, known: Knowledge) -> bool:
    proved = known.proved(name)
    return bool(proved) and bool(proved[0][0]) and not proved[0][0].startswith(COMPAT.twin)


def _belongs(name: str, family: Family, known: Knowledge) -> bool:
    """Whether a name is gone, but not from the twin of its family; what nobody has listed, such as a flag, is its owner's."""
    start, _, rest = name.partition(family.start + ".")
    if start or not rest or rest.partition(".")[0] in family.left_out or known.has(name) is not False:
        return False
    there = known.has(family.twin + "." + rest)
    if there is None and "." in rest:
        return _belongs(name.rpartition(".")[0], family, known)
    return there is True


def _in_one(
    family: Family, found: list[Judged], used: Sequence[Use], bound: list[Bound], known: Knowledge
) -> tuple[list[Told], list[Judged]]:
    names = [one for one in found if one.rule == "name" and _belongs(one.name, family, known)]
    place = _import_of(family.start, bound)
    if not names or place is None:
        return [], found
    repaired = _repaired(family, found, used, known)
    repaired.update(map(id, names))
    members = [one for one in found if id(one) in repaired]
    text = _names_of(names, family, known)
    section = _section(names, family, known)
    judged = Judged(place.statement, "name", names[0].name, "raises", text, section)
    others = tuple(one.node for one in members if one.node is not place.statement)
    return [Told(judged, _place(place), family.written.replace("%s", place.name), others)], [
        one for one in found if id(one) not in repaired
    ]


def _repaired(family: Family, found: list[Judged], used: Sequence[Use], known: Knowledge) -> set[int]:
    """Findings about names and arguments that go well under the twin's name."""
    keys: dict[int, list[str]] = {id(one.node): [] for one in found}
    start = family.start + "."
    for use in used:
        if id(use.node) in keys and use.key.startswith(start):
            keys[id(use.node)].append(use.key)
    repaired: set[int] = set()
    for one in found:
        rest = one.name[len(family.start) + 1 :]
        if not one.name.startswith(family.start + ".") or rest.partition(".")[0] in family.left_out:
            continue
        path = rest.partition("(")[0]
        twins = [Use(family.twin + key[len(family.start) :], one.node) for key in keys[id(one.node)]]
        if twins and known.has(family.twin + "." + path) and not judge(twins, known):
            repaired.add(id(one))
    return repaired


def _import_of(path: str, bound: list[Bound]) -> Bound | None:
    return next((one for one in bound if one.imported == path), None)


def _names_of(names: list[Judged], family: Family, known: Knowledge) -> str:
    different = list(dict.fromkeys(one.name for one in names))
    first = missing(names[0].node, names[0].name, known)
    if len(different) == 1:
        return first
    rest = ", ".join(different[1 : MOST_NAMES + 1])
    more = f" and {len(different) - MOST_NAMES - 1} more" if len(different) > MOST_NAMES + 1 else ""
    return f"{first}; likewise {rest}{more}; {written(family.twin)} has them all"


def _section(names: list[Judged], family: Family, known: Knowledge) -> str:
    """The one whose heading names most of them; or of those that the names lead to, the one that most names lead to."""
    different = dict.fromkeys(one.name for one in names)
    headed = Counter(section for name in different if (section := _headed(name, known)))
    if headed:
        return headed.most_common(1)[0][0]
    proved = [each for one in names for each in known.proved(one.name)]
    sections = [section for new, section in proved if new.startswith(family.twin + ".")] or [
        section for _, section in proved
    ]
    of_all = known.sections_of(family.twin)
    of_pages: dict[str, int] = defaultdict(int)
    for section, count in of_all.items():
        of_pages[section.partition("#")[0]] += count
    return max(
        sections or of_all, key=lambda one: (of_pages[one.partition("#")[0]], of_all.get(one, 0), one), default=""
    )


def _headed(name: str, known: Knowledge) -> str:
    return next(filter(None, (known.headed(path) for path in _starts(name))), "")


def _imports_with_uses(
    found: list[Judged], bound: list[Bound], tree: ast.AST, known: Knowledge
) -> tuple[list[Told], list[Judged]]:
    """A gone import, with those of its uses that it repairs or that nothing is proved to replace."""
    told: list[Told] = []
    gone: dict[str, int] = {}
    readers = Readers(tree)
    at_imports, left = _apart(found)
    for here in at_imports:
        names = [one for one in here if one.rule == "name"]
        section = next((one.section for one in here if one.section), "")
        if not names:
            told.extend(Told(one, one.node) for one in here[:1])
            continue
        whole = _missing_module(names[0], known)
        for one in names[:1] if whole else names:
            alias = next((each for each in bound if each.statement is one.node and each.imported == one.name), None)
            gone[one.name] = len(told)
            place = one.node if whole or alias is None else _place(alias)
            renamed = {
                each.name
                for each in bound
                if each.statement is one.node and (whole or each is alias) and _is_renamed(each, known)
            }
            also = tuple(readers.of(renamed)) if renamed else ()
            told.append(Told(one._replace(section=section), place, _import_instead(one.node, bound, known), also))
        gone.update({one.name: gone[names[0].name] for one in names if whole})
    kept = []
    for one in left:
        repeats = one.message.startswith(("ImportError", "ModuleNotFoundError"))
        used = re.split(r"[(~]", one.name)[0]
        path = next((each for each in _starts(used) if each in gone), None) if one.rule == "name" or repeats else None
        if path is None or not (repeats or _goes_with(one.name, path, known)):
            kept.append(one)
        else:
            at = gone[path]
            told[at] = told[at]._replace(also=(*told[at].also, one.node))
    return told, kept


def _is_renamed(one: Bound, known: Knowledge) -> bool:
    """Whether a class or a function that is gone has no new place under its own name."""
    if not isinstance(one.statement, ast.ImportFrom):
        return False
    new = _moved_to(one, known) or known.keys.fold(one.imported)
    return new.rpartition(".")[2] != one.alias.name or known.has(new) is False


class Readers:
    """Where the names of a file are read; its tree is walked if that is asked for, and once."""

    def __init__(self, tree: ast.AST) -> None:
        self._tree = tree

    @cached_property
    def _every(self) -> list[ast.AST]:
        return list(nodes(self._tree, (ast.Name, ast.arg)))

    def of(self, names: set[str]) -> Iterator[ast.Name]:
        """None of those that the file also binds itself."""
        read = [node for node in self._every if isinstance(node, ast.Name) and node.id in names]
        own = {node.id for node in read if not isinstance(node.ctx, ast.Load)}
        own |= {node.arg for node in self._every if isinstance(node, ast.arg)}
        return (node for node in read if node.id not in own)


def _apart(found: list[Judged]) -> tuple[list[list[Judged]], list[Judged]]:
    """What is said of each import, and the rest."""
    at_imports: dict[int, list[Judged]] = {}
    left = []
    for one in found:
        about_import = one.rule == "name" or one.name[0] == "@"
        if about_import and one.verdict == "raises" and isinstance(one.node, (ast.Import, ast.ImportFrom)):
            at_imports.setdefault(id(one.node), []).append(one)
        else:
            left.append(one)
    said = {id(one.node) for here in at_imports.values() for one in here}
    return list(at_imports.values()), [one for one in left if id(one.node) not in said or one.name[0] != "@"]


def _import_instead(node: ast.AST, bound: list[Bound], known: Knowledge) -> str:
    """The import to write, if all that it binds is proved to be in one other module under the same name."""
    here = [(one, _moved_to(one, known)) for one in bound if one.statement is node]
    if isinstance(node, ast.Import):
        if not all(new for _, new in here):
            return ""
        return "import " + ", ".join(f"{written(new)} as {one.name}" for one, new in here)
    modules = {new.rpartition(".")[0] for _, new in here if new}
    module = modules.pop() if len(modules) == 1 else ""
    if not module or not all(new or known.has(module + "." + one.alias.name) for one, new in here):
        return ""
    if any(new and new.rpartition(".")[2] != one.alias.name for one, new in here):
        return ""
    names = (one.alias.name + (" as " + one.alias.asname if one.alias.asname else "") for one, _ in here)
    return f"from {written(module)} import {', '.join(names)}"


def _moved_to(one: Bound, known: Knowledge) -> str:
    proved = known.proved(one.imported)
    return proved[0][0] if proved and NAME.match(proved[0][0]) else ""


def _missing_module(one: Judged, known: Knowledge) -> bool:
    return isinstance(one.node, ast.Import) or known.has(one.name.rpartition(".")[0]) is False


def _starts(name: str) -> Iterator[str]:
    """The name and the modules that it is in, innermost first."""
    while name:
        yield name
        name = name.rpartition(".")[0]


def _goes_with(name: str, imported: str, known: Knowledge) -> bool:
    """Whether the edit of the import repairs the use, or nothing says what else to write."""
    new, old = known.proved(name), known.proved(imported)
    if not new or not new[0][0]:
        return True
    return name != imported and bool(old) and new[0][0] == old[0][0] + name[len(imported) :]


def _place(one: Bound) -> Located:
    """An alias knows its place since Python 3.10."""
    return one.alias if isinstance(one.statement, ast.ImportFrom) and hasattr(one.alias, "lineno") else one.statement
