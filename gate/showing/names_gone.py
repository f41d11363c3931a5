"""The names that the newest version does not have, module by module, each list with the versions that have its names, and
what replaces them: what is proved, otherwise what the same object is called."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from gate.diagnostics import GateError
from gate.judging.public_names import PROGRAMS, Names, public_names
from gate.judging.replacing.proved_names import ProvedName, proved_names
from gate.reading.project import Project
from gate.reading.site_settings import settings
from gate.reading.urls import section_address, url
from gate.showing.labels import runtimes_in_words
from gate.showing.template import View, view

DEEPEST = 1  # dots in the path of a module that is listed, after what its family begins with; below are inner files
INNER = ("keras.engine.", "keras.saving.", "keras.legacy", "keras.feature_column", "keras.dtensor", "tf.compat.v1")


@dataclass(frozen=True)
class Gone:
    """A name, with the best proof of what replaces it, or without one its other name."""

    name: str
    path: str
    called: str  # the same object, where the name is gone
    proof: ProvedName | None
    address: str  # of the proof
    on: str  # where it holds


def names_gone(project: Project, families: tuple[str, ...], where: str) -> View:
    if len(families) != 1 or families[0] not in PROGRAMS:
        raise GateError(where, "names of what?", f"write <!-- names … --> with one of: {', '.join(PROGRAMS)}")
    (family,) = families
    names = public_names(project)
    modules: dict[str, dict[str, list[Gone]]] = defaultdict(lambda: defaultdict(list))
    for path in sorted(names.there):
        if names.family(path) == family and names.is_gone(path) and not path.startswith(INNER):
            module = path.rpartition(".")[0]
            inner = path in names.modules and module not in names.modules
            if module.removeprefix(family).count(".") <= DEEPEST and not inner:
                on = runtimes_in_words(names.there[path], names.asked[family], project.roster)
                modules[module][on].append(_gone(project, names, path))
    return view("names", modules=modules, data=settings(project.root).link("names.json"))


def _gone(project: Project, names: Names, path: str) -> Gone:
    proof = next(iter(proved_names(project).get(path, ())), None)
    address = f"{settings(project.root).base}{section_address(url(proof.page), proof.anchor)}" if proof else ""
    on = runtimes_in_words(proof.on, names.asked[names.family(path)], project.roster) if proof else ""
    return Gone(path.rpartition(".")[2], path, _called(path, names), proof, address, on)


def _called(path: str, names: Names) -> str:
    """What the same object is called where the name is gone."""
    missing = set(names.missing(path))
    others = (other for other in names.aliases.get(path, ()) if missing <= names.there[other])
    return min(others, key=len, default="")
