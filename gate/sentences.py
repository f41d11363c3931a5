"""The rules of prose: what must hold of the words of one page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from gate.api_names import api_names_exist
from gate.boundaries import descriptions_are_backed, releases_are_locked, versions_are_backed
from gate.counts import shares_are_shown
from gate.existence import names_are_where_sentences_say
from gate.labels import labels_fit_their_programs
from gate.pages import Project
from gate.problem import Problem
from gate.prose import Prose
from gate.quotations import headings_quote_what_was_said, names_in_headings_were_missed, quotations_are_on_record
from gate.remedies import calls_stand_in_programs, pins_divide_the_locks

Rule = Callable[[Project, Prose], Iterator[Problem]]

BY_EVIDENCE: tuple[Rule, ...] = (
    quotations_are_on_record,
    headings_quote_what_was_said,
    names_in_headings_were_missed,
    versions_are_backed,
    releases_are_locked,
    descriptions_are_backed,
    names_are_where_sentences_say,
    shares_are_shown,
    calls_stand_in_programs,
    pins_divide_the_locks,
    labels_fit_their_programs,
)
RULES = (*BY_EVIDENCE, api_names_exist)  # the last one asks runtimes


def problems_of(project: Project, prose: Prose, rules: tuple[Rule, ...] = RULES) -> list[Problem]:
    """What is wrong with the words of one page, from top to bottom."""
    found = dict.fromkeys(problem for rule in rules for problem in rule(project, prose))
    return sorted(found, key=lambda problem: int(problem.where.rpartition(":")[2]))


def is_prose(project: Project, page: Path) -> bool:
    """Whether the rules are about a page: those of the site, not what contributors read."""
    return page.is_relative_to(project.root / "docs")
