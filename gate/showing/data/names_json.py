"""/names.json: which public name is there on which runtime, for the box for tracebacks and the page of names."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator

from gate.judging.public_names import Names, alternatives, public_names
from gate.judging.replacing.proved_names import guides_to_contrib, proved_names
from gate.reading.error_pages import is_error_page
from gate.reading.project import Project
from gate.reading.sections import Sections
from gate.reading.site_settings import settings
from gate.reading.urls import section_address, url


def files(project: Project) -> Iterator[tuple[str, str]]:
    names = public_names(project)
    if names.there:
        yield "names.json", json.dumps(as_json(project, names), separators=(",", ":"), ensure_ascii=False) + "\n"


def as_json(project: Project, names: Names) -> dict[str, object]:
    """What is known of the names, in the form that docs/assets/names.js reads.

    `paths` are {module: {name: place in `groups`}}, "" for the module itself. `instead` has [same object, same name] of the
    names that are missing somewhere, with "tf.math." for the same last name in tf.math. `proved` has [what replaces the
    name, place in `sections`, place in `groups`], best first. `guides` are the sections about modules of tf.contrib.
    """
    roster = list(project.roster)
    groups: dict[tuple[int, ...], int] = {}
    paths: dict[str, dict[str, int]] = {}
    for path, runtimes in sorted(names.there.items()):
        module, _, name = (path, "", "") if path in names.modules else path.rpartition(".")
        paths.setdefault(module, {})[name] = _group(groups, roster, runtimes)
    by_last_name = names.by_last_name()
    instead: dict[str, dict[str, list[list[str]]]] = {}
    for path in sorted(names.there):
        module, _, name = path.rpartition(".")
        if names.missing(path) and any(found := alternatives(names, path, by_last_name)):
            instead.setdefault(module, {})[name] = [[_short(other, name) for other in others] for others in found]
    sections: dict[tuple[str, str], int] = {}
    proved = {
        path: [
            (one.new, sections.setdefault((one.page, one.anchor), len(sections)), _group(groups, roster, one.on))
            for one in answers
        ]
        for path, answers in proved_names(project).items()
    }
    guides = {module: sections.setdefault(place, len(sections)) for module, place in guides_to_contrib(project).items()}
    titles = {entry.page: entry.title for entry in settings(project.root).nav}
    titled = titles | {
        page: found[0].title for page, found in Sections(project).by_page.items() if found and is_error_page(page)
    }
    return {
        "runtimes": roster,
        "asked": {start: [roster.index(name) for name in asked] for start, asked in names.asked.items()},
        "groups": [list(members) for members in groups],
        "paths": paths,
        "instead": instead,
        "proved": proved,
        "guides": guides,
        "sections": [(section_address(url(page), anchor), titled.get(page, page)) for page, anchor in sections],
    }


def _short(path: str, name: str) -> str:
    return path.removesuffix(name) if path.endswith(f".{name}") else path


def _group(groups: dict[tuple[int, ...], int], roster: list[str], runtimes: Collection[str]) -> int:
    """The place of a group of runtimes, which is added if it is new."""
    members = tuple(place for place, runtime in enumerate(roster) if runtime in runtimes)
    return groups.setdefault(members, len(groups))
