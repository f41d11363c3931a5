"""The names that the newest version does not have, module by module, each list with the versions that have its names."""

from __future__ import annotations

from collections import defaultdict

from gate.diagnostics import GateError
from gate.judging.public_names import PROGRAMS, Names, public_names
from gate.reading.project import Project
from gate.reading.site_settings import settings
from gate.showing.labels import runtimes_in_words
from gate.showing.template import View, view

DEEPEST = 1  # dots in the path of a module that is listed, after what its family begins with; below are inner files
INNER = ("keras.engine.", "keras.saving.", "keras.legacy", "keras.feature_column", "keras.dtensor", "tf.compat.v1")


def names_gone(project: Project, families: tuple[str, ...], where: str) -> View:
    if len(families) != 1 or families[0] not in PROGRAMS:
        raise GateError(where, "names of what?", f"write <!-- names … --> with one of: {', '.join(PROGRAMS)}")
    (family,) = families
    names = public_names(project)
    modules: dict[str, dict[str, list[tuple[str, str]]]] = defaultdict(lambda: defaultdict(list))
    for path in sorted(names.there):
        if names.family(path) == family and names.is_gone(path) and not path.startswith(INNER):
            module, _, name = path.rpartition(".")
            inner = path in names.modules and module not in names.modules
            if module.removeprefix(family).count(".") <= DEEPEST and not inner:
                on = runtimes_in_words(names.there[path], names.asked[family], project.roster)
                modules[module][on].append((name, _called(path, names)))
    return view("names", modules=modules, data=settings(project.root).link("names.json"))


def _called(path: str, names: Names) -> str:
    """What the same object is called where the name is gone."""
    missing = set(names.missing(path))
    others = (other for other in names.aliases.get(path, ()) if missing <= names.there[other])
    return min(others, key=len, default="")
