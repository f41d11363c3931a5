"""/names.json: which public name is there on which runtime, for the box for tracebacks and the page of names."""

from __future__ import annotations

import json
from collections.abc import Iterator

from gate.judging.public_names import Names, alternatives, public_names
from gate.reading.project import Project


def files(project: Project) -> Iterator[tuple[str, str]]:
    names = public_names(project)
    if names.there:
        yield "names.json", json.dumps(as_json(names, list(project.roster)), separators=(",", ":")) + "\n"


def as_json(names: Names, roster: list[str]) -> dict[str, object]:
    """`paths` are {module: {name: place in `groups`}}, "" for the module itself; `instead` [same object, same name] of those
    that are missing somewhere."""
    groups: dict[tuple[int, ...], int] = {}
    paths: dict[str, dict[str, int]] = {}
    for path, runtimes in sorted(names.there.items()):
        module, _, name = (path, "", "") if path in names.modules else path.rpartition(".")
        members = tuple(place for place, runtime in enumerate(roster) if runtime in runtimes)
        paths.setdefault(module, {})[name] = groups.setdefault(members, len(groups))
    by_last_name = names.by_last_name()
    helpful = {path: alternatives(names, path, by_last_name) for path in sorted(names.there) if names.missing(path)}
    return {
        "runtimes": roster,
        "asked": {start: [roster.index(name) for name in asked] for start, asked in names.asked.items()},
        "groups": [list(members) for members in groups],
        "paths": paths,
        "instead": {path: list(found) for path, found in helpful.items() if any(found)},
    }
