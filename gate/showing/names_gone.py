"""The names that the newest version does not have, module by module, each list with the versions that have its names."""

from __future__ import annotations

from collections import defaultdict
from html import escape

from gate.diagnostics import GateError
from gate.judging.public_names import PROGRAMS, Names, public_names
from gate.reading.project import Project
from gate.showing.labels import runtimes_in_words

DEEPEST = 1  # dots in the path of a module that is listed, after what its family begins with; below are inner files
INNER = ("keras.engine.", "keras.saving.", "keras.legacy", "keras.feature_column", "keras.dtensor", "tf.compat.v1")


def names_gone(project: Project, families: tuple[str, ...], where: str) -> str:
    if len(families) != 1 or families[0] not in PROGRAMS:
        raise GateError(where, "names of what?", f"write <!-- names … --> with one of: {', '.join(PROGRAMS)}")
    (family,) = families
    names = public_names(project)
    by_module: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for path in sorted(names.there):
        if names.family(path) == family and names.is_gone(path) and not path.startswith(INNER):
            module = path.rpartition(".")[0]
            inner = path in names.modules and module not in names.modules
            if module.removeprefix(family).count(".") <= DEEPEST and not inner:
                by_module[module][runtimes_in_words(names.there[path], names.asked[family], project.roster)].append(
                    path
                )
    return "".join(_module(module, lists, names) for module, lists in by_module.items())


def _module(module: str, lists: dict[str, list[str]], names: Names) -> str:
    count = sum(map(len, lists.values()))
    said = ""
    for on, paths in lists.items():
        said += f"<dt>{escape(on)}</dt><dd>{' '.join(_name(path, names) for path in paths)}</dd>"
    head = f"<code>{escape(module)}</code>: {count} gone"
    return f'<details class="vk-gone" data-search-exclude><summary>{head}</summary><dl>{said}</dl></details>'


def _name(path: str, names: Names) -> str:
    """A name, with what the same object is called where the name is gone."""
    name = escape(path.rpartition(".")[2])
    missing = set(names.missing(path))
    others = sorted((other for other in names.aliases.get(path, ()) if missing <= names.there[other]), key=len)
    also = f" (<code>{escape(others[0])}</code>)" if others else ""
    return f"<code>{name}</code>{also}"
