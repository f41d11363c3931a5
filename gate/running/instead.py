"""Runs a text in the place of a program: among the programs of its folder, which it may import."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.running.forkserver import ForkServer, Limits
from gate.running.outcome import Outcome


def run_instead(
    project: Project, runtime: Runtime, texts: Iterable[tuple[str, str]], limits: Limits, cpu: int = 0
) -> Iterator[tuple[str, str, Outcome]]:
    """Each program and text with its outcome, those that need a cold interpreter last."""
    cold = {block.snippet for block in project.blocks if block.cold}
    for is_cold in (False, True):
        chosen = [(snippet, text) for snippet, text in texts if (snippet in cold) is is_cold]
        if not chosen:
            continue
        with tempfile.TemporaryDirectory(prefix="gate-instead-") as folder:
            programs = Path(folder).resolve() / "snippets"
            shutil.copytree(program_path(project.root, ""), programs)
            server = ForkServer(runtime, project.root, cold=is_cold, cpu=cpu, programs=programs)
            with closing(server):
                for snippet, text in chosen:
                    place = programs / snippet
                    before = place.read_text()
                    place.write_text(text)
                    outcome, _ = server.run(place, limits)
                    place.write_text(before)
                    yield snippet, text, outcome
