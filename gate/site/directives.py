"""What the comments on pages ask for: `<!-- matrix -->`, `<!-- plot topic/program.py -->` and others, as HTML."""

from __future__ import annotations

from gate.pages import Project
from gate.site import tables
from gate.site.matrix import matrix
from gate.site.names_gone import names_gone
from gate.site.plot import plot
from gate.site.roster import runtimes, settings
from gate.site.walk import Directive

WHOLE = {
    "verdicts": tables.verdicts,
    "runtimes": runtimes,
    "settings": settings,
    "numbers": tables.numbers,
    "matrix": matrix,
}


def directed(project: Project, directive: Directive) -> str:
    if directive.name == "verdict":
        return tables.verdict(project, directive.statement)
    if directive.name == "plot":
        return plot(project, directive.programs, project.where(directive.line))
    if directive.name == "names":
        return names_gone(project, directive.programs, project.where(directive.line))
    return WHOLE[directive.name](project)
