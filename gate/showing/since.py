"""The line that says which release a behavior came with."""

from __future__ import annotations

from gate.judging import bisections
from gate.reading.project import Project
from gate.showing.labels import label
from gate.showing.template import View, view

NAMES = {"tensorflow": "TensorFlow", "tensorflow-cpu": "TensorFlow", "keras": "Keras", "tf-keras": "legacy Keras"}


def first_version(project: Project, snippet: str) -> View | None:
    """For a program whose behavior was bisected: the release it came with, and the last one without it."""
    block = next((block for block in project.blocks_with(snippet) if block.since), None)
    found = bisections.read(project.root, snippet) if block else None
    if not block or not found or found.runtime not in project.roster:
        return None
    step = found.change(bisections.satisfies_claims(block, found.runtime))
    if not step:
        return None
    before, first = step
    return view(
        "since",
        runtime=label(project.roster[found.runtime]),
        package=NAMES.get(found.package, found.package),
        first=first,
        before=before,
        tried=", ".join(found.tried),
    )
