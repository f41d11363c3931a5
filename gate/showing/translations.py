"""The translation tables: what is old, what to write, and where each is proved; of one guide, or of all."""

from __future__ import annotations

import string
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from gate.diagnostics import GateError
from gate.judging import evidence
from gate.judging.project.program_paths import folder_of
from gate.judging.replacing.answers import why_none
from gate.judging.replacing.changes import Change, changes_between
from gate.judging.replacing.replacements import Replacement, bad_on, replacements
from gate.reading.error_pages import story_of
from gate.reading.project import Project
from gate.reading.site_settings import settings
from gate.reading.urls import shown_at
from gate.showing.labels import label, runtimes_in_words
from gate.showing.template import View, view

LONGEST = 100  # characters of a side: what is longer is read in the section
ALL = "all"


@dataclass
class Row:
    """One change, with the replacements that prove it."""

    old: str
    new: str
    kind: str
    proofs: list[Replacement] = field(default_factory=list)


def translations(project: Project, names: tuple[str, ...], where: str) -> View:
    """The table of the guides whose programs lie in these folders, or of all."""
    found: dict[str, dict[tuple[str, str], Row]] = {}
    titles = {entry.page: entry.title for entry in settings(project.root).nav}
    for replacement in replacements(project):
        page = story_of(replacement.block.page)
        if names in ((folder_of(page),), (ALL,)):
            rows = found.setdefault(titles.get(page, page), {})
            for change in changes_between(project, replacement.old, replacement.new):
                if sides := _sides(change):
                    rows.setdefault(sides, Row(*sides, change.kind)).proofs.append(replacement)
    if not any(found.values()):
        raise GateError(
            where, f"no replacements for {' '.join(names) or 'nothing'}", f"name a folder of snippets/, or {ALL}"
        )
    topics = {title: [_shown(project, row) for row in rows.values()] for title, rows in found.items() if rows}
    base = settings(project.root).base
    choices = [(name, label(runtime)) for name, runtime in project.roster.items() if not runtime.aside]
    whole = names == (ALL,)
    none = list(_none(project)) if whole else []
    return view("translations", topics=topics, whole=whole, base=base, choices=choices, none=none)


def _none(project: Project) -> Iterator[tuple[str, str, str]]:
    """The programs that nothing replaces: name, address, and the reason that the page gives."""
    base = settings(project.root).base
    for snippet in dict.fromkeys(block.snippet for block in project.blocks if block.irreplaceable):
        yield snippet, f"{base}{shown_at(project, snippet)}", why_none(project, snippet)


def _sides(change: Change) -> tuple[str, str] | None:
    """The two sides of a row; none for what was only added or removed, is a program's own variable, or is too long."""
    sides = (change.old, change.new)
    own_names = change.kind in ("value", "call") and any(side.isidentifier() for side in sides)
    if not all(sides) or own_names or any("\n" in side for side in sides):
        return None
    old, new = (f"{change.within}({side})" if change.within else side for side in sides)
    return (old, new) if max(len(old), len(new)) <= LONGEST else None


def _shown(project: Project, row: Row) -> dict[str, object]:
    works = {name for proof in row.proofs for name in _works_on(project, proof)}
    holds_on = {name for proof in row.proofs for name in proof.holds_on}
    tried = [
        name for name in project.roster if any(name in project.scope(one) for p in row.proofs for one in (p.old, p.new))
    ]
    silent = any(
        evidence.recorded(project.root, proof.old).outcomes[name].outcome == "ran"
        for proof in row.proofs
        for name in bad_on(project, proof.old)
    )
    return {
        "old": row.old,
        "new": row.new,
        "kind": row.kind,
        "works": runtimes_in_words(works, tried, project.roster) if works else "none",
        "holds": runtimes_in_words(holds_on, tried, project.roster),
        "silent": silent,
        "proofs": [
            f"{settings(project.root).base}{shown_at(project, new)}" for new in dict.fromkeys(p.new for p in row.proofs)
        ],
        "on": " ".join(
            "/".join(
                _letters(project, names) for names in (_works_on(project, one), bad_on(project, one.old), one.holds_on)
            )
            for one in row.proofs
        ),
    }


def _works_on(project: Project, proof: Replacement) -> list[str]:
    """Where the old program is at home, unless it is another program's home: one that never ran works nowhere."""
    bad = bad_on(project, proof.old)
    return [name for name in proof.home.runtimes if name not in bad and name in project.scope(proof.old)]


def _letters(project: Project, names: Collection[str]) -> str:
    """A letter for each runtime, by its place in the roster."""
    return "".join(string.printable[place] for place, name in enumerate(project.roster) if name in names)
