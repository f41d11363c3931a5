"""Before and after: a program with the one that it replaces, the changed lines marked, and the line of proof."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from gate.judging.replacing.homes import home_of
from gate.judging.replacing.replacements import Replacement, replacements
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.site_settings import settings
from gate.reading.urls import shown_at
from gate.showing.labels import runtimes_in_words
from gate.showing.said import label_of, record_of
from gate.showing.template import View, view

LONGEST = 80  # characters of an output in the line of proof


@lru_cache(maxsize=2)
def _replacements(project: Project) -> tuple[dict[str, list[Replacement]], dict[str, list[Replacement]]]:
    """By the old program, and by the new one."""
    by_old: dict[str, list[Replacement]] = {}
    by_new: dict[str, list[Replacement]] = {}
    for replacement in replacements(project):
        by_old.setdefault(replacement.old, []).append(replacement)
        by_new.setdefault(replacement.new, []).append(replacement)
    return by_old, by_new


def replaces(project: Project, snippet: str) -> list[Replacement]:
    """What a program replaces, the nearest first: the one of which it keeps most lines."""
    return sorted(_replacements(project)[1].get(snippet, []), key=lambda one: -_likeness(project, one))


def replacements_of(project: Project, snippet: str) -> list[Replacement]:
    """What replaces a program."""
    return _replacements(project)[0].get(snippet, [])


def label_for(project: Project, snippet: str) -> str:
    """What heads a program that replaces nothing; "" for one that does on the newest version what it should."""
    recorded = record_of(project, snippet)
    if recorded is None:
        return ""
    replaced = bool(replacements_of(project, snippet))
    return label_of(recorded, project.roster, home_of(project, snippet), replaced=replaced)


def changed_lines(project: Project, replacement: Replacement) -> tuple[list[int], list[int]]:
    """The numbers of the lines that the old program alone has, and the new one alone."""
    old, new = _lines(project, replacement)
    parts = [part for part in SequenceMatcher(None, old, new, autojunk=False).get_opcodes() if part[0] != "equal"]
    gone = [line + 1 for _, start, end, _, _ in parts for line in range(start, end)]
    added = [line + 1 for _, _, _, start, end in parts for line in range(start, end)]
    return gone, added


def proofs(project: Project, found: list[Replacement]) -> View:
    """A line for each program that is replaced: where it was at home, where the new one holds, and what both print."""
    return view("proofs", proofs=list(_proofs(project, found)))


def _proofs(project: Project, found: list[Replacement]) -> Iterator[dict[str, object]]:
    base = settings(project.root).base
    for replacement in found:
        tried = {*replacement.home.runtimes, *project.scope(replacement.old), *project.scope(replacement.new)}
        among = [name for name in project.roster if name in tried]  # a range has no gap where one of them was tried
        first, *more = replacement.home.spelled.splitlines()
        throughout = set(replacement.home.runtimes) <= set(replacement.holds_on)
        yield {
            "old": replacement.old,
            "link": f"{base}{shown_at(project, replacement.old)}",
            "home": runtimes_in_words(replacement.home.runtimes, among, project.roster),
            "holds_on": runtimes_in_words(replacement.holds_on, among, project.roster),
            "throughout": throughout,
            "output": first[:LONGEST] + ("…" if more or len(first) > LONGEST else ""),
        }


def _likeness(project: Project, replacement: Replacement) -> float:
    return SequenceMatcher(None, *_lines(project, replacement), autojunk=False).ratio()


def _lines(project: Project, replacement: Replacement) -> tuple[list[str], list[str]]:
    old, new = (
        program_path(project.root, one).read_text().strip("\n").splitlines()
        for one in (replacement.old, replacement.new)
    )
    return old, new
