"""/assets/runtimes.js: the runtimes in the order of their release, with their names, and where reports go, for the scripts."""

from __future__ import annotations

import json
from collections.abc import Iterator

from gate.reading.project import Project
from gate.reading.site_settings import settings
from gate.showing.labels import family_of


def files(project: Project) -> Iterator[tuple[str, str]]:
    rows = [[runtime.id, runtime.name, *family_of(runtime), runtime.aside] for runtime in project.roster.values()]
    values = {"vkRuntimes": rows, "vkRepository": settings(project.root).repository}
    lines = [f"globalThis.{name} = {json.dumps(value, separators=(',', ':'))};\n" for name, value in values.items()]
    yield "assets/runtimes.js", "".join(lines)
