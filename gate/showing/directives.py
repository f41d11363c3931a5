"""What the comments on pages ask for: `<!-- matrix -->`, `<!-- plot topic/program.py -->` and others."""

from __future__ import annotations

from gate.reading.page import Directive
from gate.reading.project import Project
from gate.showing import error_indexes, error_pages, tables
from gate.showing.foretold import shown_foretold
from gate.showing.matrix import matrix
from gate.showing.names_gone import names_gone
from gate.showing.plot import plot
from gate.showing.ports import shown_ports
from gate.showing.runtimes_table import pins, runtimes, settings
from gate.showing.template import View
from gate.showing.translations import translations
from gate.showing.world import shown_world

WHOLE = {
    "verdicts": tables.verdicts_table,
    "runtimes": runtimes,
    "pins": pins,
    "settings": settings,
    "numbers": tables.numbers,
    "matrix": matrix,
}


def directed(project: Project, directive: Directive) -> View:
    if directive.name == "verdict":
        return tables.verdict_of(project, directive.statement)
    if directive.name == "plot":
        return plot(project, directive.programs, project.where(directive.text))
    if directive.name == "translations":
        return translations(project, directive.programs, project.where(directive.text))
    if directive.name == "names":
        return names_gone(project, directive.programs, project.where(directive.text))
    if directive.name == "ports":
        return shown_ports(project, directive.programs, project.where(directive.text))
    if directive.name == "error":
        return error_pages.card(project, directive.programs, project.where(directive.text))
    if directive.name == "errors":
        return error_indexes.index(project, directive.programs, project.where(directive.text))
    if directive.name == "first-screen":
        return error_pages.first_screen(project, directive.programs[0])
    if directive.name == "near":
        return error_pages.near(project, directive.programs[0])
    if directive.name == "foretold":
        return shown_foretold(project, directive.programs, project.where(directive.text))
    if directive.name == "world":
        return shown_world(project, directive.programs, project.where(directive.text))
    return WHOLE[directive.name](project)
