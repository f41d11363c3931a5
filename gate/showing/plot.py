"""A figure of what programs print step by step: moving mean and variance, drawn from the evidence."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from gate.diagnostics import GateError
from gate.judging import evidence
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.site_settings import settings
from gate.reading.urls import anchor, shown_at
from gate.showing.chart import MOST, Series, chart, sample
from gate.showing.labels import runtimes_in_words
from gate.showing.said import error_type
from gate.showing.template import View, view

STEP = re.compile(r"^step (?P<step>\d+): (?P<said>.*)$", re.MULTILINE)
QUANTITIES = ("mean", "variance")
Figures = tuple[tuple[tuple[int, str], ...], ...]  # by quantity, then by step


def plot(project: Project, programs: tuple[str, ...], where: str) -> View:
    """One figure; runtimes and programs that print the same figures share a line."""
    lines: dict[Figures, dict[str, list[str]]] = {}  # figures -> program -> runtimes
    without: dict[str, list[str]] = {}  # what is said instead -> programs
    for program in programs:
        recorded = _recorded(project, program, where)
        found = {name: figures(outcome.stdout) for name, outcome in recorded.outcomes.items()}
        if not any(found.values()):
            what = f"asks for a plot of {program}, which printed no steps on any runtime"
            raise GateError(where, what, 'plot a program that prints lines like "step 1: mean 0.09, variance 0.99"')
        for name, figure in found.items():
            if figure:
                lines.setdefault(figure, {}).setdefault(program, []).append(name)
        silent = [name for name, figure in found.items() if not figure]
        if silent:
            errors = dict.fromkeys(error_type(recorded.outcomes[n]) for n in silent if recorded.outcomes[n].error)
            on = runtimes_in_words(silent, recorded.outcomes, project.roster)
            without.setdefault(f"on {on} ({', '.join(errors) or 'it prints no steps'})", []).append(program)
    if len(lines) > MOST:
        raise GateError(
            where, f"asks for a plot of {len(lines)} lines", f"name fewer programs: {MOST} can be told apart"
        )
    series = [(_name(project, ran), figure) for figure, ran in lines.items()]
    base = settings(project.root).base
    return view(
        "plot",
        charts=[
            (quantity, chart(f"Moving {quantity} after each step", drawn, f"plot-{anchor(programs[0])}-{quantity}"))
            for at, quantity in enumerate(QUANTITIES)
            if (drawn := [Series(name, figure[at]) for name, figure in series])
        ],
        key=[
            (
                sample(number),
                [(f"{base}{shown_at(project, p)}", _names([p]), _on(project, p, on)) for p, on in ran.items()],
            )
            for number, ran in enumerate(lines.values())
        ],
        left_out=[(on, _names(silent) if len(without) > 1 else "") for on, silent in without.items()],
        heads=["step", *(f"{quantity}, {name}" for name, _ in series for quantity in QUANTITIES)],
        rows=_rows([dict(points) for _, figure in series for points in figure]),
    )


def figures(stdout: str) -> Figures | None:
    """What was printed for each quantity at each step, or None."""
    steps = [(int(match["step"]), match["said"]) for match in STEP.finditer(stdout)]
    read = tuple(
        tuple(
            (step, value[1]) for step, said in steps if (value := re.search(rf"\b{quantity} (-?\d+(?:\.\d+)?)", said))
        )
        for quantity in QUANTITIES
    )
    return read if all(read) else None


def _name(project: Project, ran: dict[str, list[str]]) -> str:
    return "; ".join(f"{PurePosixPath(program).name} on {_on(project, program, on)}" for program, on in ran.items())


def _names(programs: list[str]) -> str:
    return ", ".join(PurePosixPath(program).name for program in programs)


def _on(project: Project, program: str, names: list[str]) -> str:
    return runtimes_in_words(names, evidence.recorded(project.root, program).outcomes, project.roster)


def _rows(columns: list[dict[int, str]]) -> list[tuple[int, list[str]]]:
    """Each step with its figures."""
    return [(step, [column.get(step, "–") for column in columns]) for step in sorted(set().union(*columns))]


def _recorded(project: Project, program: str, where: str) -> evidence.Evidence:
    if not program_path(project.root, program).is_file():
        raise GateError(where, f"asks for a plot of {program}, which does not exist", "name a file under snippets/")
    recorded = evidence.read(project.root, program)
    if recorded is None:
        raise GateError(where, f"asks for a plot of {program}, of which nothing is recorded", "make evidence")
    return recorded
