"""Checks that the records of ports name runtimes of the roster, and sections that exist."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from gate.diagnostics import Diagnostic
from gate.reading.ports import ports
from gate.reading.project import Project
from gate.reading.sections import Sections


def ports_name_what_exists(project: Project) -> Iterator[Diagnostic]:
    there = [one.address for sections in Sections(project).by_page.values() for one in sections]
    known = set(there)
    for port in ports(project.root):
        runtimes = {port.home, *(target.runtime for target in port.targets)} - {""}
        runtimes |= {name for obstacle in port.obstacles for name in obstacle.targets}
        for name in sorted(runtimes - set(project.roster)):
            yield Diagnostic(port.where, f"unknown runtime {name}", f"write one of {', '.join(project.roster)}")
        for obstacle in port.obstacles:
            for section in sorted(set(obstacle.right) - known):
                near = difflib.get_close_matches(section, there, 1)
                remedy = f"did you mean {near[0]}?" if near else "name a section, such as guides/old-imports/#merge"
                yield Diagnostic(port.where, f"no section {section} ({obstacle.message[:60]})", remedy)
