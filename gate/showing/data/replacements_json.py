"""/replacements.json: what to write instead, and where that is proved. Its schema is docs/replacements.schema.json."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from gate.judging.replacing.answers import answers, why_none
from gate.judging.replacing.changes import changes_between
from gate.judging.replacing.replacements import Replacement, replacements
from gate.reading.project import Project
from gate.reading.sections import Sections
from gate.reading.urls import url


def files(project: Project) -> Iterator[tuple[str, str]]:
    yield "replacements.json", json.dumps(as_json(project), indent=1, ensure_ascii=False) + "\n"


def as_json(project: Project) -> dict[str, Any]:
    """The replacements as data, in the form that docs/replacements.schema.json describes."""
    sections = Sections(project)
    none: dict[str, dict[str, str]] = {}
    for answer in answers(project):
        for snippet in answer.none:
            page = answer.section.address
            none.setdefault(snippet, {"old": snippet, "page": page, "why": why_none(project, snippet)})
    return {
        "replacements": [_as_json(project, sections, one) for one in replacements(project)],
        "none": list(none.values()),
    }


def _as_json(project: Project, sections: Sections, found: Replacement) -> dict[str, Any]:
    section = sections.of(found.block)
    return {
        "old": found.old,
        "new": found.new,
        "home": list(found.home.runtimes),
        "holds_on": list(found.holds_on),
        "page": section.address if section else url(found.block.page),
        "changes": [
            {"kind": one.kind, "old": one.old, "new": one.new} for one in changes_between(project, found.old, found.new)
        ],
    }
