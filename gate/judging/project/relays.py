"""Checks that a program that receives files receives them from a program that runs where the mark says."""

from __future__ import annotations

from collections.abc import Iterator

from gate.diagnostics import Diagnostic
from gate.judging import evidence
from gate.reading.claims import Receives
from gate.reading.project import Project


def senders_run_where_receivers_say(project: Project) -> Iterator[Diagnostic]:
    for snippet, receives in project.receives.items():
        yield from _one_mark(project, snippet, receives)
        yield from _sender_runs(project, receives)


def _one_mark(project: Project, snippet: str, receives: Receives) -> Iterator[Diagnostic]:
    for block in project.blocks_with(snippet):
        there = block.receives
        if there is None or (there.sender, there.on) != (receives.sender, receives.on):
            what = f"{snippet} receives something else here than at {receives.where}"
            yield Diagnostic(block.where, what, "write the same receives mark above both, or two programs")


def _sender_runs(project: Project, receives: Receives) -> Iterator[Diagnostic]:
    recorded, scope = evidence.read(project.root, receives.sender), project.scope(receives.sender)
    for name in receives.on:
        if name not in scope:
            what = f"receives the files of {receives.sender} on {name}, where it is not run"
            yield Diagnostic(receives.where, what, "widen its runtimes, or narrow on=")
        elif recorded and name in recorded.outcomes and recorded.outcomes[name].outcome != "ran":
            what = f"receives the files of {receives.sender} on {name}, where it does not run to its end"
            yield Diagnostic(receives.where, what, "narrow on= to the runtimes on which it does")
