"""How the checker did on public repositories: what it finds, what it misses, and what of it is right."""

from __future__ import annotations

from collections import Counter
from urllib.parse import quote

from gate.diagnostics import GateError
from gate.reading.ports import KINDS
from gate.reading.project import Project
from gate.reading.world import NONE, Judgment, Measured, judged, measured, total
from gate.showing.ports import WORDS
from gate.showing.template import View, view

IN_WORDS = {
    "seen": "looked at while the rules were made",
    "unseen": "not looked at",
    "blind": "ported after the rules were made",
}


def shown_world(project: Project, what: tuple[str, ...], where: str) -> View:
    """One of the parts of the page, as its directive names it."""
    part = PARTS.get(" ".join(what))
    if part is None:
        raise GateError(where, f"no such part: {' '.join(what)}", f"write one of {', '.join(PARTS)}")
    return part(project)


def _recall(project: Project) -> View:
    """What is found before the first run, by kind and by part, beside TensorFlow's own script."""
    found = measured(project.root)
    kinds = [(WORDS[kind], total(found, kind)) for kind in KINDS]
    parts = [
        (len(here), words, total(here))
        for name, words in IN_WORDS.items()
        if (here := [one for one in found if one.part == name and total([one]) != NONE])
    ]
    rows = sorted((row for row in kinds if row[1].all), key=lambda row: -row[1].all)
    return view("world-recall", rows=rows, parts=parts, all=total(found))


def _missed(project: Project) -> View:
    """Every line that nothing is said of, as a link to it: by kind, most first."""
    rows: dict[str, list[tuple[str, list[tuple[str, str]]]]] = {}
    for one in measured(project.root):
        by_kind: dict[str, list[tuple[str, str]]] = {}
        for path, lines in one.missed.items():
            for line, kind in lines.items():
                by_kind.setdefault(kind, []).append((f"{path}:{line}", _address(one, path, line)))
        for kind, places in by_kind.items():
            rows.setdefault(kind, []).append((one.repository, places))
    ordered = sorted(rows.items(), key=lambda item: -sum(len(places) for _, places in item[1]))
    return view(
        "world-missed", rows=[(WORDS[kind], sum(len(places) for _, places in here), here) for kind, here in ordered]
    )


def _address(one: Measured, path: str, line: int) -> str:
    return f"https://github.com/{one.repository}/blob/{one.commit}/{quote(path)}#L{line}"


def _precision(project: Project) -> View:
    found = judged(project.root)
    rows = [
        (
            words,
            len(here),
            sum(one.true for one in here),
            sum(one.section for one in here),
            sum(one.instead for one in here),
        )
        for words, verdict in (("raises", "raises"), ("does something else, silently", "differs"), ("warns", "warns"))
        if (here := [one for one in found if one.verdict == verdict])
    ]
    return view("world-precision", rows=rows, count=len(found), true=sum(one.true for one in found))


def _judged(project: Project) -> View:
    commits = {one.repository: one for one in measured(project.root)}
    found = judged(project.root)
    rules = Counter(one.rule for one in found if not one.right)
    return view("world-judged", rows=[(one, _link(one, commits)) for one in found], wrong=rules.total())


def _link(one: Judgment, commits: dict[str, Measured]) -> str:
    """To the line, unless it is one of a notebook's cell or the repository was not measured."""
    repository = commits.get(one.repository)
    return _address(repository, one.path, one.line) if repository and not one.path.endswith(".ipynb") else ""


PARTS = {"recall": _recall, "missed": _missed, "precision": _precision, "judged": _judged}
