"""The line that says whose files a program runs among."""

from __future__ import annotations

from pathlib import PurePosixPath

from gate.reading.project import Project
from gate.reading.site_settings import settings
from gate.reading.urls import shown_at
from gate.showing.labels import runtimes_in_words
from gate.showing.template import View, view


def received(project: Project, snippet: str) -> View | None:
    """For a program that receives files: the program that left them, and on which versions."""
    receives = project.receives.get(snippet)
    if receives is None:
        return None
    return view(
        "received",
        sender=PurePosixPath(receives.sender).name,
        link=settings(project.root).link(shown_at(project, receives.sender)),
        where=runtimes_in_words(receives.on, project.scope(receives.sender), project.roster),
        several=len(receives.on) > 1,
    )
