"""Merges the evidence that several machines recorded: `make merge FROM="share1 share2"`.

A share is a folder that `--record --into` wrote on one machine.
"""

from __future__ import annotations

from pathlib import Path

from gate.diagnostics import Diagnostic, GateError
from gate.judging import evidence, verdicts
from gate.judging.evidence import Evidence
from gate.reading.project import Project


class Unmergeable(Exception):
    """The shares are incomplete or contradict each other; nothing was written."""


def merge(root: Path, shares: list[Path]) -> list[str]:
    """Writes evidence/ from the shares, or nothing if there is an error; returns the programs written."""
    for share in shares:
        if not (share / "evidence").is_dir():
            raise GateError(str(share), "contains no evidence", "pass a folder that `--record --into` wrote")
    project = Project(root)
    merged, diagnostics = [], []
    for snippet in dict.fromkeys(block.snippet for block in project.blocks):
        whole = Evidence(snippet, project.fingerprint(snippet))
        for share in shares:
            diagnostics += _add(whole, evidence.read(share, snippet), share)
        scope = project.scope(snippet)
        where = f"snippets/{snippet}"
        for name in scope:
            if name not in whole.outcomes:
                what = f"no share has its outcome on {name}"
                diagnostics.append(Diagnostic(where, what, f"record a share with {name}"))
            elif whole.recorded_with[name] != project.roster[name].fingerprint:
                what = f"the runtime {name} changed after it ran"
                diagnostics.append(Diagnostic(where, what, "record the share again"))
        merged.append(evidence.merge(None, snippet, whole.outcomes, scope, project))
    if diagnostics:
        raise Unmergeable("\n".join(map(str, diagnostics)))
    for record in merged:
        evidence.write(root, record)
    verdicts.record(project, root)
    return [record.snippet for record in merged]


def _add(whole: Evidence, part: Evidence | None, share: Path) -> list[Diagnostic]:
    if part is None:
        return []
    where = f"{share}/evidence/{whole.snippet}"
    if part.source != whole.source:
        return [Diagnostic(where, "this share ran a different version of the program", "record the share again")]
    conflicts = [name for name in part.outcomes if whole.outcomes.get(name, part.outcomes[name]) != part.outcomes[name]]
    whole.outcomes |= part.outcomes
    whole.recorded_with |= part.recorded_with
    return [
        Diagnostic(where, f"two shares have different outcomes on {name}", "make the output deterministic")
        for name in conflicts
    ]
