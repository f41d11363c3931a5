"""/assets/check/: what the page "Check my code" loads once a reader starts a check: Python for the browser, and the checker.

Each address changes with its content, so that browsers may keep it for good. `files.json` says which there are and how large,
or why the checker was left out.
"""

from __future__ import annotations

import hashlib
import io
import json
import logging
import os
import zipfile
import zlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from gate.diagnostics import GateError
from gate.reading.project import Project
from gate.showing.pyodide import LIBRARY, VERSION, library, pyodide

log = logging.getLogger(__name__)
FOLDER = "assets/check/"
ENGINE = "checker/keras_check"
PROGRAM = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
LOCK = "pyodide-lock.json"  # of which only the head is needed: no package of Pyodide's is loaded
SUFFIXES = (".py", ".json", ".css")  # of the checker
EPOCH = (1980, 1, 1, 0, 0, 0)  # else each build would have another address


def files(project: Project) -> Iterator[tuple[str, str | bytes]]:
    if not (project.root / ENGINE).is_dir():
        return
    try:
        folder = pyodide()
    except GateError as error:
        if "CI" in os.environ:
            raise
        log.warning(f"The page “Check my code” has no checker in it: {error}")
        yield FOLDER + "files.json", _as_text({"absent": error.diagnostic.what})
        return
    checker = project.root / ENGINE
    python = {name: (folder / name).read_bytes() for name in PROGRAM} | {LIBRARY: library(folder, checker).read_bytes()}
    place = f"pyodide-{VERSION}-{_digest(*python.values())}/"
    engine = zipped(checker)
    name = f"keras_check-{_digest(engine)}.zip"
    everything = {**{place + path: data for path, data in python.items()}, name: engine}
    yield from ((FOLDER + path, data) for path, data in everything.items())
    lock = {"info": json.loads((folder / LOCK).read_text())["info"], "packages": {}}
    sizes = [[path, len(data), _transferred(data)] for path, data in everything.items()]
    yield FOLDER + "files.json", _as_text({"engine": name, "lock": lock, "python": place, "files": sizes})


def _digest(*contents: bytes) -> str:
    return hashlib.sha256(b"".join(contents)).hexdigest()[:12]


def _as_text(found: dict[str, object]) -> str:
    return json.dumps(found, separators=(",", ":")) + "\n"


def zipped(package: Path) -> bytes:
    """The package with its knowledge, which needs nothing else."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for path in sorted(path for path in package.rglob("*.*") if path.suffix in SUFFIXES):
            member = zipfile.ZipInfo(str(path.relative_to(package.parent)), EPOCH)
            archive.writestr(member, path.read_bytes(), zipfile.ZIP_DEFLATED, compresslevel=9)
    return made.getvalue()


@lru_cache(maxsize=8)
def _transferred(data: bytes) -> int:
    """Its size as a host sends it."""
    return min(len(data), len(zlib.compress(data)))
