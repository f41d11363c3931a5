"""/names-used.json: the public names that each program uses, in the order of the matrix, which filters by them."""

from __future__ import annotations

import json
from collections.abc import Iterator

from gate.reading.project import Project
from gate.showing.matrix import names_used


def files(project: Project) -> Iterator[tuple[str, str]]:
    yield "names-used.json", json.dumps(names_used(project), separators=(",", ":")) + "\n"
