"""Runs the prose rules on one page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from gate.diagnostics import Diagnostic
from gate.judging.prose.advice import calls_are_in_programs, pins_match_the_locks
from gate.judging.prose.api_names import api_names_exist
from gate.judging.prose.counts import shares_match_numbers
from gate.judging.prose.existence import statements_about_existence_are_true
from gate.judging.prose.quotations import (
    headings_quote_recorded_messages,
    missing_names_in_headings_are_recorded,
    quotations_are_recorded,
)
from gate.judging.prose.table_labels import labels_match_their_programs
from gate.judging.prose.versions import descriptions_match_behavior, releases_are_locked, versions_match_behavior
from gate.reading.project import Project
from gate.reading.prose import GUIDES, Prose

Rule = Callable[[Project, Prose], Iterator[Diagnostic]]

RULES: tuple[Rule, ...] = (
    quotations_are_recorded,
    headings_quote_recorded_messages,
    missing_names_in_headings_are_recorded,
    versions_match_behavior,
    releases_are_locked,
    descriptions_match_behavior,
    statements_about_existence_are_true,
    shares_match_numbers,
    calls_are_in_programs,
    pins_match_the_locks,
    labels_match_their_programs,
    api_names_exist,
)
GUIDES_ONLY = {versions_match_behavior, releases_are_locked, descriptions_match_behavior, calls_are_in_programs}


def diagnostics_of(project: Project, prose: Prose, rules: tuple[Rule, ...] = RULES) -> list[Diagnostic]:
    """The diagnostics for the prose of one page, from top to bottom."""
    selected = (rule for rule in rules if rule not in GUIDES_ONLY or prose.page.startswith(GUIDES))
    found = dict.fromkeys(diagnostic for rule in selected for diagnostic in rule(project, prose))
    return sorted(found, key=lambda diagnostic: int(diagnostic.where.rpartition(":")[2]))


def is_prose(project: Project, page: Path) -> bool:
    """Whether the rules apply: to pages of the site, not to README.md and CONTRIBUTING.md."""
    return page.is_relative_to(project.root / "docs")
