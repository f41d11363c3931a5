"""The rules of prose: what must hold of the words of one page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from gate.diagnostics import Diagnostic
from gate.judging.prose.api_names import api_names_exist
from gate.judging.prose.counts import shares_are_shown
from gate.judging.prose.existence import names_are_where_sentences_say
from gate.judging.prose.quotations import (
    headings_quote_what_was_said,
    names_in_headings_were_missed,
    quotations_are_on_record,
)
from gate.judging.prose.remedies import calls_stand_in_programs, pins_divide_the_locks
from gate.judging.prose.table_labels import labels_fit_their_programs
from gate.judging.prose.versions import descriptions_are_backed, releases_are_locked, versions_are_backed
from gate.reading.project import Project
from gate.reading.prose import GUIDES, Prose

Rule = Callable[[Project, Prose], Iterator[Diagnostic]]

RULES: tuple[Rule, ...] = (
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
    api_names_exist,
)
OF_GUIDES = {versions_are_backed, releases_are_locked, descriptions_are_backed, calls_stand_in_programs}


def diagnostics_of(project: Project, prose: Prose, rules: tuple[Rule, ...] = RULES) -> list[Diagnostic]:
    """What is wrong with the words of one page, from top to bottom."""
    asked = (rule for rule in rules if rule not in OF_GUIDES or prose.page.startswith(GUIDES))
    found = dict.fromkeys(diagnostic for rule in asked for diagnostic in rule(project, prose))
    return sorted(found, key=lambda diagnostic: int(diagnostic.where.rpartition(":")[2]))


def is_prose(project: Project, page: Path) -> bool:
    """Whether the rules are about a page: those of the site, not what contributors read."""
    return page.is_relative_to(project.root / "docs")
