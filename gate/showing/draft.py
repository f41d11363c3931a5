"""What stands under a program while `make serve` shows it to the person who edits it."""

from __future__ import annotations

from pathlib import PurePosixPath

from markupsafe import Markup

from gate.judging import evidence
from gate.reading.project import Project
from gate.showing import panel
from gate.showing.live import Live
from gate.showing.template import render


def evidence_of(
    project: Project, snippet: str, *, repeated: bool = False, here: frozenset[str] = frozenset()
) -> Markup:
    """A program's evidence; while it is being edited, its outcomes so far, marked as not recorded, with the gate's words."""
    live = Live.current
    if live is None:
        return panel.evidence_of(project, snippet, repeated=repeated, here=here)
    known = live.known(project, snippet)
    shown = known or evidence.read(project.root, snippet)
    words = Markup()
    if unrecorded := live.unrecorded(project, snippet):
        words = render(
            "draft.html",
            name=PurePosixPath(snippet).stem,
            known=known,
            ran=sum(name in known.outcomes for name in unrecorded) if known else 0,
            unrecorded=len(unrecorded),
            running=len(live.running(project, snippet)),
        )
    if shown is None:
        return words
    diagnostics = Markup().join(map(panel.diagnostic, live.diagnostics(project, snippet, shown)))
    return words + diagnostics + panel.evidence_of(project, snippet, repeated=repeated, here=here, draft=known)
