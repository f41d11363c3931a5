"""The line that says which release a behavior came with."""

from __future__ import annotations

from html import escape

from gate.judging import bisections
from gate.reading.project import Project
from gate.showing.labels import label

NAMES = {"tensorflow": "TensorFlow", "tensorflow-cpu": "TensorFlow", "keras": "Keras", "tf-keras": "legacy Keras"}


def first_version(project: Project, snippet: str) -> str:
    """For a program whose behavior was bisected: the release it came with, and the last one without it."""
    block = next((block for block in project.blocks_with(snippet) if block.since), None)
    found = bisections.read(project.root, snippet) if block else None
    if not block or not found or found.runtime not in project.roster:
        return ""
    step = found.change(bisections.satisfies_claims(block, found.runtime))
    if not step:
        return ""
    before, first = step
    package, tried = NAMES.get(found.package, found.package), ", ".join(found.tried)
    return (
        f'<p class="vk-since">What it does on {escape(label(project.roster[found.runtime]))} came with '
        f"<b>{package} {first}</b>; {package} {before} does not do it yet. Bisected over {tried}.</p>"
    )
