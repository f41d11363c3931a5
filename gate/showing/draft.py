"""What stands under a program while `make serve` shows it to the person who edits it."""

from __future__ import annotations

from html import escape
from pathlib import PurePosixPath

from gate.judging import evidence
from gate.reading.project import Project
from gate.showing import panel
from gate.showing.live import Live


def evidence_of(project: Project, snippet: str, *, repeated: bool = False) -> str:
    """A program's evidence; while it is being edited, its outcomes so far, marked as not recorded, with the gate's words."""
    live = Live.current
    if live is None:
        return panel.evidence_of(project, snippet, repeated=repeated)
    known = live.known(project, snippet)
    shown = known or evidence.read(project.root, snippet)
    words = _words(live, project, snippet)
    if shown is None:
        return words
    diagnostics = "".join(map(panel.diagnostic, live.diagnostics(project, snippet, shown)))
    return words + diagnostics + panel.evidence_of(project, snippet, repeated=repeated, draft=known)


def _words(live: Live, project: Project, snippet: str) -> str:
    unrecorded = live.unrecorded(project, snippet)
    if not unrecorded:
        return ""
    known = live.known(project, snippet)
    ran = sum(name in known.outcomes for name in unrecorded) if known else 0
    name = PurePosixPath(snippet).stem
    running = live.running(project, snippet)
    if running:
        state = f"It has run on {ran} of {len(unrecorded)} runtimes; {len(running)} to come."
    elif ran:
        state = f"It has run on {ran} of {len(unrecorded)} runtimes."
    else:
        state = "None of its runtimes is provisioned here: <code>make environments</code> makes them."
    if not known:
        state += " Below stands what was recorded before."
    record = f"<code>make evidence ONLY={escape(name)}</code> records it."
    title = '<p class="admonition-title">Not yet recorded</p>'
    return f'<div class="admonition warning vk-draft">{title}<p>{state} {record}</p></div>'
