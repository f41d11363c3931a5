"""Which section of a guide names a gone name, or the module that it was in, in its heading."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from keras_check.paths import canonical

from gate.judging.public_names import public_names
from gate.reading.project import Project
from gate.reading.prose import GUIDES
from gate.reading.sections import Section, Sections

WORD = re.compile(r"[A-Za-z_]\w*")
DOTTED = re.compile(r"\b(?:tensorflow|tf|keras)(?:\.\w+)+|\btensorflow\b")

IMPORTED_FROM = re.compile(r"\bfrom '[\w.]+'")  # it is there and lacks something
INSIDE = re.compile(r"\._api\.v2|\._tf_keras\.keras")  # as a module prints where it is kept


def headed(project: Project) -> dict[str, str]:
    """By path of a name or a module that some runtime lacks: the address of the section that it is best named by.

    That is one with the whole path in its heading, on a page that is called as its module or that names most of the module,
    whose heading says least besides.
    """
    found = list(_named(project))
    on_page = Counter((path.rpartition(".")[0], section.page) for path, section, _ in found)
    best: dict[str, tuple[bool, bool, int, float, str]] = {}
    for path, section, whole in found:
        module, _, word = path.rpartition(".")
        share = len(word) / len(section.title)
        place = section.address
        fits = whole, _is_called(section, path), on_page[module, section.page], share, place
        best[path] = max(best.get(path, fits), fits)
    return {path: fits[-1] for path, fits in sorted(best.items())}


def _named(project: Project) -> Iterator[tuple[str, Section, bool]]:
    """Each gone path with a section whose heading names it, and whether it has the whole path of an inner module."""
    names = public_names(project)
    modules_of_names = {path for path in names.modules - names.classes if path.count(".") > 1}
    for page, sections in Sections(project).by_page.items():
        for section, modules in _with_modules(sections) if page.startswith(GUIDES) else ():
            words = set(WORD.findall(section.title))
            own = set(_dotted(IMPORTED_FROM.sub("", section.title)))
            paths = own | {f"{module}.{word}" for module in modules for word in words}
            for path in sorted(paths & names.there.keys()):
                if names.missing(path):
                    yield path, section, path in own & modules_of_names


def _with_modules(sections: list[Section]) -> Iterator[tuple[Section, list[str]]]:
    """Each section with the modules that its own heading names, or else that above it."""
    above: list[tuple[int, list[str]]] = []
    for section in sections:
        above = [one for one in above if one[0] < section.level]
        own = _dotted(section.title)
        inherited = above[-1][1] if above and not own else []
        above.append((section.level, own or inherited))
        yield section, own or inherited


def _dotted(title: str) -> list[str]:
    return [canonical(INSIDE.sub("", path)) for path in DOTTED.findall(title)]


def _is_called(section: Section, path: str) -> bool:
    page = section.page.strip("/").rpartition("/")[2]
    return any(part in page.split("-") for part in path.split(".")[1:])
