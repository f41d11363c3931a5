"""Checks that the records of ports and of what readers ask name runtimes of the roster, and sections that exist."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from gate.diagnostics import Diagnostic
from gate.reading.asked import RECORDED, Asked, of_threads
from gate.reading.ports import Obstacle, ports
from gate.reading.project import Project
from gate.reading.sections import Sections


def ports_name_what_exists(project: Project) -> Iterator[Diagnostic]:
    there = [one.address for sections in Sections(project).by_page.values() for one in sections]
    for port in ports(project.root):
        runtimes = {port.home, *(target.runtime for target in port.targets)} - {""}
        runtimes |= {name for obstacle in port.obstacles for name in obstacle.targets}
        for name in sorted(runtimes - set(project.roster)):
            yield Diagnostic(port.where, f"unknown runtime {name}", f"write one of {', '.join(project.roster)}")
        for obstacle in port.obstacles:
            yield from _unknown(port.where, obstacle, there)


def what_is_asked_has_a_section(project: Project) -> Iterator[Diagnostic]:
    there = [one.address for sections in Sections(project).by_page.values() for one in sections]
    for one in of_threads(project.root):
        yield from _unknown(RECORDED, one, there)


def _unknown(where: str, asked: Obstacle | Asked, there: list[str]) -> Iterator[Diagnostic]:
    for section in sorted(set(asked.right).difference(there)):
        near = difflib.get_close_matches(section, there, 1)
        remedy = f"did you mean {near[0]}?" if near else "name a section, such as errors/old-imports/merge/"
        yield Diagnostic(where, f"no section {section} ({asked.message[:60]})", remedy)
