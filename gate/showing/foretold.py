"""How much of the project's own runs the checker foretells: computed by `python -m gate.tools.knowledge`."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from gate.diagnostics import GateError
from gate.judging.foretelling.confusion import RIGHT, Kind
from gate.judging.foretelling.knowledge import FORETOLD
from gate.reading.project import Project
from gate.reading.urls import shown_at
from gate.showing.labels import runtimes_in_words
from gate.showing.template import View, view

WORDS: dict[Kind, str] = {
    "name, import or argument": "it fails by a name, an import or an argument",
    "another failure": "it fails otherwise",
    "silent change": "it does something else, silently",
    "as at home": "it does what it does at home",
}
FAILURES: tuple[Kind, Kind] = ("name, import or argument", "another failure")
SAID = {"raises": "raises", "differs": "something else", "unsure": "unsure", "nothing": "nothing"}


def shown_foretold(project: Project, what: tuple[str, ...], where: str) -> View:
    """One of the parts of the page, as its directive names it."""
    part = PARTS.get(" ".join(what))
    if part is None:
        raise GateError(where, f"no such part: {' '.join(what)}", f"write one of {', '.join(PARTS)}")
    path = project.root / FORETOLD
    if not path.exists():
        raise GateError(where, f"{FORETOLD} is missing", "write it with python -m gate.tools.knowledge")
    return part(project, json.loads(path.read_text()))


def _runs(project: Project, data: dict[str, Any]) -> View:
    """What came of the runs, and what was foretold of them."""
    counts: dict[Kind, Counter[str]] = {kind: Counter(data["runs"][kind]) for kind in WORDS}
    rows = [(WORDS[kind], counts[kind].total(), *_shares(counts[kind], RIGHT[kind])) for kind in WORDS]
    failed = counts[FAILURES[0]] + counts[FAILURES[1]]
    rows.insert(2, ("all that fail", failed.total(), *_shares(failed, "raises")))
    return view("foretold-runs", rows=rows, heads=list(SAID.values()))


def _shares(counts: Counter[str], right: str) -> tuple[float, list[int]]:
    return round(100 * counts[right] / counts.total(), 1), [counts[said] for said in SAID]


def _missed(project: Project, data: dict[str, Any]) -> View:
    """Programs of which something else was foretold than what came of them, by what came of them."""
    groups: dict[Kind, list[tuple[str, str, str, str, str]]] = {kind: [] for kind in WORDS}
    for kind, snippet, said, about, runtimes in data["wrong"]:
        on = runtimes_in_words(runtimes, project.roster, project.roster)
        groups[kind].append((snippet, shown_at(project, snippet), SAID[said], about, on))
    return view("foretold-missed", groups=[(WORDS[kind], rows) for kind, rows in groups.items() if rows])


PARTS = {"runs": _runs, "missed": _missed}
